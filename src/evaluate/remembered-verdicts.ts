import type { Policy } from '../model/policy.ts';
import type { Verdict } from './judge.ts';
import type { SubjectRow } from './subject-row.ts';

type JudgeRow<T> = (policy: Policy, row: SubjectRow) => T;

/** A verdict with its facts takes one or two kilobytes. */
const mostRemembered = 5_000;

export function areRemembered(verdicts: number): boolean {
  return verdicts <= mostRemembered;
}

/**
 * Remembers verdicts where there are few, so that no report judges again. Of more than a few thousand none is:
 * they would not fit, and one report at a time reads them.
 */
export function remembering(judgeRow: JudgeRow<Verdict>, verdicts: number): JudgeRow<Verdict> {
  return areRemembered(verdicts) ? remembered(judgeRow) : judgeRow;
}

/** Judges each row once for each policy. */
export function remembered<T>(judgeRow: JudgeRow<T>): JudgeRow<T> {
  const known = new Map<Policy, Map<SubjectRow, T>>();
  return (policy, row) => {
    const rows = known.get(policy) ?? new Map<SubjectRow, T>();
    known.set(policy, rows);
    const verdict = rows.get(row) ?? judgeRow(policy, row);
    rows.set(row, verdict);
    return verdict;
  };
}
