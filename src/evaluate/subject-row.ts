import type { Fault } from '../model/fault.ts';
import type { Subject } from '../model/scan-result.ts';
import type { Noun } from './nouns.ts';

/** One finding to be: either judged through the policy's expressions, or settled by what could be listed. */
export type SubjectRow = JudgedRow | SettledRow;

/** Rows in order, each time they are gone through; those of many subjects are made on the way. */
export interface SubjectRows extends Iterable<SubjectRow> {
  readonly length: number;
  /** The row at a place; soonest when places are asked for in order. */
  readonly at: (index: number) => SubjectRow | undefined;
}

export interface JudgedRow {
  readonly kind: 'judged';
  readonly subject: Subject;
  readonly noun: Noun;
}

export interface SettledRow {
  readonly kind: 'settled';
  readonly subject: Subject;
  readonly status: 'error' | 'not-applicable';
  readonly message: string;
  readonly faults: readonly Fault[];
}

/** The subjects of one kind in one account, and what may be missing among them. */
export interface Enumeration {
  readonly rows: readonly SubjectRow[];
  /** Faults that may hide further subjects; `undefined` when every subject is known. */
  readonly hiddenBy: readonly Fault[] | undefined;
  /** What may be missing, in the plural. */
  readonly what: string;
  /** Why there is no subject, for when there is certainly none. */
  readonly none: string;
}
