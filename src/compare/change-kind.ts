import type { ChangeKind } from '../model/comparison.ts';
import type { Standing } from './standing.ts';

/** How one finding stood and stands; absent where there was none. */
export interface Pair {
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

/** What the two runs say of a finding's place; asked for only where it matters. */
export interface Comparable {
  /** Whether a verdict may be another one because one of the runs looked at less. */
  readonly isNarrower: () => boolean;
  /** Whether one of the runs looked at less anywhere: what was unknown may have been so for that. */
  readonly isNarrowerAnywhere: () => boolean;
  /** Whether the run without the finding judged the policy, and looked where it would be. */
  readonly wasLookedFor: () => boolean;
  /** Of a finding that is there no more: whether it would have been met. */
  readonly wouldBeMet: () => boolean;
}

/** How a finding changed, by the table in `docs/comparing.md`; undefined where there is nothing to tell. */
export function changeKind({ before, after }: Pair, comparable: Comparable): ChangeKind | undefined {
  switch (after) {
    case 'failing':
    case 'known':
      return kindOfFailing(before, comparable);
    case 'waived':
      return kindOfWaived(before, comparable);
    case 'unknown':
      return kindOfUnknown(before, comparable);
    case 'fine':
      return kindOfFine(before, comparable);
    case undefined:
      return kindOfAbsent(before, comparable);
  }
}

function kindOfFailing(
  before: Pair['before'],
  { isNarrower, isNarrowerAnywhere, wasLookedFor }: Comparable,
): ChangeKind {
  switch (before) {
    case 'failing':
    case 'known':
      return 'still-failing';
    case 'waived':
      return 'new';
    case 'unknown':
      return isNarrowerAnywhere() ? 'not-compared' : 'new';
    case 'fine':
      return isNarrower() ? 'not-compared' : 'new';
    case undefined:
      return wasLookedFor() ? 'new' : 'not-compared';
  }
}

function kindOfWaived(
  before: Pair['before'],
  { isNarrower, wasLookedFor }: Comparable,
): ChangeKind | undefined {
  switch (before) {
    case 'failing':
    case 'known':
    case 'unknown':
      return 'waived';
    case 'fine':
      return isNarrower() ? 'not-compared' : 'waived';
    case undefined:
      return wasLookedFor() ? 'waived' : undefined;
    case 'waived':
      return undefined;
  }
}

function kindOfUnknown(before: Pair['before'], { wasLookedFor }: Comparable): ChangeKind | undefined {
  if (before === 'unknown') return undefined;
  return before !== undefined || wasLookedFor() ? 'newly-unknown' : undefined;
}

function kindOfFine(before: Pair['before'], { isNarrower }: Comparable): ChangeKind | undefined {
  switch (before) {
    case 'failing':
    case 'known':
    case 'waived':
      return isNarrower() ? 'not-compared' : 'fixed';
    case 'unknown':
      return 'seen-again';
    case 'fine':
    case undefined:
      return undefined;
  }
}

function kindOfAbsent(
  before: Pair['before'],
  { wasLookedFor, wouldBeMet }: Comparable,
): ChangeKind | undefined {
  switch (before) {
    case 'failing':
    case 'known':
      if (!wasLookedFor()) return 'not-compared';
      return wouldBeMet() ? 'gone' : 'newly-unknown';
    case 'waived':
      if (!wasLookedFor()) return undefined;
      return wouldBeMet() ? 'gone' : 'newly-unknown';
    case 'unknown':
      return wasLookedFor() && wouldBeMet() ? 'seen-again' : undefined;
    case 'fine':
    case undefined:
      return undefined;
  }
}
