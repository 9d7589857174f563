import { type Severity, severities } from './verdict-words.ts';

/** The lowest severity that fails a run; `none` lets every finding through. */
export type FailOn = Severity | 'none';

/** Whether a finding of a severity fails a run with this threshold. */
export function failsRun(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'none' && severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** How many of the findings fail a run with this threshold. */
export function failingRun(findings: Readonly<Record<Severity, number>>, failOn: FailOn): number {
  return severities
    .filter((severity) => failsRun(severity, failOn))
    .reduce((sum, severity) => sum + findings[severity], 0);
}
