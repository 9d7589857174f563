import type { Fault } from '../model/fault.ts';
import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { Finding, Severity, Status, Subject, Summary } from '../model/scan-result.ts';
import { faultIds } from './fault-sentences.ts';
import { fingerprint, type Sha256 } from './fingerprint.ts';
import type { Decision, Verdict } from './judge.ts';
import { areRemembered, remembering } from './remembered-verdicts.ts';
import type { SubjectRow, SubjectRows } from './subject-row.ts';
import { createVerdictColumns, type VerdictColumns } from './verdict-columns.ts';

/** Gives the verdict of a policy about one row; the same one each time. */
export type JudgeRow = (policy: Policy, row: SubjectRow) => Verdict;

export interface Judges {
  readonly judge: JudgeRow;
  /** Decides the same, without words. */
  readonly decide: (policy: Policy, row: SubjectRow) => Decision;
}

export interface PolicySection {
  readonly policy: Policy;
  readonly rows: SubjectRows;
}

export interface PolicyCounts {
  readonly policy: Policy;
  readonly counts: Readonly<Record<Status, number>>;
}

/** What people decided about a finding, by its place among all: kept beside the verdict, never instead of it. */
export type DecisionOf = (place: number) => Pick<Finding, 'waiver' | 'baseline' | 'effective'>;

/** A verdict without its wording. */
export interface VerdictMark extends Pick<Verdict, 'status' | 'severity'> {
  readonly policy: Policy;
  readonly subject: Subject;
}

/** All verdicts, judged once; the findings are made from them as often as asked. */
export interface Verdicts {
  readonly findings: (decisionOf?: DecisionOf) => Iterable<Finding>;
  /** One for each finding, in their order; nothing is judged again for it. */
  readonly marks: () => Iterable<VerdictMark>;
  readonly summary: Pick<Summary, 'findings' | 'failing'>;
  /** Verdicts by status for each policy, in the order of the sections. */
  readonly policies: readonly PolicyCounts[];
  /** Every fault behind a verdict, by id. */
  readonly faults: ReadonlyMap<string, Fault>;
}

export function judgeAll(
  sections: readonly PolicySection[],
  { judge, decide }: Judges,
  sha256: Sha256,
): Verdicts {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const columns = createVerdictColumns(total);
  const judgeRow = remembering(judge, total);
  const { faults, ...counted } = decideAll(sections, columns, areRemembered(total) ? judgeRow : decide);
  const policies = sections.map(({ policy }, index) => ({
    policy,
    counts: counted.counts[index] ?? noCounts(),
  }));
  return {
    findings: (decisionOf = undecided) => generate({ sections, columns, judgeRow, sha256, decisionOf }),
    marks: () => marks(sections, columns),
    summary: { findings: totals(policies), failing: counted.failing },
    policies,
    faults,
  };
}

interface Counted {
  /** One for each section. */
  readonly counts: readonly Readonly<Record<Status, number>>[];
  readonly failing: Readonly<Record<Severity, number>>;
  readonly faults: ReadonlyMap<string, Fault>;
}

interface PlacedSection extends PolicySection {
  /** Place of its first row among all. */
  readonly start: number;
  readonly own: Record<Status, number>;
}

/** Row by row, every policy of its kind: what is known of a row serves all of them. */
function decideAll(
  sections: readonly PolicySection[],
  columns: VerdictColumns,
  decide: Judges['decide'],
): Counted {
  const faults = new Map<string, Fault>();
  const counts = sections.map(noCounts);
  const failing: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const keep = (
    { start, own }: PlacedSection,
    at: number,
    { status, severity, faults: behind }: Decision,
  ): void => {
    columns.set(start + at, status, severity);
    own[status] += 1;
    if (status === 'fail') failing[severity] += 1;
    for (const fault of behind) faults.set(fault.id, fault);
  };
  let first = 0;
  const placed = sections.map(({ policy, rows }, index): PlacedSection => {
    const start = first;
    first += rows.length;
    return { policy, rows, start, own: counts[index] ?? noCounts() };
  });
  for (const [rows, alike] of Map.groupBy(placed, (section) => section.rows)) {
    let at = 0;
    for (const row of rows) {
      for (const section of alike) keep(section, at, decide(section.policy, row));
      at += 1;
    }
  }
  return { counts, failing, faults };
}

function noCounts(): Record<Status, number> {
  return { pass: 0, fail: 0, 'not-applicable': 0, error: 0 };
}

function totals(policies: readonly PolicyCounts[]): Record<Status, number> {
  const sum = noCounts();
  for (const { counts } of policies) {
    sum.pass += counts.pass;
    sum.fail += counts.fail;
    sum['not-applicable'] += counts['not-applicable'];
    sum.error += counts.error;
  }
  return sum;
}

const nothing = {};
const undecided: DecisionOf = () => nothing;

function* marks(sections: readonly PolicySection[], columns: VerdictColumns): Generator<VerdictMark> {
  let place = 0;
  for (const { policy, rows } of sections) {
    for (const { subject } of rows) {
      yield { policy, subject, status: columns.status(place), severity: columns.severity(place) };
      place += 1;
    }
  }
}

interface Judged {
  readonly sections: readonly PolicySection[];
  readonly columns: VerdictColumns;
  readonly judgeRow: JudgeRow;
  readonly sha256: Sha256;
  readonly decisionOf: DecisionOf;
}

function* generate({ sections, columns, judgeRow, sha256, decisionOf }: Judged): Generator<Finding> {
  let place = 0;
  for (const { policy, rows } of sections) {
    for (const row of rows) {
      const kept = { status: columns.status(place), severity: columns.severity(place) };
      let verdict: Verdict | undefined;
      const again = (): Verdict => {
        verdict ??= judgeRow(policy, row);
        return verdict;
      };
      yield finding({ policy, row, sha256, kept, decision: decisionOf(place), again });
      place += 1;
    }
  }
}

interface FindingParts {
  readonly policy: Policy;
  readonly row: SubjectRow;
  readonly sha256: Sha256;
  readonly kept: Pick<Verdict, 'status' | 'severity'>;
  readonly decision: ReturnType<DecisionOf>;
  readonly again: () => Verdict;
}

/** Most readers skip what passed, so a passing subject is judged again only where its facts are read. */
function finding({ policy, row, sha256, kept, decision, again }: FindingParts): Finding {
  const witness = kept.status === 'fail' ? again().witness : undefined;
  const faultless = kept.status === 'pass' || kept.status === 'not-applicable';
  return {
    fingerprint: fingerprint(policy, row.subject, sha256),
    policy: policyName(policy),
    severity: kept.severity,
    status: kept.status,
    ...decision,
    subject: row.subject,
    message: kept.status === 'pass' ? policy.title : again().message,
    ...(witness === undefined ? {} : { witness }),
    get facts() {
      return again().facts;
    },
    faults: faultless ? [] : faultIds(again().faults),
  };
}
