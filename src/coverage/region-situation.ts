import type { Fault } from '../model/fault.ts';
import type { Account, Copy, Region, Trail } from '../model/inventory.ts';
import type { Box } from '../model/selector.ts';
import { globalServiceDoubt, withoutGlobalServices } from './global-services.ts';

/** What one trail does to one region's events: surely, and perhaps. `certain` lies within `possible`. */
export interface Contribution {
  readonly trail: string;
  readonly certain: readonly Box[];
  readonly possible: readonly Box[];
  /** Why the two differ, as far as answers are missing. */
  readonly faults: readonly Fault[];
  /** Why the two differ, as far as AWS does not document what the trail records; sentences. */
  readonly doubts: readonly string[];
  /** Call records that say whether it logs and what it selects, sorted. */
  readonly evidence: readonly string[];
}

/** Everything that decides what is recorded in one region. */
export interface RegionSituation {
  /** Trails that show there and may log, in the order of ARNs. */
  readonly contributions: readonly Contribution[];
  /** Why a trail could show there that nobody has seen; empty when the list of copies is closed. */
  readonly listingFaults: readonly Fault[];
  readonly closed: boolean;
  /** Call records of the listing and of every copy's status, of those that do not log as well. */
  readonly evidence: readonly string[];
}

/** All records there can be: an unread selector may select any of them. */
const everything: readonly Box[] = [{}];

/**
 * Reach: a trail counts in the regions that show a copy of it, which are its home and, if it is multi-region,
 * every enabled region. A stopped copy records nothing.
 */
export function regionSituation(account: Account, region: Region): RegionSituation {
  const trails = new Map(account.trails.members.map((trail) => [trail.arn, trail]));
  const copies = [...region.copies.members].sort((a, b) => (a.trail < b.trail ? -1 : 1));
  const status = copies.flatMap((copy) => (copy.isLogging.known ? copy.isLogging.evidence : []));
  return {
    contributions: copies.flatMap((copy) => contributionOf(copy, trails.get(copy.trail))),
    listingFaults: region.copies.closed ? [] : region.copies.faults,
    closed: region.copies.closed,
    evidence: [...new Set([...region.copies.evidence, ...status])].sort(),
  };
}

function contributionOf(copy: Copy, trail: Trail | undefined): readonly Contribution[] {
  const { isLogging } = copy;
  if (trail === undefined) throw new Error(`the trail ${copy.trail} is not among the account's trails`);
  if (isLogging.known && !isLogging.value) return [];
  const { selectors } = trail;
  const evidence = [
    ...(isLogging.known ? isLogging.evidence : []),
    ...(selectors.known ? selectors.evidence : []),
  ].sort();
  const global = globalServiceDoubt(copy, trail);
  const certain = isLogging.known && selectors.known ? selectors.value.certain : [];
  const unread = [isLogging, selectors].flatMap((read) => (read.known ? [] : read.faults));
  return [
    {
      trail: trail.arn,
      certain: global === undefined ? certain : withoutGlobalServices(certain),
      possible: selectors.known ? selectors.value.possible : everything,
      faults: [...unread, ...(global?.faults ?? [])],
      doubts: [
        ...(selectors.known ? selectors.value.doubts : []),
        ...(global === undefined ? [] : [global.doubt]),
      ],
      evidence,
    },
  ];
}
