import type { Account, Inventory, Trail } from '../model/inventory.ts';
import type { Observed, Ref } from '../model/observed.ts';
import type { TrailEntry } from '../model/scan-result.ts';
import { explainSelectors } from '../selectors/explain-selectors.ts';
import { trailReach } from './trail-reach.ts';

/** Every trail once, in the order of ARNs, for people. A trail seen from its owner is told as the owner sees it. */
export function trailEntries(inventory: Inventory): readonly TrailEntry[] {
  const byArn = new Map<string, { readonly trail: Trail; readonly account: Account }>();
  for (const account of inventory.accounts) {
    for (const trail of account.trails.members) {
      const seen = byArn.get(trail.arn);
      if (seen === undefined || (trail.owned && !seen.trail.owned)) byArn.set(trail.arn, { trail, account });
    }
  }
  const views = [...byArn.values()].sort((a, b) => (a.trail.arn < b.trail.arn ? -1 : 1));
  return views.map(({ trail, account }) => trailEntry(account, trail));
}

/** A trail may name hundreds of buckets; all of them are in what AWS answered. */
const fewValues = { values: 5 };

function trailEntry(account: Account, trail: Trail): TrailEntry {
  return {
    arn: trail.arn,
    name: trail.name,
    owner: trail.owner,
    home: trail.home,
    multiRegion: orNull(trail.multiRegion),
    organization: orNull(trail.organization),
    reach: trailReach(account, trail),
    records: trail.selectors.known ? explainSelectors(trail.selectors.value, fewValues) : null,
    bucket: reference(trail.bucket, ({ id, state }) => ({ name: id, state })),
    key: reference(trail.key, ({ id, state, it }) => ({
      arn: it?.arn ?? id,
      state,
      keyState: it === undefined ? null : orNull(it.state),
    })),
    logFileValidation: orNull(trail.logFileValidation),
  };
}

function orNull<T>(observed: Observed<T>): T | null {
  return observed.known ? observed.value : null;
}

/** What a trail names; nothing when it names nothing. */
function reference<T, E>(
  ref: Ref<T>,
  entry: (named: { id: string; state: 'present' | 'dangling' | 'foreign'; it: T | undefined }) => E,
): E | null {
  if (ref.state === 'unset') return null;
  return entry({ id: ref.id, state: ref.state, it: ref.state === 'present' ? ref.it : undefined });
}
