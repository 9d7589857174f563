import type { JsonObject } from '../src/model/json.ts';

export const management = '100000000000';
export const roleName = 'audit';

/** The regions that AWS enables in every account. */
export const regions: readonly string[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];

/** As many again, that accounts opt into. */
export const moreRegions: readonly string[] = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
];

export function accountIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(Number(management) + index));
}

const logBucket = (index: number): string => `logs-${index}`;

/**
 * An organization as large ones are: an organization trail that delivers to the log archive, three buckets in
 * every account, a trail of its own in every tenth, and in every hundredth so many that its rates are what it waits
 * for. CloudTrail answers 10 requests a second for each API, account and region; every answer takes 40 ms.
 */
export function collectionWorld(count: number, names: readonly string[] = regions): JsonObject {
  const accounts = accountIds(count).map((id, index) => [id, accountOf(index)] as const);
  return {
    regions: Object.fromEntries(names.map((name) => [name, 'default'])),
    caller: { account: management },
    organization: { id: 'o-a1b2c3d4e5', managementAccount: management },
    accounts: Object.fromEntries(accounts),
    limits: { requestsPerSecond: 10 },
    latencyMs: 40,
  };
}

function accountOf(index: number): JsonObject {
  const buckets = [0, 1, 2].map((each) => `data-${index}-${each}`);
  return {
    roles: { [roleName]: {} },
    trails: { ...(index === 0 ? organizationTrail : {}), ...ownTrails(index) },
    buckets: Object.fromEntries(
      [...buckets, logBucket(index)].map((name) => [name, { region: regions[index % regions.length] ?? '' }]),
    ),
  };
}

const organizationTrail: JsonObject = {
  organization: { home: 'us-east-1', multiRegion: true, organization: true, bucket: logBucket(1) },
};

function ownTrails(index: number): JsonObject {
  if (index % 10 !== 5) return {};
  const count = index % 100 === 5 ? 12 : 1;
  const homes = Array.from({ length: count }, (_, each) => regions[each % regions.length] ?? '');
  return Object.fromEntries(
    homes.map((home, each) => [`own-${each}`, { home, multiRegion: true, bucket: logBucket(index) }]),
  );
}
