import { decodeDescribeTrails, type TrailDescription } from '../../src/answers/describe-trails.ts';
import { decodeListBuckets } from '../../src/answers/list-buckets.ts';
import { decodeListRegions } from '../../src/answers/list-regions.ts';
import type { World } from '../../src/simulator/world.ts';
import type { AskWorld } from './world-asker.ts';

/** What one account shows, for the questions that go to others. */
export interface Swept {
  readonly account: string;
  readonly regions: readonly string[];
  readonly trails: readonly TrailDescription[];
  readonly buckets: readonly { readonly name: string; readonly region: string }[];
}

interface Asking {
  readonly ask: AskWorld;
  readonly world: World;
  /** Region of the partition's global endpoints. */
  readonly global: string;
}

/** Everything about one account's regions, trails, copies and buckets by the plainest sweep there is. */
export function sweepAccount(asking: Asking, account: string, named: readonly string[]): Swept {
  const { ask } = asking;
  const trails: TrailDescription[] = [];
  const regions = regionsToAsk(asking, account, named);
  for (const region of regions) {
    const record = ask('cloudtrail:DescribeTrails', account, region, { includeShadowTrails: true });
    const listed = decodeDescribeTrails(record);
    for (const trail of listed.kind === 'value' ? listed.value.trails : []) {
      for (const place of [trail.home, region]) {
        ask('cloudtrail:GetTrailStatus', account, place, { Name: trail.arn });
      }
      trails.push(trail);
    }
  }
  return { account, regions, trails, buckets: bucketsOf(asking, account) };
}

function regionsToAsk(
  { ask, global, world }: Asking,
  account: string,
  named: readonly string[],
): readonly string[] {
  const regions: string[] = [];
  let input: { NextToken?: string } | undefined = {};
  while (input !== undefined) {
    const answer = decodeListRegions(ask('account:ListRegions', account, global, input));
    if (answer.kind !== 'value') {
      return named.length > 0
        ? named
        : Object.keys(world.regions).filter((name) => world.regions[name] === 'default');
    }
    regions.push(...answer.value.items.filter(({ status }) => status !== 'DISABLED').map(({ name }) => name));
    input = answer.value.nextToken === undefined ? undefined : { NextToken: answer.value.nextToken };
  }
  return named.length > 0 ? regions.filter((name) => named.includes(name)) : regions;
}

function bucketsOf({ ask, global }: Asking, account: string): Swept['buckets'] {
  const buckets: { name: string; region: string }[] = [];
  let input: { MaxBuckets: number; ContinuationToken?: string } | undefined = { MaxBuckets: 1000 };
  while (input !== undefined) {
    const answer = decodeListBuckets(ask('s3:ListBuckets', account, global, input));
    if (answer.kind !== 'value') return buckets;
    for (const { name, region } of answer.value.items) {
      buckets.push({ name, region: region.known ? region.value : global });
    }
    const token: string | undefined = answer.value.nextToken;
    input = token === undefined ? undefined : { MaxBuckets: 1000, ContinuationToken: token };
  }
  return buckets;
}
