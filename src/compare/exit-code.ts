import type { ChangeKind, Comparison } from '../model/comparison.ts';
import { failingChanges } from '../model/counting-changes.ts';
import { type Severity, severities } from '../model/scan-result.ts';

/**
 * 0 nothing new fails at or above the threshold, 1 something does, 3 nobody can say: a run was incomplete, something
 * cannot be judged any more, or something that fails could not be compared. 3 wins, as it does for a scan.
 */
export function comparisonExitCode(
  { complete, comparison }: { readonly complete: boolean; readonly comparison: Comparison },
  failOn: Severity | 'none',
): 0 | 1 | 3 {
  if (!complete || !comparison.before.complete || comparison.counts['newly-unknown'] > 0) return 3;
  if (failOn === 'none') return 0;
  const counted = severities.slice(0, severities.indexOf(failOn) + 1);
  const isAny = (kind: ChangeKind): boolean => {
    const failing = failingChanges(comparison, kind);
    return counted.some((severity) => failing[severity] > 0);
  };
  if (isAny('not-compared')) return 3;
  return isAny('new') ? 1 : 0;
}
