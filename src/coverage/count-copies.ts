import type { Requirement } from '../model/policy.ts';
import type { EventFields } from '../model/selector.ts';
import type { BoxSets } from './box-sets.ts';
import type { RegionSituation } from './region-situation.ts';
import { type Undecided, unreadIn } from './undecided.ts';

/** How often the most recorded event of a requirement is recorded. */
export type Copies =
  | {
      readonly known: true;
      readonly count: number;
      /** ARNs of the trails that record it, sorted. */
      readonly by: readonly string[];
      /** The event; absent when none is recorded. */
      readonly event?: EventFields;
    }
  | { readonly known: false; readonly undecided: Undecided };

/**
 * CloudTrail delivers the first copy of a management event free of charge and counts each further one:
 * https://aws.amazon.com/cloudtrail/pricing/. Known where what the trails surely record and what they may
 * record give the same number.
 */
export function countCopies(sets: BoxSets, situation: RegionSituation, requirement: Requirement): Copies {
  const { contributions, closed } = situation;
  const certain = sets.overlap(
    requirement,
    contributions.map((one) => one.certain),
  );
  const possible = sets.overlap(
    requirement,
    contributions.map((one) => one.possible),
  );
  if (certain === 'too-complex' || possible === 'too-complex') {
    const reason = 'The selectors are too complex for the number of copies to be counted.';
    return { known: false, undecided: { kind: 'too-complex', reason } };
  }
  if (closed && certain.sets.length === possible.sets.length) {
    const by = certain.sets.flatMap((index) => contributions[index]?.arn ?? []);
    const { event } = certain;
    return { known: true, count: by.length, by, ...(event === undefined ? {} : { event }) };
  }
  const faults = unreadIn(situation, contributions);
  if (faults.length > 0) return { known: false, undecided: { kind: 'unread', faults } };
  const doubts = [...new Set(contributions.flatMap((one) => one.doubts))].join(' ');
  const reason = doubts || 'AWS does not document what the selectors do with events that lack a field.';
  return { known: false, undecided: { kind: 'undocumented', reason } };
}
