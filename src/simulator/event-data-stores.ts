import { createHash } from 'node:crypto';
import type { JsonObject } from '../model/json.ts';
import { assumed } from './assumptions.ts';
import { isDelegatedForCloudTrail, organizationOf } from './organization-tree.ts';
import { type Outcome, present, type Question, refused, textInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { partitionOf } from './partition.ts';
import { recordedAt } from './trail-status.ts';
import type { World } from './world.ts';
import type { WorldEventDataStore } from './world-event-data-store.ts';

const mostResults = 1000;
const everyManagementEvent: JsonObject = {
  Name: 'Default management events',
  FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }],
};
const arnPattern = /^arn:[a-z-]+:cloudtrail:[a-z0-9-]+:\d{12}:eventdatastore\/[a-f0-9-]{36}$/;

interface OwnedStore {
  readonly name: string;
  readonly arn: string;
  readonly store: WorldEventDataStore;
}

/** The stores that a page of a list shows in the region: names and ARNs alone, as AWS has it by now. */
export function listEventDataStores(question: Question): Outcome {
  const { input, world } = question;
  const most = input['MaxResults'] ?? mostResults;
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 1 || most > mostResults) {
    return refused('InvalidMaxResultsException', `MaxResults must be from 1 to ${mostResults}.`);
  }
  const page = pageOf(storesShownIn(question), {
    token: textInput(input, 'NextToken'),
    size: Math.min(most, world.pageSize ?? mostResults),
  });
  if (page === undefined) return refused('InvalidNextTokenException', 'The NextToken is not valid.');
  const EventDataStores = page.items.map(({ arn, name }) => ({ EventDataStoreArn: arn, Name: name }));
  return { kind: 'json', body: present({ EventDataStores, NextToken: page.next }) };
}

export function getEventDataStore(question: Question): Outcome {
  const asked = textInput(question.input, 'EventDataStore') ?? '';
  if (asked.startsWith('arn:') && !arnPattern.test(asked)) {
    return refused('EventDataStoreARNInvalidException', `Invalid ARN: ${asked}`);
  }
  const found = storesShownIn(question).find(({ arn }) => arn === asked || arn.endsWith(`/${asked}`));
  if (found === undefined) {
    return refused('EventDataStoreNotFoundException', `Event data store ${asked} was not found.`);
  }
  return { kind: 'json', body: describe(found, question) };
}

/** Of event data stores alone: here is no channel and no dashboard. */
export function getResourcePolicy(question: Question): Outcome {
  const asked = textInput(question.input, 'ResourceArn') ?? '';
  if (!arnPattern.test(asked)) return refused('ResourceARNNotValidException', `Invalid ARN: ${asked}`);
  const found = storesShownIn(question).find(({ arn }) => arn === asked);
  if (found === undefined) return refused('ResourceNotFoundException', `Resource ${asked} was not found.`);
  const { policy } = found.store;
  if (policy === undefined) {
    return refused('ResourcePolicyNotFoundException', `Resource ${asked} has no resource policy.`);
  }
  return { kind: 'json', body: { ResourceArn: asked, ResourcePolicy: JSON.stringify(policy) } };
}

/**
 * What an account sees in a region: its own stores and, as an administrator of CloudTrail, those of the
 * organization, which are all the management account's. Members see none of them.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-organizations.html
 */
function storesShownIn({ world, accountId, region }: Question): readonly OwnedStore[] {
  const own = eventDataStoresOf(world, accountId);
  const administers =
    isDelegatedForCloudTrail(world, accountId) &&
    assumed(world.assumptions, 'delegatedAdministratorReads') === 'answered';
  const management = organizationOf(world, accountId)?.organization.managementAccount;
  const others = administers && management !== undefined ? eventDataStoresOf(world, management) : [];
  return [...own, ...others.filter(({ store }) => store.organization === true)]
    .filter(({ store }) => store.region === region)
    .sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

/** The stores of an account in all regions. */
export function eventDataStoresOf(world: World, owner: string): readonly OwnedStore[] {
  const account = Object.hasOwn(world.accounts, owner) ? world.accounts[owner] : undefined;
  return Object.entries(account?.eventDataStores ?? {}).map(([name, store]) => {
    const id = idOf(`${owner}/${store.region}/${name}`);
    const arn = `arn:${partitionOf(world)}:cloudtrail:${store.region}:${owner}:eventdatastore/${id}`;
    return { name, arn, store };
  });
}

/** A UUID that is the same in every run. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

function describe({ name, arn, store }: OwnedStore, { world }: Question): JsonObject {
  const time = recordedAt(world) / 1000;
  return present({
    EventDataStoreArn: arn,
    Name: name,
    Status: store.status ?? 'ENABLED',
    AdvancedEventSelectors: store.selectors ?? [everyManagementEvent],
    MultiRegionEnabled: store.multiRegion ?? false,
    OrganizationEnabled: store.organization ?? false,
    BillingMode: 'EXTENDABLE_RETENTION_PRICING',
    RetentionPeriod: store.retentionDays ?? 366,
    TerminationProtectionEnabled: store.terminationProtection ?? true,
    CreatedTimestamp: time,
    UpdatedTimestamp: time,
    KmsKeyId: store.kmsKey,
    FederationStatus: store.federationRole === undefined ? 'DISABLED' : 'ENABLED',
    FederationRoleArn: store.federationRole,
  });
}
