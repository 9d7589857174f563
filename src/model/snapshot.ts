import type { CallRecord } from './call.ts';

/** What the user asked to be looked at. `regions` empty: every region the account has enabled. */
export interface ScopeAsked {
  readonly regions: readonly string[];
}

export interface SnapshotHeader {
  readonly kind: 'header';
  /** Version of the file format; a reader refuses one it does not know. */
  readonly format: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: string;
  readonly scope: ScopeAsked;
  /** IAM style names of the calls the plan asks, sorted; anything else is `not-asked`. */
  readonly facts: readonly string[];
  readonly planDigest: string;
}

export interface SnapshotTrailer {
  readonly kind: 'trailer';
  readonly endedAt: string;
  readonly calls: number;
  readonly faults: number;
  /** True when the run was stopped before it had asked everything. */
  readonly interrupted: boolean;
}

/** The collector's only product: what was asked and what AWS said, in the order of arrival. */
export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly records: readonly CallRecord[];
  /** Absent when the file was cut off: the snapshot is then incomplete. */
  readonly trailer?: SnapshotTrailer;
}
