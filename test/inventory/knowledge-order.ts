import type { Account, Inventory, Member, Organization } from '../../src/model/inventory.ts';
import type { Observed } from '../../src/model/observed.ts';
import { bucketClaims, regionClaims, storeClaims, trailClaims } from './noun-claims.ts';
import { closedList, members, valueClaims } from './value-claims.ts';

/**
 * Where `after` claims something that `before` does not: a known value that was another or unknown, a
 * reference that changed its state other than to foreign, a closed population of other members.
 * Empty when `after` only knows less.
 */
export function newClaims(before: Inventory, after: Inventory): readonly string[] {
  const known = new Set(before.leftOut.map((account) => JSON.stringify(account)));
  return [
    ...members('accounts', closedList(before.accounts), closedList(after.accounts.filter(claimsAnything)), {
      key: (account) => account.id,
      compare: accountClaims,
      optional: (account) => !claimsAnything(account),
    }),
    ...after.leftOut
      .filter((account) => !known.has(JSON.stringify(account)))
      .map(({ id }) => `leftOut[${id}] is new`),
    ...organizationClaims(before.organization, after.organization),
  ];
}

/** An account of which nothing is known may come and go: it is an error wherever it is judged. */
function claimsAnything({ regions, trails, buckets, eventDataStores }: Account): boolean {
  return [regions, trails, buckets, eventDataStores].some(
    ({ closed, members }) => closed || members.length > 0,
  );
}

function organizationClaims(
  before: Observed<Organization> | undefined,
  after: Observed<Organization> | undefined,
): readonly string[] {
  if (before === undefined || after === undefined)
    return before === after ? [] : ['organization came or went'];
  if (!after.known) return [];
  if (!before.known) return ['organization is known now'];
  const { id, managementAccount, featureSet, delegatedAdministrators } = after.value;
  const was = before.value;
  return [
    ...(id === was.id && managementAccount === was.managementAccount ? [] : ['organization changed']),
    ...valueClaims('organization.featureSet', was.featureSet, featureSet),
    ...members('organization.members', was.members, after.value.members, {
      key: (member) => member.id,
      compare: memberClaims,
    }),
    ...members('organization.delegates', was.delegatedAdministrators, delegatedAdministrators, {
      key: (account) => account,
      compare: () => [],
    }),
  ];
}

function memberClaims(path: string, before: Member, after: Member): readonly string[] {
  const names = ['name', 'state', 'ou'] as const;
  return names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name]));
}

function accountClaims(path: string, before: Account, after: Account): readonly string[] {
  return [
    ...valueClaims(`${path}.inOrganization`, before.inOrganization, after.inOrganization),
    ...(before.member?.known && after.member?.known
      ? memberClaims(`${path}.member`, before.member.value, after.member.value)
      : after.member?.known
        ? [`${path}.member is known now`]
        : []),
    ...members(`${path}.regions`, before.regions, after.regions, {
      key: (region) => region.name,
      compare: regionClaims,
    }),
    ...members(`${path}.trails`, before.trails, after.trails, {
      key: (trail) => trail.arn,
      compare: trailClaims,
    }),
    ...members(`${path}.buckets`, before.buckets, after.buckets, {
      key: (bucket) => bucket.name,
      compare: bucketClaims,
    }),
    ...members(`${path}.eventDataStores`, before.eventDataStores, after.eventDataStores, {
      key: (store) => store.arn,
      compare: storeClaims,
    }),
  ];
}
