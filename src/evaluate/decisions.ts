import type { Baseline } from '../model/baseline.ts';
import type { Inventory } from '../model/inventory.ts';
import { policyName } from '../model/policy-name.ts';
import type { AccountEntry, BaselineReport, ScanResult, Scope, Severity } from '../model/scan-result.ts';
import type { Waiver } from '../model/waiver.ts';
import { type AppliedBaseline, applyBaseline } from './apply-baseline.ts';
import { type AppliedWaivers, applyWaivers } from './apply-waivers.ts';
import { describeFaults } from './fault-sentences.ts';
import type { Verdicts } from './findings.ts';
import { placesOf } from './match-waiver.ts';
import type { DecisionOf } from './policy-section.ts';
import { findingWaiver, waiverEntries } from './waiver-entries.ts';
import { type Sight, sightOf } from './what-was-seen.ts';

const MOST_POLICIES = 5;

/** What people decided about findings before they were judged. */
export interface Accepted {
  readonly waivers: readonly Waiver[];
  readonly baseline?: Baseline;
  /** Puts what fails into the baseline. */
  readonly updateBaseline?: boolean;
}

export interface DecideInput {
  readonly accepted: Accepted;
  readonly verdicts: Verdicts;
  readonly inventory: Inventory;
  readonly scope: Scope;
  readonly accounts: readonly AccountEntry[];
  /** Whether everything in scope could be judged. */
  readonly complete: boolean;
  /** The day for which is judged. */
  readonly today: string;
}

export type Decisions = Pick<
  ScanResult,
  'findings' | 'waivers' | 'baseline' | 'summary' | 'incompleteBecause'
>;

/** Puts waivers and the baseline beside the verdicts, which stay as they are. */
export function decide(input: DecideInput): Decisions {
  const { accepted, verdicts, scope, accounts, complete } = input;
  const { findings, failing } = verdicts.summary;
  if (accepted.waivers.length === 0 && accepted.baseline === undefined) {
    const summary = { findings, failing, waived: noCounts(), known: noCounts() };
    return {
      findings: (statuses) => verdicts.findings({ statuses }),
      waivers: [],
      summary,
      incompleteBecause: [],
    };
  }
  const sight = sightOf(scope, accounts, complete);
  const { waivers, baseline } = applyAll(input, sight);
  const decisionOf = decisionsOf(waivers, baseline);
  const policies = new Set(verdicts.policies.flatMap(({ policy }) => [policy.id, policyName(policy)]));
  return {
    findings: (statuses) => verdicts.findings({ statuses, decisionOf }),
    waivers: waiverEntries({ uses: waivers.uses, today: input.today, sight, policies }),
    ...(baseline === undefined ? {} : { baseline: reportOf(baseline) }),
    summary: { findings, failing, ...countsBy(verdicts, decisionOf) },
    incompleteBecause: undecidedCauses(waivers),
  };
}

function applyAll(
  { accepted, verdicts, inventory, today }: DecideInput,
  sight: Sight,
): { readonly waivers: AppliedWaivers; readonly baseline: AppliedBaseline | undefined } {
  const { baseline, updateBaseline: update = false } = accepted;
  const size = Object.values(verdicts.summary.findings).reduce((sum, number) => sum + number, 0);
  const waivers = applyWaivers({
    waivers: accepted.waivers,
    marks: verdicts.marks(),
    size,
    today,
    placeOf: placesOf(inventory),
  });
  if (baseline === undefined) return { waivers, baseline };
  const isTaken = (place: number): boolean =>
    waivers.waiverAt(place) !== undefined || waivers.undecidedAt(place);
  const policies = new Set(verdicts.policies.map(({ policy }) => policyName(policy)));
  return {
    waivers,
    baseline: applyBaseline({ baseline, update, marks: verdicts.marks(), size, isTaken, sight, policies }),
  };
}

const knownOnly: ReturnType<DecisionOf> = { baseline: 'known' };
const nothing: ReturnType<DecisionOf> = {};
const undecidedOnly: ReturnType<DecisionOf> = { effective: 'error' };

/** Findings under one waiver share what is told of it: millions of copies would not fit. */
function decisionsOf(waivers: AppliedWaivers, baseline: AppliedBaseline | undefined): DecisionOf {
  const told = new Map(waivers.uses.map(({ waiver }) => [waiver, findingWaiver(waiver)]));
  return (place) => {
    const isKnown = baseline?.isKnown(place) === true;
    const waiver = waivers.waiverAt(place);
    const own = waiver === undefined ? undefined : told.get(waiver);
    if (own !== undefined) return { waiver: own, ...(isKnown ? knownOnly : {}), effective: 'waived' };
    if (waivers.undecidedAt(place)) return isKnown ? { ...knownOnly, ...undecidedOnly } : undecidedOnly;
    return isKnown ? knownOnly : nothing;
  };
}

function reportOf({ known, added, fixed, unseen }: AppliedBaseline): BaselineReport {
  return { known, added, fixed, unseen };
}

function countsBy(
  verdicts: Verdicts,
  decisionOf: DecisionOf,
): Pick<ScanResult['summary'], 'waived' | 'known'> {
  const waived = noCounts();
  const known = noCounts();
  let place = 0;
  for (const { status, severity } of verdicts.marks()) {
    if (status === 'fail') {
      const { waiver, baseline } = decisionOf(place);
      if (waiver !== undefined) waived[severity] += 1;
      else if (baseline !== undefined) known[severity] += 1;
    }
    place += 1;
  }
  return { waived, known };
}

function noCounts(): Record<Severity, number> {
  return { critical: 0, high: 0, medium: 0, low: 0 };
}

/** What fails is known here; whether it counts is not, and a run that cannot say so is not whole. */
function undecidedCauses({ undecided: { counts, faults } }: AppliedWaivers): readonly string[] {
  if (counts.size === 0) return [];
  const total = [...counts.values()].reduce((sum, number) => sum + number, 0);
  const names = [...counts].slice(0, MOST_POLICIES).map(([policy, number]) => `${policy} ${number}`);
  const more = counts.size > MOST_POLICIES ? ` and ${counts.size - MOST_POLICIES} more policies` : '';
  const findings = total === 1 ? '1 failing finding is' : `${total} failing findings are`;
  return [
    `Whether ${findings} waived is unknown (${names.join(', ')}${more}), because a waiver names organizational units: ${describeFaults(faults)}`,
  ];
}
