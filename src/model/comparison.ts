import type { JsonValue } from './json.ts';
import type { PolicyEntry, Run, Severity, Status, Subject } from './scan-result.ts';

/**
 * How a finding of an earlier result stands to the same finding now; same is what has the same fingerprint.
 *
 * `new`: fails now and did not count as failing before. `fixed`: failed, and passes or does not apply now.
 * `gone`: failed, and its subject is no longer there although everything was seen. `still-failing`: both
 * times. `newly-unknown`: could be judged before, and not now. `seen-again`: the other way round, and passes.
 * `waived`: failed and counted, and is accepted now. `not-compared`: nobody can say, since its policy or its
 * place was looked at in one of the two runs only.
 */
export const changeKinds = [
  'new',
  'fixed',
  'gone',
  'still-failing',
  'newly-unknown',
  'seen-again',
  'waived',
  'not-compared',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What made the verdict another one. `policy`: what was observed is the same, and the policy (its text or
 * parameters) is not. `environment`: the policy is the same. `both`: neither is. `decision`: a waiver or a
 * baseline, and nothing else. `none`: nothing changed.
 */
export type ChangeCause = 'environment' | 'policy' | 'both' | 'decision' | 'none';

export interface Change {
  readonly kind: ChangeKind;
  readonly cause: ChangeCause;
  readonly fingerprint: string;
  /** Policy id or instance name. */
  readonly policy: string;
  /** Of now, or of before where it is no longer there. */
  readonly severity: Severity;
  readonly subject: Subject;
  readonly message: string;
  /** Absent where the finding was not there. */
  readonly before?: Status;
  readonly after?: Status;
  /** What a condition read that is not what it read before: path -> both values. */
  readonly observed: readonly ObservedChange[];
}

export interface ObservedChange {
  readonly path: string;
  /** Absent: it was not read, or not to be seen. */
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** A policy that is not what it was. */
export interface PolicyChange {
  readonly policy: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Of a changed one: what is different. */
  readonly parts: readonly ('text' | 'params' | 'severity' | 'exceptions')[];
  readonly before?: Pick<PolicyEntry, 'digest' | 'params' | 'severity'>;
  readonly after?: Pick<PolicyEntry, 'digest' | 'params' | 'severity'>;
}

/** What changed since an earlier result. */
export interface Comparison {
  readonly before: {
    readonly run: Pick<Run, 'id' | 'startedAt' | 'endedAt'>;
    readonly toolVersion: string;
    readonly complete: boolean;
  };
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly policies: readonly PolicyChange[];
  /** Accounts and regions that only one of the two runs looked at, and what else keeps them from being compared. */
  readonly caveats: readonly string[];
  /** In (policy, subject) order, all or those of the kinds; a fresh iterator each time. */
  readonly changes: (kinds?: readonly ChangeKind[]) => Iterable<Change>;
}
