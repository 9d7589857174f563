import type { SubjectKind } from './verdict-words.ts';

/** Findings that failed when somebody began to look only at new ones. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

/** A finding by its fingerprint; policy and subject are there for people, and make up the fingerprint. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly policy: string;
  readonly kind: SubjectKind;
  readonly account: string;
  readonly subject: string;
}
