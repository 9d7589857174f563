import { isBucketName } from '../answers/bucket-name.ts';
import { keyReference } from '../answers/key-reference.ts';
import type { CallRequest } from '../model/call.ts';
import { type AccountView, sightings } from './account-view.ts';

/** A bucket that trails deliver to, and who is to be asked about it. */
export interface BucketQuestion {
  readonly name: string;
  readonly account: string;
  /** Where to begin: its own region if that is known. */
  readonly region: string;
  /** `yes`: it is in the account's list; `no`: it is not, and the list is whole. */
  readonly owned: 'yes' | 'no' | 'unknown';
}

/**
 * Each bucket that a trail names, once, by name: asked of the account that lists it as its own, else of an
 * account that reads such a trail, the trail's owner first.
 */
export function bucketQuestions(views: readonly AccountView[]): readonly BucketQuestion[] {
  const owners = bucketOwners(views);
  const incomplete = new Set(views.flatMap(({ account, allBuckets }) => (allBuckets ? [] : [account])));
  const questions = new Map<string, BucketQuestion>();
  const readers = readersOf(views, ({ bucket }) => (bucket.known ? bucket.value : ''));
  for (const [name, { account, home }] of readers) {
    if (!isBucketName(name)) continue;
    const listed = owners.get(name);
    const unlisted = {
      name,
      account,
      region: home,
      owned: incomplete.has(account) ? 'unknown' : 'no',
    } as const;
    questions.set(
      name,
      listed === undefined
        ? unlisted
        : { name, account: listed.account, region: listed.region ?? home, owned: 'yes' },
    );
  }
  return [...questions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function bucketOwners(
  views: readonly AccountView[],
): ReadonlyMap<string, { readonly account: string; readonly region: string | undefined }> {
  const owners = new Map<string, { account: string; region: string | undefined }>();
  for (const { account, buckets } of views) {
    for (const { name, region } of buckets) {
      if (!owners.has(name)) owners.set(name, { account, region: region.known ? region.value : undefined });
    }
  }
  return owners;
}

const keyShape = /^[A-Za-z0-9:/_-]{1,2048}$/;

/**
 * Each key that a trail names, once: asked of the account in its ARN if that is within reach, else of an account
 * that reads such a trail. A bare id or alias belongs to the trail's owner and means something else elsewhere.
 */
export function keyQuestions(views: readonly AccountView[]): readonly CallRequest[] {
  const reachable = new Set(views.map(({ account }) => account));
  const readers = readersOf(views, ({ kmsKeyId }) => (kmsKeyId.known ? kmsKeyId.value : ''));
  const questions = new Map<string, CallRequest>();
  for (const { trail } of sightings(views)) {
    const id = trail.kmsKeyId.known ? trail.kmsKeyId.value : '';
    if (!keyShape.test(id)) continue;
    const { form, owner, region } = keyReference(id, trail);
    const bare = form === 'key-id' || form === 'alias-name';
    const account = reachable.has(owner) ? owner : bare ? undefined : readers.get(id)?.account;
    if (account === undefined) continue;
    const request = { operation: 'DescribeKey', input: { KeyId: id }, account, region } as const;
    questions.set(`${account} ${region} ${id}`, { service: 'kms', ...request });
  }
  return [...questions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, request]) => request);
}

/** By what trails name: the account that reads one of them, and that trail's home. */
function readersOf(
  views: readonly AccountView[],
  named: (trail: AccountView['trails'][number]) => string,
): ReadonlyMap<string, { readonly account: string; readonly home: string }> {
  const readers = new Map<string, { account: string; home: string; isOwner: boolean }>();
  const reachable = new Set(views.map(({ account }) => account));
  for (const { account, trail } of sightings(views)) {
    const name = named(trail);
    const isOwner = reachable.has(trail.owner);
    const candidate = { account: isOwner ? trail.owner : account, home: trail.home, isOwner };
    const best = readers.get(name);
    if (best === undefined || comesBefore(candidate, best)) readers.set(name, candidate);
  }
  return readers;
}

function comesBefore(
  one: { readonly account: string; readonly isOwner: boolean },
  other: { readonly account: string; readonly isOwner: boolean },
): boolean {
  return one.isOwner === other.isOwner ? one.account < other.account : one.isOwner;
}
