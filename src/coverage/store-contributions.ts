import { faultUnion } from '../model/fault.ts';
import type { EventDataStore } from '../model/inventory.ts';
import { type Observed, unreadFaults } from '../model/observed.ts';
import { type Contribution, everything } from './contribution.ts';

/** What must hold for a store to take in what happens at a place, as far as it is known. */
export interface StoreReach {
  readonly sameRegion: boolean;
  /** Absent for the account's own stores; else whether the account belongs to the store's organization. */
  readonly member?: Observed<boolean>;
}

/**
 * What an event data store takes in at a place; nothing where it is known to take in nothing. It needs no trail.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store-cloudtrail.html
 */
export function storeContribution(
  store: EventDataStore,
  { sameRegion, member }: StoreReach,
): Contribution | undefined {
  const { arn, ingesting, multiRegion, organization, selectors } = store;
  const conditions = [
    ingesting,
    ...(sameRegion ? [] : [multiRegion]),
    ...(member === undefined ? [] : [organization, member]),
  ];
  if (conditions.some((one) => one.known && !one.value)) return undefined;
  const reached = conditions.every((one) => one.known);
  return {
    kind: 'event-data-store',
    arn,
    certain: reached && selectors.known ? selectors.value.certain : [],
    possible: selectors.known ? selectors.value.possible : everything,
    faults: faultUnion(...[...conditions, selectors].map(unreadFaults)),
    doubts: selectors.known ? selectors.value.doubts : [],
  };
}
