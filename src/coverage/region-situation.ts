import type { Fault } from '../model/fault.ts';
import type { Copy, Region, Trail } from '../model/inventory.ts';
import { type Contribution, contributionOf } from './contribution.ts';

/** Everything that decides what is recorded in a region; regions that are alike share one. */
export interface RegionSituation {
  /** Trails that show there and may log, and event data stores that may take in what happens there, by ARN. */
  readonly contributions: readonly Contribution[];
  /** Why there could be a recorder that nobody has seen; empty when the lists are closed. */
  readonly listingFaults: readonly Fault[];
  readonly closed: boolean;
}

/** A region with the trails that its copies belong to, by ARN. */
export interface Place {
  readonly region: Region;
  readonly trails: ReadonlyMap<string, Trail>;
}

/**
 * Reach: a trail counts in the regions that show a copy of it, which are its home and, if it is multi-region,
 * every enabled region; of an organization trail so in every member account. A stopped copy records nothing.
 */
export function regionSituation(place: Place): RegionSituation {
  const { copies } = place.region;
  return {
    contributions: copiesInOrder(place.region).flatMap(
      (copy) => contributionOf(copy, trailOf(copy, place)) ?? [],
    ),
    listingFaults: copies.closed ? [] : copies.faults,
    closed: copies.closed,
  };
}

/** Call records that say what shows in the region, whether it logs, and what `recorders` select; sorted. */
export function evidenceOf(place: Place, recorders: readonly string[]): readonly string[] {
  const { copies } = place.region;
  const status = copies.members.flatMap(({ isLogging }) => (isLogging.known ? isLogging.evidence : []));
  const selected = recorders.flatMap((arn) => {
    const selectors = place.trails.get(arn)?.selectors;
    return selectors?.known === true ? selectors.evidence : [];
  });
  return [...new Set([...copies.evidence, ...status, ...selected])].sort();
}

/** Copies by the ARN of their trail, without sorting again what the inventory has sorted. */
export function copiesInOrder({ copies: { members } }: Region): readonly Copy[] {
  const sorted = members.every(
    (copy, index) => index === 0 || (members[index - 1]?.trail ?? '') <= copy.trail,
  );
  return sorted ? members : members.toSorted((a, b) => (a.trail < b.trail ? -1 : 1));
}

export function trailOf({ trail: arn }: Copy, { trails }: Place): Trail {
  const trail = trails.get(arn);
  if (trail === undefined) throw new Error(`the trail ${arn} is not among the account's trails`);
  return trail;
}
