import { parseArn } from '../answers/arn.ts';
import { decodeListBuckets } from '../answers/list-buckets.ts';
import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';
import { callId, type Sha256 } from '../model/call-id.ts';
import type { Clock } from './clock.ts';
import type { KnownAnswers } from './resume.ts';
import { unsentRecord } from './unsent-record.ts';

/** The accounts of one of so many parts: of each account its hash decides, whoever else is there. */
export function shardOf(
  accounts: readonly string[],
  { index, of }: { readonly index: number; readonly of: number },
  sha256: Sha256,
): readonly string[] {
  return accounts.filter((account) => Number.parseInt(sha256(account).slice(0, 8), 16) % of === index - 1);
}

export interface ShardOptions {
  readonly accounts: ReadonlySet<string>;
  /** What was asked about the organization when the shards were planned. */
  readonly known?: KnownAnswers | undefined;
  readonly clock: Clock;
  readonly sha256: Sha256;
}

/**
 * Asks only what can be asked in these accounts about themselves, so that no call of a shard differs from one of
 * the whole. What it leaves (the destination in another shard's account, what a delegate would have to say for an
 * owner) is answered with a fault that nobody keeps: it is asked when the shards are put together.
 */
export function withinShard(ask: CallPort, shard: ShardOptions): CallPort {
  const buckets = new Map<string, Set<string>>();
  return async (request) => {
    if (!isAsked(request, shard, buckets)) return unsentRecord(request, left, shard);
    const record = await ask(request);
    if (request.operation === 'ListBuckets') remember(record, buckets);
    return record;
  };
}

const left = {
  kind: 'not-asked',
  code: 'OtherShard',
  message: 'Other shards, or all of them together, tell of whom to ask this.',
} as const;

function isAsked(
  request: CallRequest,
  { accounts, known, sha256 }: ShardOptions,
  buckets: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const { account, input, operation, service } = request;
  if (service === 'organizations') return known?.has(callId(request, sha256)) === true;
  if (operation === 'GetCallerIdentity') return true;
  if (operation === 'AssumeRole') return accounts.has(ownerIn(input['RoleArn']) ?? '');
  if (!accounts.has(account)) return false;
  const bucket = input['Bucket'];
  if (typeof bucket === 'string') return buckets.get(account)?.has(bucket) === true;
  // Whether its copy of somebody else's trail logs can be told by the account that has the copy only.
  if (operation === 'GetTrailStatus') return true;
  return Object.values(input).every((value) => (ownerIn(value) ?? account) === account);
}

/** The account in an ARN; nothing for other values and for ARNs without one. */
function ownerIn(value: unknown): string | undefined {
  const owner = typeof value === 'string' ? parseArn(value)?.account : undefined;
  // AWS's own policies are told to every account.
  return owner === '' || owner === 'aws' ? undefined : owner;
}

function remember(record: CallRecord, buckets: Map<string, Set<string>>): void {
  const answer = decodeListBuckets(record);
  if (answer.kind !== 'value') return;
  const names = buckets.get(record.account) ?? new Set();
  for (const { name } of answer.value.items) names.add(name);
  buckets.set(record.account, names);
}
