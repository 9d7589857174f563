import { decodeDescribeKey } from '../answers/describe-key.ts';
import { decodeDescribeTrails, type TrailDescription } from '../answers/describe-trails.ts';
import { keyReference } from '../answers/key-reference.ts';
import { decodeListBuckets } from '../answers/list-buckets.ts';
import { decodeListEventDataStores } from '../answers/list-event-data-stores.ts';
import { keyInputs } from '../collect/ask-keys.ts';
import { chooseRegions } from '../collect/choose-regions.ts';
import { openAccount } from '../collect/open-account.ts';
import type { Vantage } from '../collect/vantage.ts';
import type { CallRecord, CallRequest } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import type { Bench } from './doctor-bench.ts';
import { probeLogGroup, probeRole, probeTopic } from './doctor-destinations.ts';

export interface AccountProbe {
  readonly vantage: Vantage;
  readonly account: string;
  readonly roleName: string;
  /** Regions that the user named, and the one to try in if the account has it. */
  readonly named: readonly string[];
  readonly preferred: string;
  /** IAM style names of the calls that a scan would ask. */
  readonly planned: ReadonlySet<string>;
}

/**
 * Tries each call of an account once, in one region, on what is there to be asked about. Gives what was answered,
 * the role's session included.
 */
export async function probeAccount(probe: AccountProbe): Promise<readonly CallRecord[]> {
  const { vantage, account, planned } = probe;
  const records: CallRecord[] = [];
  const keep = async (request: CallRequest): Promise<CallRecord> => {
    const record = await vantage.ask(request);
    records.push(record);
    return record;
  };
  const opening = await openAccount({ ...vantage, ask: keep }, account, probe.roleName);
  if (!opening.open) return records;
  const regions = chooseRegions(probe.named, opening.list, vantage.enabledByDefault);
  const region = regions.includes(probe.preferred) ? probe.preferred : regions[0];
  if (region === undefined) return records;
  const ask: Bench['ask'] = async (request) =>
    planned.has(`${request.service}:${request.operation}`) ? keep({ ...request, account }) : undefined;
  const bench: Bench = { account, region, global: vantage.global, ask };
  const { global } = vantage;
  const membership = { service: 'organizations', operation: 'DescribeOrganization', input: {} } as const;
  await Promise.all([
    probeTrails(bench),
    probeEventDataStores(bench),
    ask({ ...membership, region: global }),
  ]);
  return records;
}

async function probeTrails(bench: Bench): Promise<void> {
  const { account, region, ask } = bench;
  const input = { includeShadowTrails: true };
  const list = await ask({ service: 'cloudtrail', operation: 'DescribeTrails', input, region });
  const answer = list === undefined ? undefined : decodeDescribeTrails(list);
  const trails = answer?.kind === 'value' ? answer.value.trails : [];
  const own = trails.filter(({ owner }) => owner === account);
  const [any] = [...own, ...trails];
  const [first] = own;
  const about = async (operation: string, input: JsonObject, at: string): Promise<void> =>
    void (await ask({ service: 'cloudtrail', operation, input, region: at }));
  await Promise.all([
    ...(any === undefined ? [] : [about('GetTrailStatus', { Name: any.arn }, region)]),
    // A member cannot read the selectors of its organization's trail, whatever it is allowed.
    ...(first === undefined
      ? []
      : [
          ...['GetEventSelectors', 'GetInsightSelectors'].map((operation) =>
            about(operation, { TrailName: first.arn }, first.home),
          ),
          about('ListTags', { ResourceIdList: [first.arn] }, first.home),
        ]),
    probeKey(bench, trails),
    probeLogGroup(bench, trails),
    probeTopic(bench, trails),
    probeRole(bench, trails),
    probeBuckets(bench, trails),
  ]);
}

/** A key of the account itself: those of others have policies of their own. */
async function probeKey({ account, ask }: Bench, trails: readonly TrailDescription[]): Promise<void> {
  const keys = trails.flatMap((trail) =>
    trail.kmsKeyId.known && trail.kmsKeyId.value !== '' ? [keyReference(trail.kmsKeyId.value, trail)] : [],
  );
  const key = keys.find(({ owner }) => owner === account);
  if (key === undefined) return;
  const { region } = key;
  const described = await ask({ service: 'kms', operation: 'DescribeKey', input: { KeyId: key.id }, region });
  const answer = described === undefined ? undefined : decodeDescribeKey(described);
  if (answer?.kind !== 'value') return;
  const { arn } = answer.value;
  await Promise.all(
    (['GetKeyPolicy', 'GetKeyRotationStatus'] as const).map((operation) =>
      ask({ service: 'kms', operation, input: keyInputs[operation](arn), region }),
    ),
  );
}

async function probeEventDataStores({ account, region, ask }: Bench): Promise<void> {
  const list = await ask({ service: 'cloudtrail', operation: 'ListEventDataStores', input: {}, region });
  const answer = list === undefined ? undefined : decodeListEventDataStores(list);
  const stores = answer?.kind === 'value' ? answer.value.items : [];
  const store = stores.find((one) => one.account === account);
  if (store === undefined) return;
  const { arn } = store;
  await Promise.all([
    ask({ service: 'cloudtrail', operation: 'GetEventDataStore', input: { EventDataStore: arn }, region }),
    ask({ service: 'cloudtrail', operation: 'GetResourcePolicy', input: { ResourceArn: arn }, region }),
  ]);
}

const bucketReadings = [
  'GetBucketAcl',
  'GetBucketEncryption',
  'GetBucketLifecycleConfiguration',
  'GetBucketLogging',
  'GetBucketNotificationConfiguration',
  'GetBucketOwnershipControls',
  'GetBucketPolicy',
  'GetBucketPolicyStatus',
  'GetBucketReplication',
  'GetBucketTagging',
  'GetBucketVersioning',
  'GetObjectLockConfiguration',
  'GetPublicAccessBlock',
  'HeadBucket',
] as const;

/** One bucket of the account, one that a trail delivers to if there is one: its policy may refuse more. */
async function probeBuckets(bench: Bench, trails: readonly TrailDescription[]): Promise<void> {
  const { account, global, ask } = bench;
  const wide = { service: 's3-control', operation: 'GetPublicAccessBlock', region: global } as const;
  const [list] = await Promise.all([
    ask({ service: 's3', operation: 'ListBuckets', input: { MaxBuckets: 1000 }, region: global }),
    ask({ ...wide, input: { AccountId: account } }),
  ]);
  const answer = list === undefined ? undefined : decodeListBuckets(list);
  const buckets = answer?.kind === 'value' ? answer.value.items : [];
  const named = new Set(trails.map(({ bucket }) => (bucket.known ? bucket.value : '')));
  const bucket = buckets.find(({ name }) => named.has(name)) ?? buckets[0];
  if (bucket === undefined) return;
  const region = bucket.region.known ? bucket.region.value : global;
  const input = { Bucket: bucket.name };
  await Promise.all(bucketReadings.map((operation) => ask({ service: 's3', operation, input, region })));
}
