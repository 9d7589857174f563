import type { Comparison } from '../../model/comparison.ts';
import { failingChanges } from '../../model/counting-changes.ts';
import { type FailOn, failingRun } from '../../model/fail-on.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { counted } from '../text/counting.ts';
import { severeEnough } from './severe-enough.ts';

/** Why a comparison ends a run as it does. */
export function comparisonReason(
  { complete }: Pick<ScanResult, 'complete'>,
  comparison: Comparison,
  { code, failOn }: { readonly code: number; readonly failOn: FailOn },
): string {
  switch (code) {
    case 0:
      if (comparison.counts.new === 0) return 'because nothing new fails';
      return failOn === 'none'
        ? 'because --fail-on none lets every finding pass'
        : `because nothing new fails that counts with --fail-on ${failOn}`;
    case 1: {
      const number = failingRun(failingChanges(comparison, 'new'), failOn);
      return `because ${severeEnough(number, { what: 'new finding', failOn })} (--fail-on ${failOn})`;
    }
    case 3:
      return incomparable(complete, comparison, failOn);
    default:
      return '';
  }
}

function incomparable(complete: boolean, comparison: Comparison, failOn: FailOn): string {
  const { before, counts } = comparison;
  if (!complete) return 'because this run is incomplete: there may be more that is new';
  if (!before.complete) return 'because the earlier run was incomplete: what is new may be old';
  const unknown = counts['newly-unknown'];
  if (unknown > 0)
    return `because ${counted(unknown, 'finding')} cannot be judged now, and ${unknown === 1 ? 'was' : 'were'} no such unknown before`;
  const number = failingRun(failingChanges(comparison, 'not-compared'), failOn);
  return `because ${counted(number, 'failing finding')} could not be compared`;
}
