import { decodeDescribeTrails, type TrailDescription } from '../answers/describe-trails.ts';
import type { EventDataStoreIdentity } from '../answers/event-data-store-identity.ts';
import { decodeListBuckets, type ListedBucket } from '../answers/list-buckets.ts';
import { decodeListEventDataStores } from '../answers/list-event-data-stores.ts';
import type { CallRecord } from '../model/call.ts';
import type { AccountView } from './account-view.ts';
import { type Pages, readPages } from './read-pages.ts';
import { statusQuestions } from './status-questions.ts';
import type { Vantage } from './vantage.ts';

/**
 * Asks an account for the trails of every region and its buckets, if wanted for the event data stores of every
 * region, and every region for the state of the copies it shows. Regions do not wait for each other longer than
 * for the list of trails.
 */
export async function sweepAccount(
  vantage: Vantage,
  account: string,
  wanted: { readonly regions: readonly string[]; readonly eventDataStores: boolean },
): Promise<AccountView> {
  const { regions } = wanted;
  const input = { includeShadowTrails: true };
  const [sweep, buckets, stores] = await Promise.all([
    Promise.all(
      regions.map((region) =>
        vantage.ask({ service: 'cloudtrail', operation: 'DescribeTrails', input, account, region }),
      ),
    ),
    listBuckets(vantage, account),
    Promise.all(wanted.eventDataStores ? regions.map((region) => listStores(vantage, account, region)) : []),
  ]);
  const shown = sweep.flatMap((record) => trailsIn(record));
  await Promise.all(statusQuestions(account, shown).map((request) => vantage.ask(request)));
  const trails = distinct(shown.map(({ trail }) => trail));
  const eventDataStores = stores.flatMap(({ items }) => items);
  return { account, trails, buckets: buckets.items, allBuckets: buckets.complete, eventDataStores };
}

/** Regions of buckets are answered only to requests with a parameter (S3 API reference, ListBuckets). */
function listBuckets({ ask, global }: Vantage, account: string): Promise<Pages<ListedBucket>> {
  const input = { MaxBuckets: 1000 };
  const request = { service: 's3', operation: 'ListBuckets', input, account, region: global } as const;
  return readPages(ask, request, { token: 'ContinuationToken', decode: decodeListBuckets });
}

function listStores(
  { ask }: Vantage,
  account: string,
  region: string,
): Promise<Pages<EventDataStoreIdentity>> {
  const operation = 'ListEventDataStores';
  const request = { service: 'cloudtrail', operation, input: {}, account, region } as const;
  return readPages(ask, request, { token: 'NextToken', decode: decodeListEventDataStores });
}

function trailsIn(
  record: CallRecord,
): readonly { readonly region: string; readonly trail: TrailDescription }[] {
  const answer = decodeDescribeTrails(record);
  const trails = answer.kind === 'value' ? answer.value.trails : [];
  return trails.map((trail) => ({ region: record.region, trail }));
}

/** Most regions show the same: what they agree on is kept once, or large organizations would not fit in memory. */
function distinct(trails: readonly TrailDescription[]): readonly TrailDescription[] {
  const settings = ({ arn, organization, bucket, kmsKeyId }: TrailDescription): string =>
    JSON.stringify(
      [organization, bucket, kmsKeyId].map((each) => (each.known ? each.value : null)).concat(arn),
    );
  const found = new Map(trails.map((trail) => [settings(trail), trail]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trail]) => trail);
}
