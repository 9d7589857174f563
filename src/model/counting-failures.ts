import type { Severity, Summary } from './scan-result.ts';

/** Failing findings that count: no waiver accepts them and no baseline knows them. */
export function countingFailures({
  failing,
  waived,
  known,
}: Pick<Summary, 'failing' | 'waived' | 'known'>): Readonly<Record<Severity, number>> {
  const left = (severity: Severity): number => failing[severity] - waived[severity] - known[severity];
  return { critical: left('critical'), high: left('high'), medium: left('medium'), low: left('low') };
}

/** Sum over all severities. */
export function total({ critical, high, medium, low }: Readonly<Record<Severity, number>>): number {
  return critical + high + medium + low;
}
