import type { ChangeKind } from '../../model/comparison.ts';
import type { Mark } from './words.ts';

/** The sign of each kind of change. */
export const changeMarks: Readonly<Record<ChangeKind, Mark>> = {
  new: 'fail',
  fixed: 'pass',
  gone: 'none',
  'still-failing': 'fail',
  'newly-unknown': 'unknown',
  'seen-again': 'pass',
  waived: 'none',
  'not-compared': 'unknown',
};
