import type { Status } from '../../../model/scan-result.ts';
import { type Mark, statusWords } from '../words.ts';
import type { DecisionView } from './finding-view.ts';

/**
 * What a finding counts as for its reader: its status, or that people accepted it. In the order in which
 * findings are listed.
 */
export const standings = ['fail', 'error', 'known', 'waived', 'pass', 'not-applicable'] as const;
export type Standing = (typeof standings)[number];

export const standingWords: Readonly<Record<Standing, string>> = {
  ...statusWords,
  known: 'Known',
  waived: 'Waived',
};

export const standingMarks: Readonly<Record<Standing, Mark>> = {
  fail: 'fail',
  error: 'unknown',
  known: 'none',
  waived: 'none',
  pass: 'pass',
  'not-applicable': 'none',
};

export function standingOf(status: Status, decision: DecisionView['kind']): Standing {
  if (status !== 'fail') return status;
  switch (decision) {
    case 'none':
      return 'fail';
    case 'waived':
    case 'known':
      return decision;
    case 'doubtful':
      return 'error';
  }
}
