import type { Policy } from '../model/policy.ts';
import type { OptionalFacts } from '../model/snapshot.ts';
import { readsOf } from './reads-of.ts';

/** What must be asked because one of the policies reads it, or counts it. */
export function optionalFacts(policies: readonly Policy[]): OptionalFacts {
  const reads = policies.map(readsOf);
  return {
    bucketTags: reads.some((names) => names.has('tags')),
    eventDataStores: policies.some(countsStores),
    insights: reads.some((names) => names.has('insights')),
  };
}

function countsStores({ requirements }: Policy): boolean {
  return [...requirements.values()].some(({ recorders = [] }) => recorders.includes('event-data-stores'));
}
