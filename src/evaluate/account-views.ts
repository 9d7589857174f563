import type { Organization, Region, ServiceControlPolicy } from '../model/inventory.ts';
import { known, type Observed, type Population, unknown } from '../model/observed.ts';
import { type HostObject, type HostPopulation, hostMaker, hostObject } from '../policy/cel/host-objects.ts';
import { isManagement, memberOf } from './account-member.ts';
import { controlPolicies } from './control-policies.ts';
import { bucketView } from './destination-views.ts';
import { eventDataStorePopulation, storesMadeIn } from './event-data-store-views.ts';
import { accountsInScope, managementStores, organizationTrails } from './organization-sets.ts';
import { type CopyOrigin, copiesFrom } from './region-copies.ts';
import { copyView, trailView } from './trail-views.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain, population } from './view-reads.ts';

/** An organization, seen through its management account if that was scanned. */
export function organizationView(
  context: ViewContext,
  organization: Organization,
  path: string,
): HostObject<'Organization'> {
  const { reading, inventory } = context;
  const { id, managementAccount } = organization;
  return hostObject('Organization', {
    id: () => plain(reading, `${path}.id`, id),
    managementAccount: () => plain(reading, `${path}.managementAccount`, managementAccount),
    accounts: () =>
      population(reading, 'Account', {
        path: `${path}.accounts`,
        set: accountsInScope(inventory, organization),
        label: (account) => account.id,
        view: (account, at) => accountView({ ...context, account }, at),
      }),
    trails: () =>
      population(reading, 'Trail', {
        path: `${path}.trails`,
        set: organizationTrails(inventory, organization),
        label: (trail) => trail.arn,
        view: (trail, at) => trailView(context, trail, at),
      }),
    eventDataStores: () =>
      eventDataStorePopulation(context, managementStores(inventory, organization), `${path}.eventDataStores`),
    delegatedAdministrators: () =>
      observed(reading, `${path}.delegatedAdministrators`, asList(organization.delegatedAdministrators)),
    trustedServices: () => observed(reading, `${path}.trustedServices`, organization.trustedServices),
  });
}

function asList({ members, closed, faults, evidence }: Population<string>): Observed<readonly string[]> {
  return closed ? known(members, evidence) : unknown(...faults);
}

/** The account of the context. */
export function accountView(context: ViewContext, path: string): HostObject<'Account'> {
  const { reading, account, inventory } = context;
  const { id, partition, regions, trails, buckets } = account;
  const view = hostObject('Account', {
    id: () => plain(reading, `${path}.id`, id),
    partition: () => plain(reading, `${path}.partition`, partition),
    name: () => observed(reading, `${path}.name`, memberOf(account, 'name')),
    ou: () => observed(reading, `${path}.ou`, memberOf(account, 'ou')),
    state: () => observed(reading, `${path}.state`, memberOf(account, 'state')),
    isManagement: () => observed(reading, `${path}.isManagement`, isManagement(inventory, account)),
    inOrganization: () => observed(reading, `${path}.inOrganization`, account.inOrganization),
    regions: () =>
      population(reading, 'Region', {
        path: `${path}.regions`,
        set: regions,
        label: (region) => region.name,
        view: (region, at) => regionView(context, region, at),
      }),
    trails: () =>
      population(reading, 'Trail', {
        path: `${path}.trails`,
        set: trails,
        label: (trail) => trail.arn,
        view: (trail, at) => trailView(context, trail, at),
      }),
    buckets: () =>
      population(reading, 'Bucket', {
        path: `${path}.buckets`,
        set: buckets,
        label: (bucket) => bucket.name,
        view: (bucket, at) => bucketView(context, bucket, at),
      }),
    eventDataStores: () =>
      eventDataStorePopulation(context, account.eventDataStores, `${path}.eventDataStores`),
    tags: () => observed(reading, `${path}.tags`, memberOf(account, 'tags')),
    serviceControlPolicies: () =>
      population(reading, 'ServiceControlPolicy', {
        path: `${path}.serviceControlPolicies`,
        set: controlPolicies(inventory, account),
        label: (policy) => policy.id,
        view: (policy, at) => controlPolicyView(context, policy, at),
      }),
  });
  context.accounts.set(view, account);
  return view;
}

function controlPolicyView(
  { reading }: ViewContext,
  { id, name, awsManaged }: ServiceControlPolicy,
  path: string,
): HostObject<'ServiceControlPolicy'> {
  return hostObject('ServiceControlPolicy', {
    id: () => plain(reading, `${path}.id`, id),
    name: () => observed(reading, `${path}.name`, name),
    awsManaged: () => observed(reading, `${path}.awsManaged`, awsManaged),
  });
}

interface SeenRegion {
  readonly context: ViewContext;
  readonly region: Region;
  readonly path: string;
}

function copiesIn(of: SeenRegion, name: string, origin?: CopyOrigin): HostPopulation<'Copy'> {
  const { context, region, path } = of;
  return population(context.reading, 'Copy', {
    path: `${path}.${name}`,
    set: origin === undefined ? region.copies : copiesFrom(context.account, region, origin),
    label: (copy) => copy.trail,
    view: (copy, at) => copyView(context, copy, at),
  });
}

const regionHost = hostMaker<'Region', SeenRegion>('Region', {
  account: ({ context, path }) => accountView(context, `${path}.account`),
  name: ({ context, region, path }) => plain(context.reading, `${path}.name`, region.name),
  optIn: ({ context, region, path }) => plain(context.reading, `${path}.optIn`, region.optIn),
  copies: (of) => copiesIn(of, 'copies'),
  ownCopies: (of) => copiesIn(of, 'ownCopies', 'own'),
  shadowCopies: (of) => copiesIn(of, 'shadowCopies', 'shadow'),
  organizationCopies: (of) => copiesIn(of, 'organizationCopies', 'organization'),
  eventDataStores: ({ context, region, path }) =>
    eventDataStorePopulation(context, storesMadeIn(context.account, region), `${path}.eventDataStores`),
});

/** A region of the account of the context. */
export function regionView(context: ViewContext, region: Region, path: string): HostObject<'Region'> {
  const view = regionHost({ context, region, path });
  context.regions.set(view, region);
  return view;
}
