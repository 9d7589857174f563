import { countingFailures } from '../model/counting-failures.ts';
import { type ScanResult, type Severity, severities } from '../model/scan-result.ts';

/** The lowest severity that fails a run; `none` lets every finding through. */
export type FailOn = Severity | 'none';

/**
 * 0 complete and clean, 1 findings at or above the threshold, 3 incomplete. 3 wins over 1: a partial answer
 * must not look like a whole one, whatever it found. What a waiver accepts or the baseline knows is no finding here.
 */
export function exitCodeFor(result: Pick<ScanResult, 'complete' | 'summary'>, failOn: FailOn): 0 | 1 | 3 {
  if (!result.complete) return 3;
  if (failOn === 'none') return 0;
  const counted = severities.slice(0, severities.indexOf(failOn) + 1);
  const counting = countingFailures(result.summary);
  return counted.some((severity) => counting[severity] > 0) ? 1 : 0;
}
