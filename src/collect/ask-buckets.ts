import { isBucketName } from '../answers/bucket-name.ts';
import type { ListedBucket } from '../answers/list-buckets.ts';
import type { CallRequest } from '../model/call.ts';
import { askBucket, type BucketQuestion } from './ask-bucket.ts';
import type { LateAsker } from './ask-event-data-stores.ts';
import type { Inquiry } from './inquiry.ts';
import { openReaders, type Readers } from './readers.ts';

interface State extends Inquiry {
  /** Buckets that accounts own, with where each is if its list told. */
  readonly owned: Map<string, Place>;
  /** The same places, each kept once. */
  readonly places: Map<string, Place>;
  /** Buckets that trails deliver to and that are not asked about yet. */
  readonly waiting: Readers;
  readonly asked: Set<string>;
  /** Accounts that may own more buckets than they told. */
  readonly unsure: Set<string>;
  readonly bucketOwners: Set<string>;
}

interface Place {
  readonly account: string;
  readonly region: string | undefined;
}

/**
 * Asks about each bucket that a trail names, once: of the account that lists it as its own, as soon as both are
 * known. When all accounts are known and none lists it, an account is asked that reads such a trail, the trail's
 * owner first. If wanted, all other buckets are asked for their tags.
 */
export function bucketAsker(inquiry: Inquiry): LateAsker {
  const state: State = {
    ...inquiry,
    owned: new Map(),
    places: new Map(),
    waiting: openReaders(),
    asked: new Set(),
    unsure: new Set(),
    bucketOwners: new Set(),
  };
  return {
    add: (view) => {
      if (!view.allBuckets) state.unsure.add(view.account);
      for (const bucket of view.buckets) list(bucket, view.account, state);
      for (const trail of view.trails) {
        const name = trail.bucket.known ? trail.bucket.value : '';
        if (!isBucketName(name) || state.asked.has(name)) continue;
        state.waiting.add(name, trail, view.account);
        askOwner(name, state);
      }
      for (const { name } of view.buckets) askOwner(name, state);
    },
    finish: () => finish(state),
  };
}

function list({ name, region }: ListedBucket, account: string, state: State): void {
  if (state.owned.has(name)) return;
  const told = region.known ? region.value : undefined;
  const key = `${account} ${told}`;
  const place = state.places.get(key) ?? { account, region: told };
  state.places.set(key, place);
  state.owned.set(name, place);
  if (state.facts.has('s3:GetBucketTagging') && told !== undefined)
    askTags(name, { account, region: told }, state);
}

/** A bucket whose list does not tell its region waits: where to begin depends on all trails that name it. */
function askOwner(name: string, state: State): void {
  const place = state.owned.get(name);
  if (place?.region === undefined || !state.waiting.has(name)) return;
  const { account, region } = place;
  const tagsAsked = state.facts.has('s3:GetBucketTagging');
  ask({ name, account, region, owned: 'yes', tagsAsked }, state);
}

function ask(question: BucketQuestion, state: State): void {
  const { account, name, owned } = question;
  state.asked.add(name);
  state.waiting.forget(name);
  state.work.start(askBucket(state, question));
  if (!state.facts.has('s3-control:GetPublicAccessBlock')) return;
  if (owned !== 'yes' || state.bucketOwners.has(account)) return;
  state.bucketOwners.add(account);
  state.work.start(state.vantage.ask(publicAccessQuestion(account, state.vantage.global)));
}

function finish(state: State): void {
  const { owned, reach, unsure, vantage, waiting, facts } = state;
  for (const name of waiting.names()) {
    const reader = waiting.best(name, reach.has);
    if (reader === undefined) continue;
    const listed = owned.get(name);
    const unlisted = unsure.has(reader.account) ? 'unknown' : 'no';
    const account = listed?.account ?? reader.account;
    const question = { name, account, region: reader.home, tagsAsked: false };
    ask({ ...question, owned: listed === undefined ? unlisted : 'yes' }, state);
  }
  if (!facts.has('s3:GetBucketTagging')) return;
  for (const [name, { account, region }] of owned) {
    if (region !== undefined || state.asked.has(name)) continue;
    askTags(name, { account, region: vantage.global }, state);
  }
}

function askTags(
  name: string,
  place: { readonly account: string; readonly region: string },
  state: State,
): void {
  const request = { operation: 'GetBucketTagging', input: { Bucket: name }, ...place };
  state.work.start(state.vantage.ask({ service: 's3', ...request }));
}

/** What an account blocks for all of its buckets. */
function publicAccessQuestion(account: string, region: string): CallRequest {
  const input = { AccountId: account };
  return { service: 's3-control', operation: 'GetPublicAccessBlock', input, account, region };
}
