import type { Fault } from '../model/fault.ts';
import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { Finding, Severity, Status, Summary } from '../model/scan-result.ts';
import { faultIds } from './fault-sentences.ts';
import { fingerprint, type Sha256 } from './fingerprint.ts';
import type { Verdict } from './judge.ts';
import type { SubjectRow } from './subject-row.ts';
import { createVerdictColumns, type VerdictColumns } from './verdict-columns.ts';

/** Gives the verdict of a policy about one row; the same one each time. */
export type JudgeRow = (policy: Policy, row: SubjectRow) => Verdict;

export interface PolicySection {
  readonly policy: Policy;
  readonly rows: readonly SubjectRow[];
}

export interface PolicyCounts {
  readonly policy: Policy;
  readonly counts: Readonly<Record<Status, number>>;
}

/** All verdicts, judged once; the findings are made from them as often as asked. */
export interface Verdicts {
  readonly findings: () => Iterable<Finding>;
  readonly summary: Summary;
  /** Verdicts by status for each policy, in the order of the sections. */
  readonly policies: readonly PolicyCounts[];
  /** Every fault behind a verdict, by id. */
  readonly faults: ReadonlyMap<string, Fault>;
}

export function judgeAll(sections: readonly PolicySection[], judgeRow: JudgeRow, sha256: Sha256): Verdicts {
  const columns = createVerdictColumns(sections.reduce((sum, { rows }) => sum + rows.length, 0));
  const faults = new Map<string, Fault>();
  const failing: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  let place = 0;
  const policies = sections.map(({ policy, rows }): PolicyCounts => {
    const counts = noCounts();
    for (const row of rows) {
      const verdict = judgeRow(policy, row);
      columns.set(place, verdict.status, verdict.severity);
      counts[verdict.status] += 1;
      if (verdict.status === 'fail') failing[verdict.severity] += 1;
      for (const fault of verdict.faults) faults.set(fault.id, fault);
      place += 1;
    }
    return { policy, counts };
  });
  return {
    findings: () => generate({ sections, columns, judgeRow, sha256 }),
    summary: { findings: totals(policies), failing },
    policies,
    faults,
  };
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

interface Judged {
  readonly sections: readonly PolicySection[];
  readonly columns: VerdictColumns;
  readonly judgeRow: JudgeRow;
  readonly sha256: Sha256;
}

function* generate({ sections, columns, judgeRow, sha256 }: Judged): Generator<Finding> {
  let place = 0;
  for (const { policy, rows } of sections) {
    for (const row of rows) {
      const kept = { status: columns.status(place), severity: columns.severity(place) };
      let verdict: Verdict | undefined;
      const again = (): Verdict => {
        verdict ??= judgeRow(policy, row);
        return verdict;
      };
      yield finding({ policy, row, sha256, kept, again });
      place += 1;
    }
  }
}

interface FindingParts {
  readonly policy: Policy;
  readonly row: SubjectRow;
  readonly sha256: Sha256;
  readonly kept: Pick<Verdict, 'status' | 'severity'>;
  readonly again: () => Verdict;
}

/** Most readers skip what passed, so a passing subject is judged again only where its facts are read. */
function finding({ policy, row, sha256, kept, again }: FindingParts): Finding {
  const witness = kept.status === 'fail' ? again().witness : undefined;
  const faultless = kept.status === 'pass' || kept.status === 'not-applicable';
  return {
    fingerprint: fingerprint(policy, row.subject, sha256),
    policy: policyName(policy),
    severity: kept.severity,
    status: kept.status,
    subject: row.subject,
    message: kept.status === 'pass' ? policy.title : again().message,
    ...(witness === undefined ? {} : { witness }),
    get facts() {
      return again().facts;
    },
    faults: faultless ? [] : faultIds(again().faults),
  };
}
