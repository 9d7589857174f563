import type { CallPort, CallRecord } from '../model/call.ts';
import type { Sha256 } from '../model/call-id.ts';
import type { ScopeAsked, WantedCalls } from '../model/snapshot.ts';
import type { Clock } from './clock.ts';
import type { PaceSettings } from './pace.ts';
import type { KnownAnswers } from './resume.ts';
import type { StopSignal } from './stop.ts';

export interface CollectOptions {
  /** Sends one call, once. */
  readonly call: CallPort;
  readonly scope: ScopeAsked;
  /** Region for the call that finds out who asks. */
  readonly callerRegion: string;
  readonly clock: Clock;
  readonly sha256: Sha256;
  /**
   * Takes each record as it arrives, in no particular order; what it throws ends the collection. Nothing comes
   * before the caller, the accounts and the regions are settled: what is the user's to mend there leaves no
   * trace.
   */
  readonly emit: (record: CallRecord) => void | Promise<void>;
  /** What is asked beside what always is; nothing if absent. */
  readonly facts?: WantedCalls | undefined;
  /** The accounts of one shard: only they are asked, and only about themselves. */
  readonly only?: ReadonlySet<string> | undefined;
  /** What need not be asked again; it is handed on like what is asked. */
  readonly known?: KnownAnswers | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** When aborted, what is left is recorded as cancelled and the trailer says that it was interrupted. */
  readonly signal?: StopSignal | undefined;
  readonly pace?: Partial<PaceSettings> | undefined;
}

export type Stage = 'caller' | 'organization' | 'regions' | 'trails' | 'details';

export interface Progress {
  readonly stage: Stage;
  /** Calls that have their record. */
  readonly done: number;
  /** Calls known to be needed so far. */
  readonly asked: number;
  readonly faults: number;
  /** Accounts whose regions have been asked, or that cannot be; none is known before they are chosen. */
  readonly accounts: { readonly done: number; readonly known: number };
}
