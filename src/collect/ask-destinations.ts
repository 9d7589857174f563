import type { CallRequest } from '../model/call.ts';
import type { AccountView } from './account-view.ts';
import { askBucket } from './ask-bucket.ts';
import { bucketQuestions, keyQuestions } from './destination-questions.ts';
import type { Vantage } from './vantage.ts';

/** Asks about the buckets and keys that trails name, and, if wanted, for the tags of all other buckets. */
export async function askDestinations(
  vantage: Vantage,
  views: readonly AccountView[],
  bucketTags: boolean,
): Promise<void> {
  const { ask, global } = vantage;
  const buckets = bucketQuestions(views);
  const owners = new Set(buckets.flatMap(({ account, owned }) => (owned === 'yes' ? [account] : [])));
  const logBuckets = new Set(buckets.map(({ name }) => name));
  const requests = [
    ...keyQuestions(views),
    ...[...owners].sort().map((account) => publicAccessQuestion(account, global)),
    ...(bucketTags ? tagQuestions(views, logBuckets, global) : []),
  ];
  await Promise.all([
    ...buckets.map((bucket) => askBucket(ask, bucket)),
    ...requests.map((request) => ask(request)),
  ]);
}

/** What an account blocks for all of its buckets. */
function publicAccessQuestion(account: string, region: string): CallRequest {
  const input = { AccountId: account };
  return { service: 's3-control', operation: 'GetPublicAccessBlock', input, account, region };
}

function tagQuestions(
  views: readonly AccountView[],
  without: ReadonlySet<string>,
  global: string,
): readonly CallRequest[] {
  const questions = new Map<string, CallRequest>();
  for (const { account, buckets } of views) {
    for (const { name, region } of buckets) {
      if (without.has(name)) continue;
      const place = region.known ? region.value : global;
      const request = { operation: 'GetBucketTagging', input: { Bucket: name }, account, region: place };
      questions.set(name, { service: 's3', ...request });
    }
  }
  return [...questions.values()];
}
