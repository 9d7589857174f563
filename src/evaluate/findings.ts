import type { Fault } from '../model/fault.ts';
import type { Policy } from '../model/policy.ts';
import {
  statuses as every,
  type Finding,
  type Severity,
  type Status,
  type Subject,
  type Summary,
} from '../model/scan-result.ts';
import type { Decider } from './decide-rows.ts';
import { findingsOf, type TellRow } from './finding-stream.ts';
import type { Sha256 } from './fingerprint.ts';
import type { Verdict } from './judge.ts';
import type { DecisionOf, JudgeRow, PlacedSection, PolicyCounts, PolicySection } from './policy-section.ts';
import { areRemembered, remembering } from './remembered-verdicts.ts';
import { createVerdictColumns, type VerdictColumns } from './verdict-columns.ts';

export interface Judges {
  readonly judge: JudgeRow;
  /** Says the same, without facts; sooner where it is known which lines fail. */
  readonly tell: TellRow;
  /** Decides the same, without words. */
  readonly decider: Decider;
}

export interface FindingChoice {
  /** All if absent. */
  readonly statuses?: readonly Status[] | undefined;
  readonly decisionOf?: DecisionOf;
}

/** A verdict without its wording. */
export interface VerdictMark extends Pick<Verdict, 'status' | 'severity'> {
  readonly policy: Policy;
  readonly subject: Subject;
}

/** All verdicts, judged once; the findings are made from them as often as asked. */
export interface Verdicts {
  readonly findings: (choice?: FindingChoice) => Iterable<Finding>;
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
  { judge, tell, decider }: Judges,
  sha256: Sha256,
): Verdicts {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const columns = createVerdictColumns(total);
  const judgeRow = remembering(judge, total);
  const byRow: Decider = (policy) => (row) => judgeRow(policy, row);
  const { placed, failing, faults } = decideAll(sections, columns, areRemembered(total) ? byRow : decider);
  return {
    findings: ({ statuses, decisionOf = undecided } = {}) => {
      // Who chooses is going to list them, who does not is going to write them down with their facts.
      const isBrief = statuses !== undefined && !areRemembered(total);
      const tellRow = isBrief ? tell : judgeRow;
      return findingsOf(placed, {
        columns,
        judgeRow,
        tellRow,
        sha256,
        statuses: statuses ?? every,
        decisionOf,
      });
    },
    marks: () => marks(sections, columns),
    summary: { findings: totals(placed), failing },
    policies: placed,
    faults,
  };
}

interface Decided {
  readonly placed: readonly PlacedSection[];
  readonly failing: Readonly<Record<Severity, number>>;
  readonly faults: ReadonlyMap<string, Fault>;
}

/** Row by row, every policy of its kind: what is known of a row serves all of them. */
function decideAll(sections: readonly PolicySection[], columns: VerdictColumns, decider: Decider): Decided {
  const faults = new Map<string, Fault>();
  const failing: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const placed = placeAll(sections);
  for (const [rows, alike] of Map.groupBy(placed, (section) => section.rows)) {
    const deciding = alike.map(({ policy, first, counts }) => ({ decide: decider(policy), first, counts }));
    let at = 0;
    for (const row of rows) {
      for (const { decide, first, counts } of deciding) {
        const decision = decide(row);
        const { status, severity, faults: behind } = decision;
        columns.set(first + at, decision);
        counts[status] += 1;
        failing[severity] += status === 'fail' ? 1 : 0;
        keepFaults(behind, faults);
      }
      at += 1;
    }
  }
  return { placed, failing, faults };
}

function keepFaults(behind: readonly Fault[], faults: Map<string, Fault>): void {
  for (const fault of behind) faults.set(fault.id, fault);
}

type CountedSection = PlacedSection & { readonly counts: Record<Status, number> };

function placeAll(sections: readonly PolicySection[]): readonly CountedSection[] {
  let first = 0;
  return sections.map(({ policy, rows }) => {
    const section = { policy, rows, first, counts: noCounts() };
    first += rows.length;
    return section;
  });
}

const nothing = {};
const undecided: DecisionOf = () => nothing;

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

function* marks(sections: readonly PolicySection[], columns: VerdictColumns): Generator<VerdictMark> {
  let place = 0;
  for (const { policy, rows } of sections) {
    for (const { subject } of rows) {
      yield { policy, subject, status: columns.status(place), severity: columns.severity(place) };
      place += 1;
    }
  }
}
