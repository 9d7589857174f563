import type { CallerIdentity } from '../answers/caller-identity.ts';
import type { CallPort } from '../model/call.ts';
import { partitionRegions } from './partitions.ts';

/** Where everything is asked from: the base identity's account, and the regions for what is global. */
export interface Vantage {
  readonly ask: CallPort;
  readonly account: string;
  readonly partition: string;
  /** Signs calls to endpoints that the partition has one of. */
  readonly global: string;
  readonly enabledByDefault: readonly string[];
  /** Where roles are assumed. */
  readonly sessions: string;
}

/**
 * Roles are assumed where the caller was found out, since STS can be reached there; but an account that has not
 * enabled the region refuses to give sessions in it (STS API reference, `RegionDisabledException`).
 */
export function vantageOf(ask: CallPort, caller: CallerIdentity, callerRegion: string): Vantage {
  const { account, partition } = caller;
  const { global, enabledByDefault } = partitionRegions(partition, callerRegion);
  const sessions = enabledByDefault.includes(callerRegion) ? callerRegion : global;
  return { ask, account, partition, global, enabledByDefault, sessions };
}
