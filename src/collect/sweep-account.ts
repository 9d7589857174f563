import { decodeDescribeTrails, type TrailDescription } from '../answers/describe-trails.ts';
import type { EventDataStoreIdentity } from '../answers/event-data-store-identity.ts';
import { decodeListBuckets, type ListedBucket } from '../answers/list-buckets.ts';
import { decodeListEventDataStores } from '../answers/list-event-data-stores.ts';
import type { AccountView } from './account-view.ts';
import { type Pages, readPages } from './read-pages.ts';
import type { Vantage } from './vantage.ts';

export interface Sweep {
  readonly account: string;
  readonly regions: readonly string[];
  readonly eventDataStores: boolean;
  /** Gets what the account has as soon as that is known. */
  readonly found: (view: AccountView) => void;
}

/**
 * Asks an account for the trails of every region and its buckets, if wanted for the event data stores of every
 * region, and every region for the state of the copies it shows. Regions do not wait for each other.
 */
export async function sweepAccount(vantage: Vantage, sweep: Sweep): Promise<void> {
  const { account, eventDataStores, found, regions } = sweep;
  const asked = new Set<string>();
  const states: Promise<void>[] = [];
  const [shown, buckets, stores] = await Promise.all([
    Promise.all(
      regions.map(async (region) => {
        const trails = await trailsIn(vantage, account, region);
        const state = askStates(vantage, { account, region, trails, asked });
        // Heard below, unless something else goes wrong before.
        state.catch(() => undefined);
        states.push(state);
        return trails;
      }),
    ),
    listBuckets(vantage, account),
    Promise.all(eventDataStores ? regions.map((region) => listStores(vantage, account, region)) : []),
  ]);
  found({
    account,
    trails: distinct(shown.flat()),
    buckets: buckets.items,
    allBuckets: buckets.complete,
    eventDataStores: stores.flatMap(({ items }) => items),
  });
  await Promise.all(states);
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

/** Most regions show the same: what they agree on is kept once, or large organizations would not fit in memory. */
function distinct(trails: readonly TrailDescription[]): readonly TrailDescription[] {
  const found = new Map<string, TrailDescription[]>();
  for (const trail of trails) {
    const alike = found.get(trail.arn);
    if (alike === undefined) found.set(trail.arn, [trail]);
    else if (!alike.some((other) => agree(trail, other))) alike.push(trail);
  }
  const settings = (trail: TrailDescription): string => JSON.stringify([...settingsOf(trail), trail.arn]);
  return [...found.values()]
    .flat()
    .map((trail) => ({ key: settings(trail), trail }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ trail }) => trail);
}

function agree(one: TrailDescription, other: TrailDescription): boolean {
  const others = settingsOf(other);
  return settingsOf(one).every((value, index) => value === others[index]);
}

function settingsOf({ organization, bucket, kmsKeyId, logGroupArn }: TrailDescription): readonly unknown[] {
  return [organization, bucket, kmsKeyId, logGroupArn].map((each) => (each.known ? each.value : null));
}
