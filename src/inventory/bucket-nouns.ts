import { decodeHeadBucket } from '../answers/bucket.ts';
import type { CallRecord } from '../model/call.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Bucket, Partition } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import { type BucketReading, blocked, bucketDetails, detailCalls } from './bucket-details.ts';
import type { BucketLists, OwnedBucket } from './bucket-lists.ts';
import type { CallIndex, InventoryCall } from './call-index.ts';
import type { Blocked } from './public-access.ts';

export interface BucketSources {
  readonly calls: CallIndex;
  readonly lists: BucketLists;
  readonly partition: Partition;
  /** Buckets that trails name: details are asked of these, and of others at most their tags. */
  readonly named: ReadonlySet<string>;
}

/** Gives a bucket by name: the same noun however many trails and lists have it. */
export type BucketNouns = (name: string) => Bucket;

export function bucketNouns(sources: BucketSources): BucketNouns {
  const { calls, lists, named } = sources;
  const nouns = new Map<string, Bucket>();
  const makers = { sources, unread: unreadOrdinary(calls), blockedBy: accountBlocks(calls) };
  const unasked = unaskedBuckets(makers);
  const asked = new Set([...named, ...bucketCalls.flatMap((call) => calls.resources(call))]);
  return (name) => {
    const listed = asked.has(name) ? undefined : lists.owned(name);
    const noun = nouns.get(name) ?? (listed === undefined ? bucketNoun(makers, name) : unasked(listed));
    nouns.set(name, noun);
    return noun;
  };
}

const bucketCalls: readonly InventoryCall[] = [...detailCalls, 's3:HeadBucket'];

interface Makers {
  readonly sources: BucketSources;
  readonly unread: UnreadOrdinary;
  /** What the owner blocks in all of its buckets. */
  readonly blockedBy: (owner: Observed<string>) => Blocked;
}

function bucketNoun({ sources, unread, blockedBy }: Makers, name: string): Bucket {
  const { calls, lists, partition } = sources;
  const listed = lists.owned(name);
  const asker = askerOf(sources, name);
  const region = regionOf(sources, asker, name);
  const reading: BucketReading = (call) => {
    if (asker === undefined) return lists.faults[0] ?? unread(call, listed?.owner ?? '');
    const record = calls.find(call, asker, name)[0];
    if (record !== undefined) return record;
    if (!sources.named.has(name)) return unread(call, asker);
    const place = region.known ? region.value : '';
    const missing = calls.missing({ call, account: asker, region: place, resource: name });
    return call === 's3:GetBucketPolicy' && asker !== listed?.owner ? onlyForOwner(missing) : missing;
  };
  const owner = ownerOf(sources, asker ?? '', name);
  const details = bucketDetails(reading, blockedBy(owner));
  return { arn: `arn:${partition}:s3:::${name}`, name, partition, owner, region, ...details };
}

/** Nobody asked anything about most buckets: those of one account share what is not known of them. */
function unaskedBuckets({ sources, unread, blockedBy }: Makers): (listed: OwnedBucket) => Bucket {
  const { partition } = sources;
  const shared = new Map<string, ReturnType<typeof bucketDetails>>();
  return ({ name, owner: account, region, evidence }) => {
    const owner = known(account, evidence);
    const details = shared.get(account) ?? bucketDetails((call) => unread(call, account), blockedBy(owner));
    shared.set(account, details);
    return { arn: `arn:${partition}:s3:::${name}`, name, partition, owner, region, ...details };
  };
}

/**
 * Whose answers count: the owner's, if it asked anything about the bucket, else those of the only account that
 * did. Of several the first by id counts only where it is known that none of them owns the bucket: losing the
 * list that names the owner must not let another account's answers take the place of the owner's.
 */
function askerOf({ calls, lists }: BucketSources, name: string): string | undefined {
  const owner = lists.owned(name)?.owner;
  const records = bucketCalls.flatMap((call) => calls.about(call, name));
  const askers = [...new Set(records.map(({ account }) => account))].sort();
  if (owner !== undefined && (askers.length === 0 || askers.includes(owner))) return owner;
  const settled = askers.length === 1 || owner !== undefined || lists.faults.length === 0;
  return settled ? askers[0] : undefined;
}

function ownerOf({ calls, lists }: BucketSources, asker: string, name: string): Observed<string> {
  const listed = lists.owned(name);
  if (listed !== undefined) return known(listed.owner, listed.evidence);
  if (lists.faults.length > 0) return unknown(...lists.faults);
  const missing = calls.missing({ call: 's3:ListBuckets', account: asker, region: '', resource: name });
  const message = `None of the accounts that were scanned owns the bucket ${name}.`;
  return unknown({ ...missing, kind: 'not-readable-from-here', code: 'OwnerNotScanned', message });
}

/** A bucket never moves, so its owner's list and HeadBucket cannot disagree. */
function regionOf(
  { calls, lists }: BucketSources,
  asker: string | undefined,
  name: string,
): Observed<string> {
  const listed = lists.owned(name);
  if (listed?.region.known === true) return listed.region;
  const call = 's3:HeadBucket';
  const record = calls.find(call, asker ?? '', name)[0];
  const missing = calls.missing({ call, account: asker ?? '', region: '', resource: name });
  const head = answerOrFault(record, decodeHeadBucket, missing);
  if (head.kind === 'value' && head.value.region.known) return head.value.region;
  const fault = head.kind === 'fault' ? [head.fault] : [missing];
  const faults = head.kind === 'value' && !head.value.region.known ? head.value.region.faults : fault;
  return unknown(...(listed === undefined ? faults : faultUnion(listed.region.faults)));
}

/** Asked with the owner's own credentials alone, once for all of its buckets. */
function accountBlocks(calls: CallIndex): (owner: Observed<string>) => Blocked {
  const blocks = new Map<string, Blocked>();
  const call = 's3-control:GetPublicAccessBlock';
  return (owner) => {
    if (!owner.known) return { ignorePublicAcls: owner, restrictPublicBuckets: owner };
    const account = owner.value;
    const read = (): Blocked =>
      blocked(calls.find(call, account)[0] ?? calls.missing({ call, account, region: '' }));
    const block = blocks.get(account) ?? read();
    blocks.set(account, block);
    return block;
  };
}

function onlyForOwner(missing: Fault): Fault {
  const message = `${missing.call} is answered to the account that owns the bucket alone.`;
  return { ...missing, kind: 'not-readable-from-here', code: 'NotReadableFromHere', message };
}

type UnreadOrdinary = (call: InventoryCall, account: string) => CallRecord | Fault;

/** Stands for details of buckets that no trail names: one fault for all buckets of an account, there may be many. */
function unreadOrdinary(calls: CallIndex): UnreadOrdinary {
  const faults = new Map<string, Fault>();
  return (call, account) => {
    const key = `${call}\n${account}`;
    const missing = faults.get(key) ?? calls.missing({ call, account, region: '' });
    const message = `${call} was not asked about buckets that no trail names.`;
    const fault = missing.kind === 'not-asked' ? { ...missing, message } : missing;
    faults.set(key, fault);
    return fault;
  };
}
