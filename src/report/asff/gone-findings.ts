import type { Finding, ScanResult } from '../../model/scan-result.ts';

/**
 * What failed in the result that was compared with, and whose subject is no more: as findings that do not apply,
 * which Security Hub is told to archive.
 */
export function* goneFindings({ comparison }: Pick<ScanResult, 'comparison'>): Iterable<Finding> {
  if (comparison === undefined) return;
  for (const { fingerprint, policy, severity, subject } of comparison.changes(['gone'])) {
    const message = 'It is no longer there.';
    yield {
      fingerprint,
      policy,
      severity,
      status: 'not-applicable',
      subject,
      message,
      facts: [],
      faults: [],
    };
  }
}
