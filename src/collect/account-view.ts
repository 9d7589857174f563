import type { TrailDescription } from '../answers/describe-trails.ts';
import type { EventDataStoreIdentity } from '../answers/event-data-store-identity.ts';
import type { ListedBucket } from '../answers/list-buckets.ts';

/** Part of what an account was found to have, as far as questions to others depend on it. */
export interface AccountView {
  readonly account: string;
  /** Trails that a region shows; others may show the same again. */
  readonly trails: readonly TrailDescription[];
  readonly buckets: readonly ListedBucket[];
  /** False when it may own more buckets than these. */
  readonly allBuckets: boolean;
  /** Event data stores that it is shown, where they were asked for. */
  readonly eventDataStores: readonly EventDataStoreIdentity[];
}

/** The part that says nothing. */
export function nothingOf(account: string): AccountView {
  return { account, trails: [], buckets: [], allBuckets: true, eventDataStores: [] };
}
