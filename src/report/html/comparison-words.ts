import type { ChangeCause, ChangeKind } from '../../model/comparison.ts';
import type { Mark } from './words.ts';

interface ChangeWords {
  readonly title: string;
  /** After a number: `3 new failures`. */
  readonly one: string;
  readonly many: string;
  readonly mark: Mark;
  readonly means: string;
}

/** What each kind of change is to people. */
export const changeWords: Readonly<Record<ChangeKind, ChangeWords>> = {
  new: {
    title: 'New',
    one: 'new failure',
    many: 'new failures',
    mark: 'fail',
    means: 'fail now, and did not count as failing before',
  },
  fixed: {
    title: 'Fixed',
    one: 'fixed',
    many: 'fixed',
    mark: 'pass',
    means: 'failed before, and pass or do not apply now',
  },
  gone: {
    title: 'Gone',
    one: 'gone',
    many: 'gone',
    mark: 'none',
    means: 'failed before, and what they were about is no longer there',
  },
  'still-failing': {
    title: 'Failing as before',
    one: 'failing as before',
    many: 'failing as before',
    mark: 'fail',
    means: 'fail both times',
  },
  'newly-unknown': {
    title: 'Out of sight',
    one: 'out of sight',
    many: 'out of sight',
    mark: 'unknown',
    means: 'could be judged before, and not now',
  },
  'seen-again': {
    title: 'In sight again',
    one: 'in sight again',
    many: 'in sight again',
    mark: 'pass',
    means: 'could not be judged before, and pass now',
  },
  waived: {
    title: 'Accepted',
    one: 'accepted by a waiver',
    many: 'accepted by a waiver',
    mark: 'none',
    means: 'counted before, and are accepted now',
  },
  'not-compared': {
    title: 'Not compared',
    one: 'not compared',
    many: 'not compared',
    mark: 'unknown',
    means: 'nobody can say: their policy or their place was looked at in one of the two runs only',
  },
};

export const causeWords: Readonly<Record<ChangeCause, string>> = {
  environment: 'What AWS shows changed',
  policy: 'The policy changed',
  both: 'Both changed',
  decision: 'A decision changed',
  none: 'Nothing changed',
};
