import type { Coverage } from '../coverage/coverage.ts';
import { summariseCoverage } from '../coverage/summarise-coverage.ts';
import { trailEntries } from '../inventory/trail-entries.ts';
import { dayOf } from '../model/calendar-day.ts';
import { byCodeUnits } from '../model/code-units.ts';
import type { Fault } from '../model/fault.ts';
import type { Framework } from '../model/framework.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { ScanResult, SubjectKind } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { incompleteBecause } from './completeness.ts';
import { rowDecider } from './decide-rows.ts';
import { type Accepted, type DecideInput, type Decisions, decide } from './decisions.ts';
import { type Spare, sparing } from './exceptions.ts';
import { type Judges, judgeAll, type Verdicts } from './findings.ts';
import type { Sha256 } from './fingerprint.ts';
import { frameworkEntries } from './framework-status.ts';
import { type BriefVerdict, judge, tellFailing } from './judge.ts';
import type { Noun } from './nouns.ts';
import { policyEntry } from './policy-entries.ts';
import type { PolicySection } from './policy-section.ts';
import { accountEntries, countPopulation, scopeOf } from './population.ts';
import { aloud, createReading } from './reading.ts';
import { remembered } from './remembered-verdicts.ts';
import { type Stage, sceneMaker } from './scene.ts';
import type { SubjectRow, SubjectRows } from './subject-row.ts';
import { rowsOneByOne, subjectRows } from './subjects.ts';
import { createViews } from './views.ts';

export interface EvaluateInput {
  readonly policies: readonly Policy[];
  /** Whose controls are told of; none if absent. */
  readonly frameworks?: readonly Framework[];
  readonly inventory: Inventory;
  readonly coverage: Coverage;
  /** Where the inventory comes from; without a trailer it was cut off. */
  readonly snapshot: Pick<Snapshot, 'header' | 'trailer'>;
  /** What policies see as the present time, ISO 8601. */
  readonly now: string;
  readonly tool: ScanResult['tool'];
  /** Waivers and the baseline; nothing is accepted without. */
  readonly accepted?: Accepted;
  readonly sha256: Sha256;
}

/**
 * Judges every policy about every subject. Pure: the same input gives the same bytes, and findings are made
 * anew, in the order of policy names and subject ids, each time they are asked for.
 */
export function evaluate(input: EvaluateInput): ScanResult {
  const { inventory, snapshot, sha256 } = input;
  const verdicts = judgeAll(policySections(input), rowJudge(input), sha256);
  const unjudged = incompleteBecause({ inventory, snapshot, errors: errorsByPolicy(verdicts) });
  const { header, trailer } = snapshot;
  const scope = scopeOf(inventory, header);
  const accounts = accountEntries(inventory);
  const decided = decideOn(input, verdicts, { scope, accounts, complete: unjudged.length === 0 });
  const causes = [...unjudged, ...decided.incompleteBecause];
  return {
    schemaVersion: '1.0',
    tool: input.tool,
    run: {
      id: sha256(`${header.planDigest}\0${header.startedAt}`),
      startedAt: header.startedAt,
      // A cut-off snapshot does not say when it ended; it is no later than this that it surely ran.
      endedAt: trailer?.endedAt ?? header.startedAt,
      caller: inventory.caller,
    },
    scope,
    population: countPopulation(inventory),
    complete: causes.length === 0,
    incompleteBecause: causes,
    policies: verdicts.policies.map(({ policy, counts }) => policyEntry(policy, counts)),
    frameworks: frameworkEntries(input.frameworks ?? [], verdicts.policies),
    accounts,
    trails: trailEntries(inventory),
    coverage: summariseCoverage(inventory, input.coverage),
    findings: decided.findings,
    waivers: decided.waivers,
    ...(decided.baseline === undefined ? {} : { baseline: decided.baseline }),
    faults: faultEntries([...inventory.faults.values(), ...verdicts.faults.values()]),
    summary: decided.summary,
  };
}

function decideOn(
  { accepted = { waivers: [] }, inventory, now }: EvaluateInput,
  verdicts: Verdicts,
  seen: Pick<DecideInput, 'scope' | 'accounts' | 'complete'>,
): Decisions {
  return decide({ accepted, verdicts, inventory, ...seen, today: dayOf(now) });
}

/** Whose rows may all be held. */
const fewAccounts = 100;

function policySections({ policies, inventory }: EvaluateInput): readonly PolicySection[] {
  const rows = new Map<SubjectKind, SubjectRows>();
  const many = inventory.accounts.length > fewAccounts;
  const rowsOf = (kind: SubjectKind): SubjectRows => {
    const known = rows.get(kind) ?? (many ? rowsOneByOne(inventory, kind) : subjectRows(inventory, kind));
    rows.set(kind, known);
    return known;
  };
  return [...policies]
    .sort((left, right) => byCodeUnits(policyName(left), policyName(right)))
    .map((policy) => ({ policy, rows: rowsOf(policy.subject) }));
}

function rowJudge({ inventory, coverage, now }: EvaluateInput): Judges {
  const reading = createReading();
  // Facts are told of few: whoever wants them says so.
  reading.silence(true);
  const stage: Stage = {
    reading,
    inventory,
    views: createViews(reading, inventory),
    coverage,
    now: new Date(now),
  };
  const spare = sparing(inventory, dayOf(now));
  const decider = rowDecider(stage);
  const scenes = sceneMaker(stage);
  const judgeRow = wholeJudge(scenes, spare);
  const tellRow = (policy: Policy, noun: Noun, failing: number): ReturnType<typeof tellFailing> =>
    tellFailing(policy, scenes(policy, noun), failing);
  const told = remembered((policy: Policy, row: SubjectRow): BriefVerdict => {
    const { facts: _, ...rest } = judgeRow(policy, row);
    return rest;
  });
  return {
    // What is said of the organization looks at everything in it: once is enough.
    decider: (policy) => {
      if (policy.subject === 'organization') return (row) => told(policy, row);
      const decideRow = decider(policy);
      return (row) => spare(policy, row) ?? decideRow(row);
    },
    judge: (policy, row) => aloud(reading, () => judgeRow(policy, row)),
    tell: (policy, row, failing) => {
      if (policy.subject === 'organization') return told(policy, row);
      if (failing !== 0 && row.kind === 'judged') {
        const { severity } = policy;
        return { status: 'fail', severity, ...tellRow(policy, row.noun, failing), faults: [] };
      }
      const { facts: _, ...rest } = judgeRow(policy, row);
      return rest;
    },
  };
}

function wholeJudge(scenes: ReturnType<typeof sceneMaker>, spare: Spare): Judges['judge'] {
  return (policy, row) => {
    const spared = spare(policy, row);
    if (spared !== undefined) return spared;
    if (row.kind === 'judged') return judge(policy, scenes(policy, row.noun));
    const { status, message, faults } = row;
    return { status, severity: policy.severity, message, facts: [], faults };
  };
}

function errorsByPolicy({ policies }: Verdicts): ReadonlyMap<string, number> {
  const errors = policies.map(({ policy, counts }) => [policyName(policy), counts.error] as const);
  return new Map(errors.filter(([, number]) => number > 0));
}

/** The inventory's faults, and those that only judging met (a question that nobody asked). */
function faultEntries(faults: readonly Fault[]): readonly Fault[] {
  const byId = new Map<string, Fault>();
  for (const fault of faults) if (!byId.has(fault.id)) byId.set(fault.id, fault);
  return [...byId.values()].sort((left, right) => byCodeUnits(left.id, right.id));
}
