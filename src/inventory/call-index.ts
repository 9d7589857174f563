import { parseArn } from '../answers/arn.ts';
import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import { rolesIn, type Snapshot } from '../model/snapshot.ts';

/** The calls that an inventory is joined from, by IAM style name. */
export type InventoryCall =
  | 'account:ListRegions'
  | 'cloudtrail:DescribeTrails'
  | 'cloudtrail:GetEventDataStore'
  | 'cloudtrail:GetEventSelectors'
  | 'cloudtrail:GetInsightSelectors'
  | 'cloudtrail:GetResourcePolicy'
  | 'cloudtrail:GetTrailStatus'
  | 'cloudtrail:ListEventDataStores'
  | 'cloudtrail:ListTags'
  | 'cloudwatch:DescribeAlarms'
  | 'iam:GetPolicy'
  | 'iam:GetPolicyVersion'
  | 'iam:GetRole'
  | 'iam:GetRolePolicy'
  | 'iam:ListAttachedRolePolicies'
  | 'iam:ListRolePolicies'
  | 'kms:DescribeKey'
  | 'kms:GetKeyPolicy'
  | 'kms:GetKeyRotationStatus'
  | 'logs:DescribeLogGroups'
  | 'logs:DescribeMetricFilters'
  | 'logs:DescribeResourcePolicies'
  | 'logs:DescribeSubscriptionFilters'
  | 'organizations:DescribeOrganization'
  | 'organizations:DescribePolicy'
  | 'organizations:ListAWSServiceAccessForOrganization'
  | 'organizations:ListAccounts'
  | 'organizations:ListAccountsForParent'
  | 'organizations:ListDelegatedAdministrators'
  | 'organizations:ListOrganizationalUnitsForParent'
  | 'organizations:ListPolicies'
  | 'organizations:ListRoots'
  | 'organizations:ListTagsForResource'
  | 'organizations:ListTargetsForPolicy'
  | 's3-control:GetPublicAccessBlock'
  | 's3:GetBucketAcl'
  | 's3:GetBucketEncryption'
  | 's3:GetBucketLifecycleConfiguration'
  | 's3:GetBucketLogging'
  | 's3:GetBucketNotificationConfiguration'
  | 's3:GetBucketOwnershipControls'
  | 's3:GetBucketPolicy'
  | 's3:GetBucketPolicyStatus'
  | 's3:GetBucketReplication'
  | 's3:GetBucketTagging'
  | 's3:GetBucketVersioning'
  | 's3:GetObjectLockConfiguration'
  | 's3:GetPublicAccessBlock'
  | 's3:HeadBucket'
  | 's3:ListBuckets'
  | 'sns:GetTopicAttributes'
  | 'sns:ListSubscriptionsByTopic'
  | 'sts:AssumeRole'
  | 'sts:GetCallerIdentity';

/** A question the inventory needs answered. `resource` is the one thing the call is about, if it is about one. */
export interface Question {
  readonly call: InventoryCall;
  readonly account: string;
  readonly region: string;
  readonly resource?: string;
}

/** A snapshot's records by what they are about. The order of the records never shows. */
export interface CallIndex {
  /**
   * Accounts in which something was asked, sorted. Who only asked about the organization or assumed roles is
   * not among them.
   */
  readonly accounts: readonly string[];
  /** Records of a call in an account, about `resource` if given, sorted by id; of every region. */
  readonly find: (call: InventoryCall, account: string, resource?: string) => readonly CallRecord[];
  /** Lets go of what an account said of its regions' copies of trails and event data stores; nobody else looks at that. */
  readonly forget: (account: string) => void;
  /** Records of a call about a resource, whoever asked, sorted by account and id; of copies there are none. */
  readonly about: (call: InventoryCall, resource: string) => readonly CallRecord[];
  /** Accounts whose credentials asked a call, sorted. */
  readonly askers: (call: InventoryCall) => readonly string[];
  /** What a call was asked about, sorted. */
  readonly resources: (call: InventoryCall) => readonly string[];
  /** Roles that were to be looked for in every account, by name. */
  readonly namedRoles: readonly string[];
  /** Whether a call was to be asked at all. */
  readonly planned: (call: InventoryCall) => boolean;
  /** The fault that stands for a question the snapshot has no record of. */
  readonly missing: (question: Question) => Fault;
}

/** The input member that names the resource of a call; where two do, both with a space between. */
const resourceMember: Partial<Record<InventoryCall, string | readonly [string, string]>> = {
  'cloudtrail:GetEventDataStore': 'EventDataStore',
  'cloudtrail:GetEventSelectors': 'TrailName',
  'cloudtrail:GetInsightSelectors': 'TrailName',
  'cloudtrail:GetResourcePolicy': 'ResourceArn',
  'cloudtrail:GetTrailStatus': 'Name',
  'cloudtrail:ListTags': 'ResourceIdList',
  'iam:GetPolicy': 'PolicyArn',
  'iam:GetPolicyVersion': ['PolicyArn', 'VersionId'],
  'iam:GetRole': 'RoleName',
  'iam:GetRolePolicy': ['RoleName', 'PolicyName'],
  'iam:ListAttachedRolePolicies': 'RoleName',
  'iam:ListRolePolicies': 'RoleName',
  'kms:DescribeKey': 'KeyId',
  'kms:GetKeyPolicy': 'KeyId',
  'kms:GetKeyRotationStatus': 'KeyId',
  'organizations:DescribePolicy': 'PolicyId',
  'logs:DescribeLogGroups': 'logGroupIdentifiers',
  'logs:DescribeMetricFilters': 'logGroupName',
  'logs:DescribeSubscriptionFilters': 'logGroupName',
  'organizations:ListAccountsForParent': 'ParentId',
  'organizations:ListOrganizationalUnitsForParent': 'ParentId',
  'organizations:ListTagsForResource': 'ResourceId',
  'organizations:ListTargetsForPolicy': 'PolicyId',
  's3:GetBucketAcl': 'Bucket',
  's3:GetBucketEncryption': 'Bucket',
  's3:GetBucketLifecycleConfiguration': 'Bucket',
  's3:GetBucketLogging': 'Bucket',
  's3:GetBucketNotificationConfiguration': 'Bucket',
  's3:GetBucketOwnershipControls': 'Bucket',
  's3:GetBucketPolicy': 'Bucket',
  's3:GetBucketPolicyStatus': 'Bucket',
  's3:GetBucketReplication': 'Bucket',
  's3:GetBucketTagging': 'Bucket',
  's3:GetBucketVersioning': 'Bucket',
  's3:GetObjectLockConfiguration': 'Bucket',
  's3:GetPublicAccessBlock': 'Bucket',
  's3:HeadBucket': 'Bucket',
  'sns:GetTopicAttributes': 'TopicArn',
  'sns:ListSubscriptionsByTopic': 'TopicArn',
  'sts:AssumeRole': 'RoleArn',
};

const statusCall: InventoryCall = 'cloudtrail:GetTrailStatus';

export function indexCalls(snapshot: Snapshot): CallIndex {
  const byQuestion: ByTexts<ByTexts<ByTexts<CallRecord[]>>> = new Map();
  const byResource: ByTexts<ByTexts<CallRecord[]>> = new Map();
  const accounts = new Set<string>();
  for (const record of [...newestById(snapshot.records).values()].sort(byAccountAndId)) {
    const { account, input, operation, service } = record;
    if (account !== '' && service !== 'sts' && service !== 'organizations') accounts.add(account);
    const call = `${service}:${operation}`;
    const resource = resourceOf(call, input);
    const ofAccount = entry(entry(byQuestion, call, newMaps), account, newLists);
    entry(ofAccount, resource, newList).push(record);
    if (resource !== '' && call !== statusCall)
      entry(entry(byResource, call, newLists), resource, newList).push(record);
  }
  return {
    accounts: [...accounts].sort(),
    find: (call, account, resource = '') => byQuestion.get(call)?.get(account)?.get(resource) ?? [],
    forget: (account) => {
      for (const call of [statusCall, 'cloudtrail:ListEventDataStores'])
        byQuestion.get(call)?.delete(account);
    },
    about: (call, resource) => byResource.get(call)?.get(resource) ?? [],
    askers: (call) => [...(byQuestion.get(call)?.keys() ?? [])],
    resources: (call) => [...(byResource.get(call)?.keys() ?? [])].sort(),
    namedRoles: rolesIn(snapshot.header.facts),
    planned: (call) => snapshot.header.facts.includes(call),
    missing: (question) => missingFault(snapshot, question),
  };
}

function byAccountAndId(a: CallRecord, b: CallRecord): number {
  if (a.account !== b.account) return a.account < b.account ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Maps in maps: a key joined out of texts would be one more text for each of a million records. */
type ByTexts<T> = Map<string, T>;

function entry<T>(all: ByTexts<T>, key: string, create: () => T): T {
  const known = all.get(key);
  if (known !== undefined) return known;
  const created = create();
  all.set(key, created);
  return created;
}

function newMaps(): ByTexts<ByTexts<CallRecord[]>> {
  return new Map();
}

function newLists(): ByTexts<CallRecord[]> {
  return new Map();
}

function newList(): CallRecord[] {
  return [];
}

/**
 * A resumed run may hold an id twice: the newer record counts, whatever it says. An older answer must not
 * come back when the newer one is lost, or a known value would turn into another known value.
 */
function newestById(records: readonly CallRecord[]): ReadonlyMap<string, CallRecord> {
  const newest = new Map<string, CallRecord>();
  for (const record of records) {
    const other = newest.get(record.id);
    if (other === undefined || isNewer(record, other)) newest.set(record.id, record);
  }
  return newest;
}

function isNewer(record: CallRecord, other: CallRecord): boolean {
  if (record.time !== other.time) return record.time > other.time;
  const isFault = record.outcome.kind === 'fault';
  if (isFault !== (other.outcome.kind === 'fault')) return isFault;
  return JSON.stringify(record.outcome) < JSON.stringify(other.outcome);
}

function resourceOf(call: string, input: JsonObject): string {
  const named = Object.hasOwn(resourceMember, call) ? resourceMember[call as InventoryCall] : undefined;
  const names: readonly string[] = typeof named === 'string' ? [named] : (named ?? []);
  const values = names.map((name) => onlyText(Object.hasOwn(input, name) ? input[name] : undefined));
  if (values.includes(undefined)) return '';
  const resource = values.join(' ');
  // A role is assumed to get into its account; by what name is not what is looked for later.
  return call === 'sts:AssumeRole' ? (parseArn(resource)?.account ?? '') : resource;
}

/** Some calls ask for what they are about by a list of one. */
function onlyText(value: JsonValue | undefined): string | undefined {
  const all: readonly (JsonValue | undefined)[] = Array.isArray(value) ? value : [value];
  const [only] = all;
  return all.length === 1 && typeof only === 'string' ? only : undefined;
}

function missingFault(snapshot: Snapshot, question: Question): Fault {
  const { call, account, region, resource } = question;
  const planned = snapshot.header.facts.includes(call);
  const cancelled = planned && snapshot.trailer?.interrupted !== false;
  const about = resource === undefined ? '' : ` about ${resource}`;
  const why = cancelled
    ? 'the collection ended before'
    : planned
      ? 'the snapshot has no record of it although it was planned'
      : 'no selected policy needed it when the snapshot was made';
  return {
    id: ['missing', call, account, region, ...(resource === undefined ? [] : [resource])].join(':'),
    kind: cancelled ? 'cancelled' : 'not-asked',
    call,
    account,
    region,
    code: cancelled ? 'Cancelled' : 'NotAsked',
    message: `${call}${about} was not asked: ${why}.`,
  };
}
