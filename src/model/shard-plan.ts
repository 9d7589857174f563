import type { CallRecord } from './call.ts';
import type { ScopeAsked, SnapshotHeader, WantedCall } from './snapshot.ts';

/** What is settled once for runs on several machines: who is asked, and for what. */
export interface ShardPlan {
  readonly kind: 'plan';
  readonly format: 1;
  readonly tool: SnapshotHeader['tool'];
  readonly startedAt: string;
  readonly scope: ScopeAsked;
  readonly facts: readonly string[];
  /** What the policies need beside what is always asked. */
  readonly optional: readonly WantedCall[];
  readonly planDigest: string;
  /** To be asked, sorted: each is in one shard, whichever their number. */
  readonly accounts: readonly string[];
  /** Over all of the above. */
  readonly digest: string;
  /** What AWS said of the caller and the organization: nobody asks for it again. */
  readonly records: readonly CallRecord[];
}
