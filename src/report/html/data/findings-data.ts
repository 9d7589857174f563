import { type Severity, type Status, type SubjectKind, severities } from '../../../model/scan-result.ts';
import { statuses } from '../words.ts';

/**
 * All findings as columns of numbers: the file stays small, and a browser has 100,000 of them in its hands
 * at once. Numbers are places in `strings`, `facts`, `causes` or the columns of `subjects`; place 0 of the
 * first three is nothing. Texts are shapes, see `shape.ts`.
 */
export interface FindingsData {
  /** Of each policy: how it weighs, and the words by which all of its findings are found. */
  readonly policySeverities: readonly Severity[];
  readonly policyTexts: readonly string[];
  readonly strings: readonly string[];
  /** Lists of [result, that, observed lines joined by line feeds]. */
  readonly facts: readonly (readonly (readonly [number, number, number])[])[];
  readonly causes: readonly (readonly number[])[];
  readonly kinds: readonly number[];
  readonly accounts: readonly number[];
  readonly regions: readonly number[];
  readonly names: readonly number[];
  readonly ids: readonly number[];
  /** From here on one number for each finding. */
  readonly policies: readonly number[];
  /** Status times four plus severity. */
  readonly verdicts: readonly number[];
  readonly subjects: readonly number[];
  readonly messages: readonly number[];
  readonly witnesses: readonly number[];
  readonly decisions: readonly number[];
  readonly factLists: readonly number[];
  readonly causeLists: readonly number[];
}

export const subjectKinds: readonly SubjectKind[] = [
  'organization',
  'account',
  'region',
  'trail',
  'bucket',
  'log-bucket',
  'key',
  'log-group',
  'topic',
  'event-data-store',
];

export const factResults = ['pass', 'fail', 'error'] as const;

export function verdictNumber(status: Status, severity: Severity): number {
  return statuses.indexOf(status) * severities.length + severities.indexOf(severity);
}

export function statusOf(verdict: number): Status {
  return statuses[Math.floor(verdict / severities.length)] ?? 'error';
}

export function severityOf(verdict: number): Severity {
  return severities[verdict % severities.length] ?? 'critical';
}

/** Fails, or could not be judged: the two statuses that come first. */
export function isOpen(verdict: number): boolean {
  return verdict < 2 * severities.length;
}

/** With one account only, its number beside every subject would be noise. */
export function hasManyAccounts({ accounts }: FindingsData): boolean {
  return new Set(accounts).size > 1;
}
