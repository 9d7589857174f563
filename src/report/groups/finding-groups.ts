import type { Finding, ScanResult, Severity, Subject, SubjectKind } from '../../model/scan-result.ts';
import { severities } from '../../model/scan-result.ts';
import { messageShape } from './message-shape.ts';

/** Findings of one policy that say the same thing about different subjects. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly kind: SubjectKind;
  /** The message; with placeholders for the subject's names when there is more than one subject. */
  readonly message: string;
  /** Of the first subject, with placeholders too when there are more; left out where the message tells it. */
  readonly witness: string | undefined;
  readonly count: number;
  /** The first of them, in order; `count` tells how many there are. */
  readonly subjects: readonly Subject[];
}

export interface PolicyFindings {
  readonly failing: readonly FindingGroup[];
  /** The worst severity among those that fail. */
  readonly worst: Severity | undefined;
  /** Failing findings beyond the groups that are kept. */
  readonly moreFailing: number;
  /** Subjects that could not be judged, whatever the reason. */
  readonly unjudged: readonly FindingGroup[];
  readonly moreUnjudged: number;
  /** Failing findings that do not count: they are in no group. */
  readonly aside: Aside;
}

/** Failing findings that a waiver accepts, and others that the baseline knows. */
export interface Aside {
  readonly waived: number;
  readonly known: number;
}

export interface Digest {
  readonly policies: ReadonlyMap<string, PolicyFindings>;
  /** Per fault, how many findings of which policy it left open. */
  readonly openedBy: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

// A million findings must not fill the memory, nor the screen.
const MOST_GROUPS = 20;
const MOST_SUBJECTS = 500;

interface GrowingGroup {
  readonly shape: string;
  readonly first: Finding;
  readonly subjects: Subject[];
  count: number;
}

interface GrowingSide {
  readonly groups: Map<string, GrowingGroup>;
  worst: Severity | undefined;
  more: number;
}

interface GrowingPolicy {
  readonly failing: GrowingSide;
  readonly unjudged: GrowingSide;
  waived: number;
  known: number;
}

/** Goes through all findings once and keeps what a page can show. */
export function digestFindings(result: Pick<ScanResult, 'findings' | 'faults'>): Digest {
  const told = new Set(result.faults.map((fault) => fault.id));
  const sides = new Map<string, GrowingPolicy>();
  const openedBy = new Map<string, Map<string, number>>();
  for (const finding of result.findings(['fail', 'error'])) {
    if (finding.status !== 'fail' && finding.status !== 'error') continue;
    let policy = sides.get(finding.policy);
    if (policy === undefined) {
      policy = { failing: emptySide(), unjudged: emptySide(), waived: 0, known: 0 };
      sides.set(finding.policy, policy);
    }
    if (finding.effective === 'waived') policy.waived += 1;
    else if (finding.baseline === 'known' && finding.effective === undefined) policy.known += 1;
    else if (finding.status === 'fail') {
      add(policy.failing, finding, shapeOfFailure(finding));
    } else {
      add(policy.unjudged, finding, shapeOfError(finding, told));
      for (const fault of finding.faults) count(openedBy, fault, finding.policy);
    }
  }
  const policies = [...sides].map(([name, { failing, unjudged, waived, known }]) => {
    const findings: PolicyFindings = {
      failing: finished(failing),
      worst: failing.worst,
      moreFailing: failing.more,
      unjudged: finished(unjudged),
      moreUnjudged: unjudged.more,
      aside: { waived, known },
    };
    return [name, findings] as const;
  });
  return { policies: new Map(policies), openedBy };
}

function emptySide(): GrowingSide {
  return { groups: new Map(), worst: undefined, more: 0 };
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function shapeOfFailure(finding: Finding): string {
  return messageShape(finding.message, finding.subject);
}

/** What faults hid is told once, with the fault; only an error of another kind speaks for itself. */
function shapeOfError(finding: Finding, told: ReadonlySet<string>): string {
  return finding.faults.some((id) => told.has(id)) ? '' : messageShape(finding.message, finding.subject);
}

function add(side: GrowingSide, finding: Finding, shape: string): void {
  if (side.worst === undefined || rank(finding.severity) < rank(side.worst)) side.worst = finding.severity;
  const key = `${finding.severity}\0${finding.subject.kind}\0${shape}`;
  const group = side.groups.get(key);
  if (group !== undefined) {
    group.count += 1;
    if (group.subjects.length < MOST_SUBJECTS) group.subjects.push(finding.subject);
  } else if (side.groups.size < MOST_GROUPS) {
    side.groups.set(key, { shape, first: finding, subjects: [finding.subject], count: 1 });
  } else {
    side.more += 1;
  }
}

function count(openedBy: Map<string, Map<string, number>>, fault: string, policy: string): void {
  const policies = openedBy.get(fault) ?? new Map<string, number>();
  policies.set(policy, (policies.get(policy) ?? 0) + 1);
  openedBy.set(fault, policies);
}

function finished(side: GrowingSide): readonly FindingGroup[] {
  const groups = [...side.groups.values()].map(
    ({ shape, first, subjects, count }): FindingGroup => ({
      severity: first.severity,
      kind: first.subject.kind,
      message: count === 1 && shape !== '' ? first.message : shape,
      witness: witnessOf(first, count),
      count,
      subjects,
    }),
  );
  return groups.sort((left, right) => rank(left.severity) - rank(right.severity));
}

function witnessOf({ message, witness, subject }: Finding, count: number): string | undefined {
  if (witness === undefined || message.includes(witness)) return undefined;
  return count === 1 ? witness : messageShape(witness, subject);
}
