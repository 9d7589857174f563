import type { Change, ChangeKind, Comparison } from './comparison.ts';
import type { Severity } from './scan-result.ts';

/** Failing findings among the changes of a kind, by severity. */
export function failingChanges(
  { counts, changes }: Pick<Comparison, 'counts' | 'changes'>,
  kind: ChangeKind,
): Readonly<Record<Severity, number>> {
  const failing: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const those: Iterable<Change> = counts[kind] > 0 ? changes([kind]) : [];
  for (const { after, severity } of those) failing[severity] += after === 'fail' ? 1 : 0;
  return failing;
}
