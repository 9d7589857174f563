import type { ChangeCause, ChangeKind } from '../../model/comparison.ts';

interface ChangeWords {
  readonly title: string;
  /** After a number: `3 new failures`. */
  readonly one: string;
  readonly many: string;
  /** Of findings. */
  readonly means: string;
}

/** What each kind of change is to people. */
export const changeWords: Readonly<Record<ChangeKind, ChangeWords>> = {
  new: {
    title: 'New',
    one: 'new failure',
    many: 'new failures',
    means: 'fail now, and did not count as failing before',
  },
  fixed: {
    title: 'Fixed',
    one: 'fixed',
    many: 'fixed',
    means: 'failed before, and pass or do not apply now',
  },
  gone: {
    title: 'Gone',
    one: 'gone',
    many: 'gone',
    means: 'failed before, and what they were about is no longer there',
  },
  'still-failing': {
    title: 'Failing as before',
    one: 'failing as before',
    many: 'failing as before',
    means: 'fail both times',
  },
  'newly-unknown': {
    title: 'Out of sight',
    one: 'out of sight',
    many: 'out of sight',
    means: 'cannot be judged now, and were not unknown before',
  },
  'seen-again': {
    title: 'In sight again',
    one: 'in sight again',
    many: 'in sight again',
    means: 'could not be judged before, and do not fail now',
  },
  waived: {
    title: 'Accepted',
    one: 'accepted by a waiver',
    many: 'accepted by a waiver',
    means: 'fail, and a waiver accepts them now',
  },
  'not-compared': {
    title: 'Not compared',
    one: 'not compared',
    many: 'not compared',
    means: 'one of the two runs did not judge their policy, or looked at less',
  },
};

/** What made the verdict another one, as a clause. */
export const causeWords: Readonly<Record<ChangeCause, string>> = {
  environment: 'what AWS shows changed',
  policy: 'only the policy changed',
  both: 'the policy and AWS changed',
  decision: 'a waiver or baseline changed',
  none: 'nothing, or not known',
};

/** Kinds of which a report tells one by one, in this order; what fails as before is told with what fails. */
export const toldKinds: readonly ChangeKind[] = [
  'new',
  'newly-unknown',
  'not-compared',
  'fixed',
  'gone',
  'waived',
  'seen-again',
];
