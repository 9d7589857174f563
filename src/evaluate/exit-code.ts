import { countingFailures } from '../model/counting-failures.ts';
import { type FailOn, failingRun } from '../model/fail-on.ts';
import type { ScanResult } from '../model/scan-result.ts';

/**
 * 0 complete and clean, 1 findings at or above the threshold, 3 incomplete. 3 wins over 1: a partial answer
 * must not look like a whole one, whatever it found. What a waiver accepts or the baseline knows is no finding here.
 */
export function exitCodeFor(result: Pick<ScanResult, 'complete' | 'summary'>, failOn: FailOn): 0 | 1 | 3 {
  if (!result.complete) return 3;
  return failingRun(countingFailures(result.summary), failOn) > 0 ? 1 : 0;
}
