import type { TrailIdentity } from '../answers/arn.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import { faultUnion } from '../model/fault.ts';
import type { Account, Copy, Region, Trail } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';
import type { AccountView } from './account-view.ts';
import type { CallIndex } from './call-index.ts';
import { trailCopy } from './trail-copy.ts';
import type { SettingsOf, TrailFacts } from './trail-facts.ts';

export interface TrailSources {
  readonly calls: CallIndex;
  readonly settingsOf: SettingsOf;
  readonly factsOf: (settings: TrailDescription, reader: string) => TrailFacts;
}

/** The regions and trails of one account: one trail per ARN, with a copy per region that shows it. */
export function accountTrails(sources: TrailSources, view: AccountView): Pick<Account, 'regions' | 'trails'> {
  const { calls } = sources;
  const account = view.id;
  const copies = view.shown.map(({ region, trails }) =>
    trails.map((trail) => trailCopy(calls, trail, { account, region })),
  );
  const regions = view.scope.regions.members.map((member, index): Region => {
    const { faults = [], evidence = [] } = view.shown[index] ?? {};
    const members = copies[index] ?? [];
    const { name, optIn } = member;
    return { account, name, optIn, copies: { members, closed: faults.length === 0, faults, evidence } };
  });
  const byTrail = copiesByTrail(copies.flat());
  const trails = oncePerArn(view).map((seen): Trail => {
    const shown = byTrail.get(seen.arn) ?? [];
    const all = [...shown, ...unlisted(calls, seen, { account, shown })];
    all.sort((a, b) => (a.region < b.region ? -1 : 1));
    const facts = sources.factsOf(sources.settingsOf(seen, view), account);
    return { ...facts, owned: seen.owner === account, copies: all };
  });
  return {
    regions: { ...view.scope.regions, members: regions },
    trails: trailPopulation(trails, view),
  };
}

function copiesByTrail(copies: readonly Copy[]): ReadonlyMap<string, readonly Copy[]> {
  const byTrail = new Map<string, Copy[]>();
  for (const copy of copies) {
    const others = byTrail.get(copy.trail);
    if (others === undefined) byTrail.set(copy.trail, [copy]);
    else others.push(copy);
  }
  return byTrail;
}

/**
 * Copies known from the status asked of them alone: at home, where every trail is asked, also out of scope, and
 * in regions that showed the trail when it was asked and whose list is lost.
 */
function unlisted(
  calls: CallIndex,
  trail: TrailIdentity,
  { account, shown }: { readonly account: string; readonly shown: readonly Copy[] },
): readonly Copy[] {
  const asked = calls.find('cloudtrail:GetTrailStatus', account, trail.arn).map(({ region }) => region);
  return [...new Set(asked)]
    .filter((region) => !shown.some((copy) => copy.region === region))
    .map((region) => trailCopy(calls, trail, { account, region }));
}

/** Complete only when the list of regions is, and every region in it told everything. */
function trailPopulation(members: readonly Trail[], { scope, shown }: AccountView): Population<Trail> {
  const faults = faultUnion(scope.regions.faults, ...shown.map((region) => region.faults));
  return {
    members,
    closed: scope.regions.closed && faults.length === 0,
    faults,
    evidence: shown.flatMap((region) => region.evidence).sort(),
  };
}

function oncePerArn({ shown }: AccountView): readonly TrailIdentity[] {
  const byArn = new Map(shown.flatMap(({ trails }) => trails.map((trail) => [trail.arn, trail] as const)));
  return [...byArn.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1));
}
