import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { Finding, Status } from '../model/scan-result.ts';
import { faultIds } from './fault-sentences.ts';
import { fingerprint, type Sha256 } from './fingerprint.ts';
import { type BriefVerdict, notApplicable, type Verdict } from './judge.ts';
import { lazyFinding } from './lazy-finding.ts';
import type { DecisionOf, JudgeRow, PlacedSection } from './policy-section.ts';
import type { SubjectRow } from './subject-row.ts';
import type { KeptVerdict, VerdictColumns } from './verdict-columns.ts';

/** `failing` has a bit for each line that fails, or none where that is not known. */
export type TellRow = (policy: Policy, row: SubjectRow, failing: number) => BriefVerdict;

/** What findings are made from, as often as somebody reads them. */
export interface FindingSource {
  readonly columns: VerdictColumns;
  readonly judgeRow: JudgeRow;
  /** Where facts are seldom read, this is faster. */
  readonly tellRow: TellRow;
  readonly sha256: Sha256;
  readonly decisionOf: DecisionOf;
  readonly statuses: readonly Status[];
}

/** Where nothing is wanted, or nothing more, no row is made: the few that fail are quickly found among millions. */
export function* findingsOf(sections: readonly PlacedSection[], source: FindingSource): Generator<Finding> {
  for (const section of sections) {
    const number = source.statuses.reduce((sum, status) => sum + section.counts[status], 0);
    if (number > 0) yield* findingsIn(section, source);
  }
}

function* findingsIn({ policy, rows, first }: PlacedSection, source: FindingSource): Generator<Finding> {
  const { columns, statuses, decisionOf } = source;
  const end = first + rows.length;
  for (
    let place = columns.next(first, end, statuses);
    place < end;
    place = columns.next(place + 1, end, statuses)
  ) {
    const row = rows.at(place - first);
    if (row === undefined) throw new RangeError(`no subject is at place ${place - first}`);
    const failing = columns.failing(place);
    const kept = { status: columns.status(place), severity: columns.severity(place), failing };
    yield finding({ policy, row, kept, decision: decisionOf(place) }, source);
  }
}

interface FindingParts {
  readonly policy: Policy;
  readonly row: SubjectRow;
  readonly kept: Required<KeptVerdict>;
  readonly decision: ReturnType<DecisionOf>;
}

/** What is said where a policy does not apply is the same of every subject, unless the configuration left it out. */
function doesNotApply({ policy, row, kept }: FindingParts): Verdict | undefined {
  if (kept.status !== 'not-applicable' || row.kind !== 'judged' || policy.except !== undefined)
    return undefined;
  return policy.when === undefined ? undefined : notApplicable(policy, policy.when);
}

/** Most readers skip what passed, so a passing subject is judged again only where its facts are read. */
function finding(parts: FindingParts, { judgeRow, tellRow, sha256 }: FindingSource): Finding {
  const { policy, row, kept, decision } = parts;
  const told =
    kept.status === 'pass' ? undefined : (doesNotApply(parts) ?? tellRow(policy, row, kept.failing));
  const faultless = kept.status === 'pass' || kept.status === 'not-applicable';
  return lazyFinding(
    {
      fingerprint: fingerprint(policy, row.subject, sha256),
      policy: policyName(policy),
      severity: kept.severity,
      status: kept.status,
      ...decision,
      subject: row.subject,
      message: told === undefined ? policy.title : told.message,
      ...(told?.witness === undefined ? {} : { witness: told.witness }),
      faults: told === undefined || faultless ? [] : faultIds(told.faults),
    },
    told?.facts ?? (() => judgeRow(policy, row).facts),
  );
}
