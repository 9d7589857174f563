import type { JsonValue } from './json.ts';
import type { Subject } from './subject.ts';
import type { Severity, Status } from './verdict-words.ts';

/**
 * How a finding of an earlier result stands to the same finding now; same is what has the same fingerprint.
 *
 * `new`: fails now and did not count as failing before. `fixed`: failed, and passes or does not apply now.
 * `gone`: failed, and its subject is no longer there although everything was seen. `still-failing`: both
 * times, whether or not a baseline knows it. `newly-unknown`: cannot be judged now, and was no such unknown
 * before. `seen-again`: could not be judged before, and does not fail now. `waived`: fails and is accepted now,
 * and was not accepted before. `not-compared`: fails in one of the runs, and nobody can say more, since the other
 * one did not judge its policy or looked at less of its place.
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
 * What made the verdict another one. `policy`: the policy (its text, parameters, severity or exceptions) is another
 * one, and what both runs observed is the same. `environment`: the policy is the same. `both`: neither is.
 * `decision`: a waiver or a baseline, and nothing else. `none`: the verdict is the same, or nobody can say.
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
  /** What is wrong, or was. */
  readonly message: string;
  /**
   * As the finding counted: `error` also where it failed and nobody could see whether a waiver accepts it. Absent
   * where the finding was not there.
   */
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
  readonly before?: PolicyVersion;
  readonly after?: PolicyVersion;
}

/** What decides which policy it is. */
export interface PolicyVersion {
  readonly digest: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly severity: Severity;
}

/** What changed since an earlier result. */
export interface Comparison {
  readonly before: {
    readonly run: { readonly id: string; readonly startedAt: string; readonly endedAt: string };
    readonly toolVersion: string;
    readonly complete: boolean;
  };
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly policies: readonly PolicyChange[];
  /** Accounts and regions that only one of the two runs looked at, and what else keeps them from being compared. */
  readonly caveats: readonly string[];
  /** Whether the earlier result had the finding, whatever its verdict: of what passes both times no change tells. */
  readonly had: (fingerprint: string) => boolean;
  /** In (policy, subject) order, all or those of the kinds; a fresh iterator each time. */
  readonly changes: (kinds?: readonly ChangeKind[]) => Iterable<Change>;
}
