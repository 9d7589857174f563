import type { BaselineEntry } from './baseline.ts';
import type { Comparison } from './comparison.ts';
import type { Fault } from './fault.ts';
import type { FrameworkControl } from './framework.ts';
import type { JsonValue } from './json.ts';
import type { PolicyException } from './policy-exception.ts';
import type { ScopeAsked, Shard } from './snapshot.ts';
import type { Subject } from './subject.ts';
import type { Severity, Status, SubjectKind } from './verdict-words.ts';
import type { Waiver } from './waiver.ts';

export type { Subject } from './subject.ts';
export {
  type Severity,
  type Status,
  type SubjectKind,
  severities,
  statuses,
  subjectKinds,
} from './verdict-words.ts';

/** Everything a report may know. The head is small; findings come from `findings()`, as many times as asked. */
export interface ScanResult {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: string; readonly version: string };
  /** The only place with times. */
  readonly run: Run;
  readonly scope: Scope;
  readonly population: PopulationCount;
  readonly complete: boolean;
  /** One sentence per cause, empty when complete. */
  readonly incompleteBecause: readonly string[];
  readonly policies: readonly PolicyEntry[];
  /** Of the chosen packs; none where they have none. */
  readonly frameworks: readonly FrameworkEntry[];
  readonly accounts: readonly AccountEntry[];
  readonly trails: readonly TrailEntry[];
  readonly coverage: CoverageEntry;
  /** In (policy, subject) order, all or those of the statuses; a fresh iterator each time. */
  readonly findings: (statuses?: readonly Status[]) => Iterable<Finding>;
  /** By policy, then by the day on which they end. */
  readonly waivers: readonly WaiverEntry[];
  /** Absent: no baseline was given. */
  readonly baseline?: BaselineReport;
  /** Absent: it was not compared with an earlier result. */
  readonly comparison?: Comparison;
  readonly faults: readonly Fault[];
  readonly summary: Summary;
}

export interface Run {
  /** Hash of the snapshot's plan and start; the same for `scan` and `evaluate` of one collection. */
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly caller: string;
}

export interface Scope {
  readonly asked: ScopeAsked;
  readonly planDigest: string;
  /** The parts of plans that it was put together from; none when one run asked everything. */
  readonly shards: readonly Shard[];
  /** What exists and was left out, with the reason. */
  readonly excluded: readonly {
    readonly account: string;
    readonly region?: string;
    readonly reason: string;
  }[];
  /** Regions that count because the user named them: the list could not be read. */
  readonly asserted: readonly { readonly account: string; readonly region: string }[];
}

/** discovered = evaluated + excluded + unreadable, or the scan is incomplete. */
export interface Count {
  readonly discovered: number;
  readonly evaluated: number;
  readonly excluded: number;
  readonly unreadable: number;
}

export interface PopulationCount {
  readonly accounts: Count;
  readonly regions: Count;
}

export interface PolicyEntry {
  readonly id: string;
  /** Instance name, when a pack instantiates the policy. */
  readonly as?: string;
  readonly digest: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly severity: Severity;
  readonly title: string;
  readonly subject: SubjectKind;
  readonly why: string;
  readonly fix: Fix;
  readonly references: readonly string[];
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly replaces: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<Status, number>>;
  /** Subjects that the configuration leaves out; absent where it leaves out none. */
  readonly except?: readonly PolicyException[];
  /** Where the policy is written: path as shown to people, line of its `id`. */
  readonly source: { readonly path: string; readonly line: number };
}

/** `not-assessed`: no policy that was judged is mapped to the control. */
export type ControlStatus = Status | 'not-assessed';

/** How the controls of a framework came out; all that concern logging, in the framework's order. */
export interface FrameworkEntry {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly controls: readonly FrameworkControlEntry[];
}

export interface FrameworkControlEntry
  extends Pick<FrameworkControl, 'id' | 'title' | 'level' | 'assessment'> {
  readonly status: ControlStatus;
  /** Names of the policies that were judged for it. */
  readonly policies: readonly string[];
}

export interface Fix {
  readonly summary: string;
  readonly cli?: string;
  readonly terraform?: string;
  readonly cloudformation?: string;
}

export interface AccountEntry {
  readonly id: string;
  readonly partition: string;
  /** What Organizations says of it, as far as it could be read. */
  readonly name?: string;
  readonly state?: string;
  readonly ou?: string;
  /** Whether the organization is managed from it; absent without an organization. */
  readonly management?: boolean;
  /** `unreadable`: nothing could be asked in it. */
  readonly access: 'read' | 'unreadable';
  readonly regions: readonly string[];
}

/** One trail for people: `null` where AWS did not say. */
export interface TrailEntry {
  readonly arn: string;
  readonly name: string;
  readonly owner: string;
  readonly home: string;
  readonly multiRegion: boolean | null;
  readonly organization: boolean | null;
  /** Regions in scope in which the trail shows and logs, shows and does not, or does not say. */
  readonly reach: {
    readonly logging: readonly string[];
    readonly stopped: readonly string[];
    readonly unknown: readonly string[];
  };
  /** What it records, in a few words per selector; `null` when the selectors could not be read. */
  readonly records: readonly string[] | null;
  readonly bucket: { readonly name: string; readonly state: RefState } | null;
  readonly key: { readonly arn: string; readonly state: RefState; readonly keyState: string | null } | null;
  readonly logFileValidation: boolean | null;
}

export type RefState = 'present' | 'dangling' | 'foreign';

/** What is recorded where. Places that answer alike share a situation, so that thousands of accounts stay few. */
export interface CoverageEntry {
  readonly classes: readonly CoverageClass[];
  readonly situations: readonly {
    readonly id: string;
    /** One for each class, in their order. */
    readonly answers: readonly {
      readonly class: string;
      readonly state: 'covered' | 'gap' | 'unknown';
      /** ARNs of trails that certainly record something of the class. */
      readonly by: readonly string[];
      /** Of a gap: one event that nobody records. */
      readonly witness?: string;
      /** Ids of the faults behind an unknown. */
      readonly faults: readonly string[];
      /** Why it is unknown although every answer is there. */
      readonly reason?: string;
    }[];
  }[];
  /** Every region in scope once: an account's regions by situation. */
  readonly cells: readonly {
    readonly account: string;
    readonly situation: string;
    /** Sorted. */
    readonly regions: readonly string[];
  }[];
}

/** A class of events. Management events are what every trail is there for; the others are recorded where wanted. */
export interface CoverageClass {
  readonly id: string;
  readonly title: string;
  readonly category: 'management' | 'data' | 'network-activity' | 'required';
}

export interface Finding {
  /** `v1:` + hash of policy id (or instance name) and subject key; never of wording, order or time. */
  readonly fingerprint: string;
  /** Policy id, or the instance name. */
  readonly policy: string;
  readonly severity: Severity;
  readonly status: Status;
  /** Under which it is accepted; only what fails is. The status stays what was judged. */
  readonly waiver?: FindingWaiver;
  /** It failed already when the baseline was written. */
  readonly baseline?: 'known';
  /**
   * What it counts as, where that is not its status: `waived`, or `error` for what fails while it could not be
   * seen whether a waiver accepts it.
   */
  readonly effective?: 'waived' | 'error';
  readonly subject: Subject;
  readonly message: string;
  /** One concrete event that nobody would record. */
  readonly witness?: string;
  readonly facts: readonly Fact[];
  /** Ids of the faults that made it an error. */
  readonly faults: readonly string[];
}

/** One line of `assert`, ticked off. */
export interface Fact {
  readonly result: 'pass' | 'fail' | 'error';
  /** The condition as written. */
  readonly that: string;
  /** What the condition read: path -> value, in the order of reading; unknown values are left out. */
  readonly observed: { readonly [path: string]: JsonValue };
  readonly evidence: readonly string[];
}

export interface Summary {
  readonly findings: Readonly<Record<Status, number>>;
  /** Failing findings by severity, accepted ones included. */
  readonly failing: Readonly<Record<Severity, number>>;
  /** Of the failing ones, those that a waiver accepts. */
  readonly waived: Readonly<Record<Severity, number>>;
  /** Of the failing ones that no waiver accepts, those that the baseline knows. */
  readonly known: Readonly<Record<Severity, number>>;
}

/** Of a waiver, what is told beside each finding that it accepts. */
export type FindingWaiver = Pick<
  Waiver,
  'id' | 'reason' | 'owner' | 'approver' | 'ticket' | 'created' | 'expires' | 'compensatingControl'
>;

/**
 * `expiring` within 30 days; `unused`: nothing fails that it would accept, as far as all was seen; `not-yet`: it
 * was decided after the day for which is judged, and does nothing.
 */
export type WaiverState = 'active' | 'expired' | 'expiring' | 'unused' | 'not-yet';

export interface WaiverEntry extends Waiver {
  readonly state: WaiverState;
  /** Failing findings that it matches; of an expired one, those that it accepted no more. */
  readonly matched: number;
}

/** What became of the findings that a baseline lists. */
export interface BaselineReport {
  /** Failing findings that it knows. */
  readonly known: number;
  /** Failing findings that were put into it in this run. */
  readonly added: number;
  /** Listed, and failing no more. */
  readonly fixed: readonly BaselineEntry[];
  /** Listed, and not to be seen in this run. */
  readonly unseen: readonly BaselineEntry[];
}
