import { everythingMore, type OptionalCall, type WantedCalls } from '../../src/model/snapshot.ts';

const seldom: readonly OptionalCall[] = [
  'cloudtrail:GetEventDataStore',
  'cloudtrail:GetInsightSelectors',
  'cloudtrail:ListEventDataStores',
  's3:GetBucketTagging',
];

/** Everything that policies can read of what trails name, and nothing that is asked of other things as well. */
export const destinations: WantedCalls = new Set(
  [...everythingMore].filter((call) => !seldom.includes(call)),
);

/** The same and more. */
export function destinationsAnd(...calls: readonly OptionalCall[]): WantedCalls {
  return new Set([...destinations, ...calls]);
}
