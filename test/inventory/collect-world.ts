import { decodeDescribeKey } from '../../src/answers/describe-key.ts';
import { type KeyReference, keyReference } from '../../src/answers/key-reference.ts';
import { decodeListEventDataStores } from '../../src/answers/list-event-data-stores.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { ScopeAsked, Snapshot } from '../../src/model/snapshot.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { globalRegion } from '../../src/simulator/partition.ts';
import type { World } from '../../src/simulator/world.ts';
import { askLogGroups, logCalls } from './ask-log-groups.ts';
import { askOrganization } from './ask-organization.ts';
import { type Swept, sweepAccount } from './sweep-account.ts';
import { type AskWorld, worldAsker } from './world-asker.ts';

const bucketDetails: readonly string[] = [
  's3:GetBucketAcl',
  's3:GetBucketEncryption',
  's3:GetBucketLifecycleConfiguration',
  's3:GetBucketLogging',
  's3:GetBucketNotificationConfiguration',
  's3:GetBucketOwnershipControls',
  's3:GetBucketPolicy',
  's3:GetBucketPolicyStatus',
  's3:GetBucketReplication',
  's3:GetBucketTagging',
  's3:GetBucketVersioning',
  's3:GetObjectLockConfiguration',
  's3:GetPublicAccessBlock',
];

const everyFact: readonly string[] = [
  'account:ListRegions',
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetEventSelectors',
  'cloudtrail:GetTrailStatus',
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  ...logCalls,
  'organizations:DescribeOrganization',
  'organizations:DescribePolicy',
  'organizations:ListAccounts',
  'organizations:ListAccountsForParent',
  'organizations:ListDelegatedAdministrators',
  'organizations:ListOrganizationalUnitsForParent',
  'organizations:ListPolicies',
  'organizations:ListRoots',
  'organizations:ListTargetsForPolicy',
  's3-control:GetPublicAccessBlock',
  ...bucketDetails,
  's3:HeadBucket',
  's3:ListBuckets',
  'sts:AssumeRole',
  'sts:GetCallerIdentity',
];

const optionalCalls: readonly string[] = [
  'cloudtrail:GetEventDataStore',
  'cloudtrail:GetInsightSelectors',
  'cloudtrail:GetResourcePolicy',
  'cloudtrail:ListEventDataStores',
];

/** What else than the regions is asked for. */
export type WorldScope = Partial<Omit<ScopeAsked, 'regions'>> & {
  /** Asks for event data stores and Insights as well. */
  readonly storesToo?: boolean;
};

/**
 * A snapshot of a world, by the plainest sweep there is: nothing here is clever, so that inventories can be
 * judged by it. The role `audit` is assumed in all accounts but the caller's.
 */
export function collectWorld(
  world: World,
  named: readonly string[] = [],
  { storesToo = false, ...more }: WorldScope = {},
): Snapshot {
  const { ask, records } = worldAsker(world);
  const scope: ScopeAsked = { ...callersAccount, roleName: 'audit', ...more, regions: named };
  const caller = world.caller.account;
  const home = globalRegion(world);
  const global = Object.hasOwn(world.regions, home) ? home : (Object.keys(world.regions)[0] ?? home);
  ask('sts:GetCallerIdentity', '', global);
  const organization = scope.organization ? askOrganization(ask, caller, global) : undefined;
  const listed = organization?.usable ?? [];
  const wanted = scope.accounts.filter((id) => listed.length === 0 || listed.includes(id));
  const everybody = listed.length === 0 ? [caller] : listed;
  const chosen = (scope.accounts.length > 0 ? wanted : everybody)
    .filter((id) => scope.excluded.every(({ account }) => account !== id))
    .filter((id) => id === caller || opened({ ask, world, global }, id, scope.roleName));
  const swept = chosen.sort().map((id) => sweepAccount({ ask, world, global }, id, named));
  askDestinations(ask, swept, { global, delegates: organization?.delegates ?? [] });
  askLogGroups(ask, swept, global);
  if (storesToo) askOptional(ask, swept, organization?.delegates ?? []);
  const planned = storesToo ? [...everyFact, ...optionalCalls] : everyFact;
  const facts = planned.filter((call) => scope.organization || !call.startsWith('organizations:'));
  return snapshotOf([...records.values()], scope, facts);
}

function opened(
  { ask, global, world }: { readonly ask: AskWorld; readonly world: World; readonly global: string },
  account: string,
  roleName: string,
): boolean {
  const RoleArn = `arn:${world.partition ?? 'aws'}:iam::${account}:role/${roleName}`;
  const input = { RoleArn, RoleSessionName: 'trailproof' };
  return ask('sts:AssumeRole', world.caller.account, global, input).outcome.kind === 'answered';
}

/** Selectors, buckets and keys, each of the account that owns it if that was asked, else of one that reads it. */
function askDestinations(
  ask: AskWorld,
  swept: readonly Swept[],
  { global, delegates }: { readonly global: string; readonly delegates: readonly string[] },
): void {
  const asked = new Set(swept.map(({ account }) => account));
  const reachable = (owner: string, reader: string): string => (asked.has(owner) ? owner : reader);
  const buckets = new Map<string, string>();
  const keys = new Set<string>();
  for (const { account, trails } of swept) {
    for (const trail of trails) {
      const delegate = delegates.find((id) => asked.has(id));
      const reader = asked.has(trail.owner) ? trail.owner : delegate;
      const input = { TrailName: trail.arn };
      if (reader !== undefined) ask('cloudtrail:GetEventSelectors', reader, trail.home, input);
      if (trail.bucket.known && !buckets.has(trail.bucket.value)) {
        buckets.set(trail.bucket.value, reachable(trail.owner, account));
      }
      if (!trail.kmsKeyId.known || trail.kmsKeyId.value === '') continue;
      const key = keyReference(trail.kmsKeyId.value, trail);
      const keyReader = reachable(key.owner, reachable(trail.owner, account));
      if (!keys.has(key.id)) askKey(ask, keyReader, key);
      keys.add(key.id);
    }
  }
  for (const [name, reader] of buckets) askBucket(ask, swept, { name, reader, global });
}

function askKey(ask: AskWorld, reader: string, { id, region }: KeyReference): void {
  const description = decodeDescribeKey(ask('kms:DescribeKey', reader, region, { KeyId: id }));
  if (description.kind !== 'value') return;
  const input = { KeyId: description.value.arn };
  ask('kms:GetKeyRotationStatus', reader, region, input);
  if (description.value.owner === reader)
    ask('kms:GetKeyPolicy', reader, region, { ...input, PolicyName: 'default' });
}

/** Event data stores, and the Insights of trails. */
function askOptional(ask: AskWorld, swept: readonly Swept[], delegates: readonly string[]): void {
  const asked = new Set(swept.map(({ account }) => account));
  const delegate = delegates.find((id) => asked.has(id));
  for (const { account, regions, trails } of swept) {
    for (const region of regions) askStores(ask, account, region);
    for (const { arn, home, owner } of trails) {
      const reader = asked.has(owner) ? owner : delegate;
      if (reader !== undefined) ask('cloudtrail:GetInsightSelectors', reader, home, { TrailName: arn });
    }
  }
}

function askStores(ask: AskWorld, account: string, region: string): void {
  let input: { NextToken?: string } | undefined = {};
  while (input !== undefined) {
    const answer = decodeListEventDataStores(ask('cloudtrail:ListEventDataStores', account, region, input));
    if (answer.kind !== 'value') return;
    for (const { arn } of answer.value.items) {
      ask('cloudtrail:GetEventDataStore', account, region, { EventDataStore: arn });
      ask('cloudtrail:GetResourcePolicy', account, region, { ResourceArn: arn });
    }
    input = answer.value.nextToken === undefined ? undefined : { NextToken: answer.value.nextToken };
  }
}

function askBucket(
  ask: AskWorld,
  swept: readonly Swept[],
  { name, reader, global }: { readonly name: string; readonly reader: string; readonly global: string },
): void {
  const owner = swept.find(({ buckets }) => buckets.some((bucket) => bucket.name === name));
  const account = owner?.account ?? reader;
  const head = ask('s3:HeadBucket', account, global, { Bucket: name });
  const listed = owner?.buckets.find((bucket) => bucket.name === name);
  const headers = head.outcome.kind === 'answered' ? head.outcome.headers : {};
  const region = listed?.region ?? headers['x-amz-bucket-region'] ?? global;
  for (const call of bucketDetails) ask(call, account, region, { Bucket: name });
  if (owner !== undefined) ask('s3-control:GetPublicAccessBlock', account, global, { AccountId: account });
}

function snapshotOf(records: readonly CallRecord[], scope: ScopeAsked, facts: readonly string[]): Snapshot {
  return {
    header: {
      kind: 'header',
      format: 1,
      tool: { name: 'trailproof', version: '0' },
      startedAt: '2026-03-01T10:00:00.000Z',
      scope,
      facts,
      planDigest: '',
    },
    records,
    trailer: {
      kind: 'trailer',
      endedAt: '2026-03-01T10:00:01.000Z',
      calls: records.length,
      faults: 0,
      interrupted: false,
    },
  };
}
