import type { Policy } from '../model/policy.ts';
import type { Finding, Status } from '../model/scan-result.ts';
import type { Verdict } from './judge.ts';
import type { SubjectRow, SubjectRows } from './subject-row.ts';

/** Gives the verdict of a policy about one row; the same one each time. */
export type JudgeRow = (policy: Policy, row: SubjectRow) => Verdict;

export interface PolicySection {
  readonly policy: Policy;
  readonly rows: SubjectRows;
}

/** A section and where its verdicts are. */
export interface PlacedSection extends PolicySection, PolicyCounts {
  /** The place of its first row among all. */
  readonly first: number;
}

export interface PolicyCounts {
  readonly policy: Policy;
  readonly counts: Readonly<Record<Status, number>>;
}

/** What people decided about a finding, by its place among all: kept beside the verdict, never instead of it. */
export type DecisionOf = (place: number) => Pick<Finding, 'waiver' | 'baseline' | 'effective'>;
