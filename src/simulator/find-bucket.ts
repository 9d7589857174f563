import { assumed } from './assumptions.ts';
import type { ById } from './by-id.ts';
import { isUsable } from './organization-tree.ts';
import { type Headers, type Question, type Refusal, refused, textInput } from './outcome.ts';
import type { World } from './world.ts';
import type { WorldBucket } from './world-bucket.ts';

/** A bucket with what its place in the world says about it. */
export interface OwnedBucket {
  readonly owner: string;
  readonly name: string;
  readonly bucket: WorldBucket;
}

/** A world never changes, so what is looked up for each call of thousands is worked out once. */
const bucketsOfWorlds = new WeakMap<World, ReadonlyMap<string, OwnedBucket>>();

function bucketsOf(world: World): ReadonlyMap<string, OwnedBucket> {
  const cached = bucketsOfWorlds.get(world);
  if (cached !== undefined) return cached;
  const owned = Object.entries(world.accounts).flatMap(([owner, account]) => {
    const buckets: ById<WorldBucket> = account.buckets ?? {};
    return Object.entries(buckets).map(([name, bucket]) => [name, { owner, name, bucket }] as const);
  });
  const all = new Map<string, OwnedBucket>(owned);
  bucketsOfWorlds.set(world, all);
  return all;
}

/**
 * The bucket, or why this caller may not look at it: others than the owner need to be let in by the bucket's
 * policy. The region is told in either case.
 */
export function readableBucket(question: Question): OwnedBucket | Refusal {
  const { world, accountId } = question;
  const found = bucketsOf(world).get(textInput(question.input, 'Bucket') ?? '');
  if (found === undefined) return refused('NoSuchBucket', 'The specified bucket does not exist', 404);
  const headers = regionHeader(found);
  if (!isUsable(world.accounts[found.owner])) {
    if (assumed(world.assumptions, 'bucketOfUnusableAccount') === 'AccessDenied')
      return accessDenied(headers);
    return { ...refused('AllAccessDisabled', 'All access to this object has been disabled', 403), headers };
  }
  const mayRead = found.owner === accountId || found.bucket.readableBy?.includes(accountId) === true;
  const expected = textInput(question.input, 'ExpectedBucketOwner') ?? found.owner;
  const denied = !mayRead || found.bucket.forbidden === true || expected !== found.owner;
  return denied ? accessDenied(headers) : found;
}

/** The bucket, if it is in the region asked and this caller may look at it. */
export function readableBucketHere(question: Question): OwnedBucket | Refusal {
  const found = readableBucket(question);
  if ('kind' in found || found.bucket.region === question.region) return found;
  return movedPermanently(found);
}

export function accessDenied(headers: Headers = {}): Refusal {
  return { ...refused('AccessDenied', 'Access Denied', 403), headers };
}

export function regionHeader({ bucket }: OwnedBucket): Headers {
  return { 'x-amz-bucket-region': bucket.region };
}

export function movedPermanently(found: OwnedBucket): Refusal {
  const message =
    'The bucket you are attempting to access must be addressed using the specified endpoint. ' +
    'Please send all future requests to this endpoint.';
  return { ...refused('PermanentRedirect', message, 301), headers: regionHeader(found) };
}
