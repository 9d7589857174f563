import { type Severity, type Status, severities, subjectKinds } from '../../../model/verdict-words.ts';
import { statuses } from '../words.ts';
import type { DecisionView } from './finding-view.ts';
import type { Column } from './number-column.ts';

export { subjectKinds };

/**
 * All findings as columns of numbers: the file stays small, and a browser has 100,000 of them in its hands
 * at once. Numbers are places in `strings`, `facts`, `causes`, `decisions` or the columns of subjects; place 0
 * of the first four is nothing. Texts are shapes, see `shape.ts`.
 */
export interface FindingsData extends FindingLists, FindingColumns {}

/** What the columns name. */
export interface FindingLists {
  readonly policyList: readonly PolicyData[];
  /** `framework/control`, sorted. */
  readonly controls: readonly string[];
  /** What Organizations calls accounts: number, name, unit. */
  readonly accountNames: readonly (readonly [string, string, string])[];
  readonly strings: readonly string[];
  /** Lists of [result, that, observed lines joined by line feeds]. */
  readonly facts: readonly (readonly (readonly [number, number, number])[])[];
  readonly causes: readonly (readonly number[])[];
  readonly decisions: readonly DecisionView[];
  /** Ids of call records. */
  readonly evidence: readonly string[];
}

export interface PolicyData {
  /** Its id, or the name of the instance. */
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  /** Words by which all of its findings are found. */
  readonly words: string;
  /** Places in `controls`. */
  readonly controls: readonly number[];
}

export const columnNames = [
  // One number for each subject.
  'kinds',
  'accounts',
  'regions',
  'names',
  'ids',
  // One for each finding. A verdict is status times four plus severity; evidence is a place in `evidenceRuns`.
  'policies',
  'verdicts',
  'subjects',
  'messages',
  'witnesses',
  'decisionOf',
  'factLists',
  'evidenceOf',
  'causeLists',
  // For each fact of a finding how many ids there are, then their places in `evidence`. It begins with nothing.
  'evidenceRuns',
] as const;

export type FindingColumns = Readonly<Record<(typeof columnNames)[number], Column>>;

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

/** The policy of the finding at a place. */
export function policyAt(
  { policies, policyList }: Pick<FindingsData, 'policies' | 'policyList'>,
  place: number,
): PolicyData | undefined {
  return policyList[policies[place] ?? -1];
}

/** What Organizations calls an account, by its number; empty where nothing is known. */
export function accountNameOf({
  accountNames,
}: Pick<FindingsData, 'accountNames'>): (account: string) => string {
  const names = new Map(accountNames.map(([id, name]) => [id, name]));
  return (account) => names.get(account) ?? '';
}

/** With one account only, its number beside every subject would be noise. */
export function hasManyAccounts({ accounts }: Pick<FindingsData, 'accounts'>): boolean {
  for (let place = 1; place < accounts.length; place += 1) {
    if (accounts[place] !== accounts[0]) return true;
  }
  return false;
}
