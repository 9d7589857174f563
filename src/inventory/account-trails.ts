import { mergeDescriptions, type TrailDescription } from '../answers/describe-trails.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, Copy, Region, Trail } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import type { RegionScope } from './region-list.ts';
import { type ShownTrails, shownTrails } from './shown-trails.ts';
import { trailBucket } from './trail-bucket.ts';
import { trailCopy } from './trail-copy.ts';
import { trailKey } from './trail-key.ts';
import { trailSelectors } from './trail-selectors.ts';

/** The regions and trails of one account: one trail per ARN, with a copy per region that shows it. */
export function accountTrails(
  calls: CallIndex,
  account: string,
  scope: RegionScope,
): Pick<Account, 'regions' | 'trails'> {
  const shown = scope.regions.members.map(({ name }) => shownTrails(calls, account, name));
  const copies = new Map<string, readonly Copy[]>();
  for (const { region, trails } of shown) {
    copies.set(
      region,
      trails.map((trail) => trailCopy(calls, trail, { account, region })),
    );
  }
  const regions = scope.regions.members.map((member, index): Region => {
    const { faults = [], evidence = [] } = shown[index] ?? {};
    const members = copies.get(member.name) ?? [];
    return { account, ...member, copies: { members, closed: faults.length === 0, faults, evidence } };
  });
  const allCopies = [...copies.values()].flat();
  const trails = byArn(shown).map(([arn, descriptions]): Trail => {
    const conflict = disagreement(account, arn, descriptions[0].home);
    const settings = mergeDescriptions(descriptions, conflict);
    const shownCopies = allCopies.filter((copy) => copy.trail === arn);
    const copies = [...shownCopies, ...unlistedHome(calls, settings, { account, shown: shownCopies })];
    copies.sort((a, b) => (a.region < b.region ? -1 : 1));
    return joinTrail({ calls, account, settings, copies });
  });
  return {
    regions: { ...scope.regions, members: regions },
    trails: trailPopulation(trails, scope, shown),
  };
}

function joinTrail(parts: {
  readonly calls: CallIndex;
  readonly account: string;
  readonly settings: TrailDescription;
  readonly copies: readonly Copy[];
}): Trail {
  const { calls, account, settings, copies } = parts;
  const { bucket: _bucket, kmsKeyId: _key, ...own } = settings;
  return {
    ...own,
    owned: settings.owner === account,
    selectors: trailSelectors(calls, settings, account),
    bucket: trailBucket(calls, settings, account),
    key: trailKey(calls, settings, account),
    copies,
  };
}

/** The home region says whether a trail logs, also where it is out of scope or could not list its trails. */
function unlistedHome(
  calls: CallIndex,
  trail: TrailDescription,
  { account, shown }: { readonly account: string; readonly shown: readonly Copy[] },
): readonly Copy[] {
  const region = trail.home;
  if (shown.some((copy) => copy.region === region)) return [];
  const asked = calls.find('cloudtrail:GetTrailStatus', account, trail.arn);
  return asked.some((record) => record.region === region)
    ? [trailCopy(calls, trail, { account, region })]
    : [];
}

/** Complete only when the list of regions is, and every region in it told everything. */
function trailPopulation(
  members: readonly Trail[],
  scope: RegionScope,
  shown: readonly ShownTrails[],
): Population<Trail> {
  const faults = faultUnion(scope.regions.faults, ...shown.map((region) => region.faults));
  return {
    members,
    closed: scope.regions.closed && faults.length === 0,
    faults,
    evidence: shown.flatMap((region) => region.evidence).sort(),
  };
}

type Descriptions = readonly [TrailDescription, ...TrailDescription[]];

function byArn(shown: readonly ShownTrails[]): readonly (readonly [string, Descriptions])[] {
  const groups = new Map<string, Descriptions>();
  for (const trail of shown.flatMap((region) => region.trails)) {
    const group = groups.get(trail.arn);
    groups.set(trail.arn, group === undefined ? [trail] : [...group, trail]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Regions are read one after the other and CloudTrail is eventually consistent, so this can really happen. */
function disagreement(account: string, arn: string, home: string): Fault {
  return {
    id: `conflict:cloudtrail:DescribeTrails:${account}:${arn}`,
    kind: 'conflict',
    call: 'cloudtrail:DescribeTrails',
    account,
    region: home,
    code: 'ConflictingCopies',
    message: `Regions show different settings of the trail ${arn}.`,
  };
}
