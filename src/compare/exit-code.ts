import type { Comparison } from '../model/comparison.ts';
import { failingChanges } from '../model/counting-changes.ts';
import { type FailOn, failingRun } from '../model/fail-on.ts';

/**
 * 0 nothing new fails at or above the threshold, 1 something does, 3 nobody can say: a run was incomplete, something
 * cannot be judged any more, or something that fails could not be compared. 3 wins, as it does for a scan.
 */
export function comparisonExitCode(
  { complete, comparison }: { readonly complete: boolean; readonly comparison: Comparison },
  failOn: FailOn,
): 0 | 1 | 3 {
  if (!complete || !comparison.before.complete || comparison.counts['newly-unknown'] > 0) return 3;
  if (failingRun(failingChanges(comparison, 'not-compared'), failOn) > 0) return 3;
  return failingRun(failingChanges(comparison, 'new'), failOn) > 0 ? 1 : 0;
}
