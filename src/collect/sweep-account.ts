import { decodeDescribeTrails, type TrailDescription } from '../answers/describe-trails.ts';
import type { EventDataStoreIdentity } from '../answers/event-data-store-identity.ts';
import { decodeListBuckets, type ListedBucket } from '../answers/list-buckets.ts';
import { decodeListEventDataStores } from '../answers/list-event-data-stores.ts';
import type { CallRecord } from '../model/call.ts';
import { type AccountView, nothingOf } from './account-view.ts';
import { type Pages, readPages } from './read-pages.ts';
import type { Vantage } from './vantage.ts';

export interface Sweep {
  readonly account: string;
  readonly regions: readonly string[];
  readonly eventDataStores: boolean;
  /** Whether it is to say itself if it is in an organization. */
  readonly membership: boolean;
  /** Gets what the account has, each part as soon as that is known. */
  readonly found: (view: AccountView) => void;
}

/**
 * Asks an account for the trails of every region and its buckets, if wanted for the event data stores of every
 * region, and every region for the state of the copies it shows. Regions do not wait for each other.
 */
export async function sweepAccount(vantage: Vantage, sweep: Sweep): Promise<void> {
  const { account, eventDataStores, found, membership, regions } = sweep;
  const asked = new Set<string>();
  const nothing = nothingOf(account);
  const owned = async (): Promise<void> => {
    const { items: buckets, complete: allBuckets } = await listBuckets(vantage, account);
    found({ ...nothing, buckets, allBuckets });
  };
  await Promise.all([
    owned(),
    membership ? askMembership(vantage, account) : undefined,
    ...regions.map(async (region) => {
      const trails = await trailsIn(vantage, account, region);
      if (trails.length > 0) found({ ...nothing, trails });
      await askStates(vantage, { account, region, trails, asked });
    }),
    ...(eventDataStores ? regions : []).map(async (region) => {
      const { items } = await listStores(vantage, account, region);
      if (items.length > 0) found({ ...nothing, eventDataStores: items });
    }),
  ]);
}

function askMembership({ ask, global }: Vantage, account: string): Promise<CallRecord> {
  const operation = 'DescribeOrganization';
  return ask({ service: 'organizations', operation, input: {}, account, region: global });
}

async function trailsIn(
  { ask }: Vantage,
  account: string,
  region: string,
): Promise<readonly TrailDescription[]> {
  const input = { includeShadowTrails: true };
  const operation = 'DescribeTrails';
  const answer = decodeDescribeTrails(
    await ask({ service: 'cloudtrail', operation, input, account, region }),
  );
  return answer.kind === 'value' ? answer.value.trails : [];
}

/**
 * Whether a trail logs: asked at its home and wherever a copy shows, because every region answers for itself, and
 * by ARN, because members of an organization may not use the name. Each question once.
 */
async function askStates(
  { ask }: Vantage,
  shown: {
    readonly account: string;
    readonly region: string;
    readonly trails: readonly TrailDescription[];
    readonly asked: Set<string>;
  },
): Promise<void> {
  const { account, asked, trails } = shown;
  const questions = trails.flatMap(({ arn, home }) =>
    [home, shown.region].flatMap((region) => {
      const key = `${arn} ${region}`;
      if (asked.has(key)) return [];
      asked.add(key);
      return [{ operation: 'GetTrailStatus', input: { Name: arn }, account, region } as const];
    }),
  );
  await Promise.all(questions.map((question) => ask({ service: 'cloudtrail', ...question })));
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
