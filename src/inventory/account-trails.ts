import type { TrailDescription } from '../answers/describe-trails.ts';
import { faultUnion } from '../model/fault.ts';
import type { Account, Copy, Region, Trail } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import type { RegionScope } from './region-list.ts';
import { type ShownTrails, shownTrails } from './shown-trails.ts';
import { trailBucket } from './trail-bucket.ts';
import { trailCopy } from './trail-copy.ts';
import { trailKey } from './trail-key.ts';
import { trailSelectors } from './trail-selectors.ts';
import { trailSettings } from './trail-settings.ts';

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
  const trails = oncePerArn(shown).map((seen): Trail => {
    const settings = trailSettings(seen, shown, scope);
    const shownCopies = allCopies.filter((copy) => copy.trail === settings.arn);
    const copies = [...shownCopies, ...unlisted(calls, settings, { account, shown: shownCopies })];
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
    ...trailSelectors(calls, settings, account),
    bucket: trailBucket(calls, settings, account),
    key: trailKey(calls, settings, account),
    copies,
  };
}

/**
 * Copies known from the status asked of them alone: at home, where every trail is asked, also out of scope, and
 * in regions that showed the trail when it was asked and whose list is lost.
 */
function unlisted(
  calls: CallIndex,
  trail: TrailDescription,
  { account, shown }: { readonly account: string; readonly shown: readonly Copy[] },
): readonly Copy[] {
  const asked = calls.find('cloudtrail:GetTrailStatus', account, trail.arn).map(({ region }) => region);
  return [...new Set(asked)]
    .filter((region) => !shown.some((copy) => copy.region === region))
    .map((region) => trailCopy(calls, trail, { account, region }));
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

function oncePerArn(shown: readonly ShownTrails[]): readonly TrailDescription[] {
  const byArn = new Map(shown.flatMap(({ trails }) => trails.map((trail) => [trail.arn, trail] as const)));
  return [...byArn.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1));
}
