import type { TrailDescription } from '../answers/describe-trails.ts';
import type { EventDataStoreIdentity } from '../answers/event-data-store-identity.ts';
import type { ListedBucket } from '../answers/list-buckets.ts';

/** What an account was found to have, as far as questions to others depend on it. */
export interface AccountView {
  readonly account: string;
  /** Trails that its regions show; one that two regions show with different settings is there with both. */
  readonly trails: readonly TrailDescription[];
  readonly buckets: readonly ListedBucket[];
  /** False when it may own more buckets than these. */
  readonly allBuckets: boolean;
  /** Event data stores that it is shown, where they were asked for. */
  readonly eventDataStores: readonly EventDataStoreIdentity[];
}
