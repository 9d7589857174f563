import { faultUnion } from '../model/fault.ts';
import type { Account, Inventory } from '../model/inventory.ts';
import type { RecorderKind } from '../model/policy.ts';
import { evidenceOf, type Place, type RegionSituation } from './region-situation.ts';
import { sharedSituations } from './shared-situations.ts';
import { type StoreSituations, storeSituations } from './store-situations.ts';

/** A place with the account it is in. */
export interface AccountPlace extends Place {
  readonly account: Account;
}

export interface RecorderSituations {
  /** The same object for places that are alike to those who count. */
  readonly of: (place: AccountPlace, recorders: readonly RecorderKind[]) => RegionSituation;
  /** Call records that say who records there, and what `arns` among them choose; sorted. */
  readonly evidenceOf: (
    place: AccountPlace,
    recorders: readonly RecorderKind[],
    arns: readonly string[] | 'all',
  ) => readonly string[];
}

export const trailsAlone: readonly RecorderKind[] = ['trails'];

/** Most requirements count trails alone; what event data stores do is worked out when one counts them. */
export function recorderSituations(inventory: Inventory): RecorderSituations {
  const byTrails = sharedSituations();
  let lazyStores: StoreSituations | undefined;
  const stores = (): StoreSituations => {
    lazyStores ??= storeSituations(inventory);
    return lazyStores;
  };
  const joined = new Map<RegionSituation, Map<RegionSituation, RegionSituation>>();
  const joinedWith = (trails: RegionSituation, others: RegionSituation): RegionSituation => {
    const known = joined.get(trails) ?? new Map<RegionSituation, RegionSituation>();
    joined.set(trails, known);
    const situation = known.get(others) ?? together(trails, others);
    known.set(others, situation);
    return situation;
  };
  return {
    of: (place, recorders) => {
      if (!countsStores(recorders)) return byTrails(place);
      const others = stores().of(place.account, place.region.name);
      return recorders.includes('trails') ? joinedWith(byTrails(place), others) : others;
    },
    evidenceOf: (place, recorders, arns) => {
      const trails = arns === 'all' ? [...place.trails.keys()] : arns;
      const ofTrails = recorders.includes('trails') ? evidenceOf(place, trails) : [];
      if (!countsStores(recorders)) return ofTrails;
      return [...new Set([...ofTrails, ...stores().evidenceOf(place.account, arns)])].sort();
    },
  };
}

function countsStores(recorders: readonly RecorderKind[]): boolean {
  return recorders.includes('event-data-stores');
}

function together(trails: RegionSituation, others: RegionSituation): RegionSituation {
  return {
    contributions: [...trails.contributions, ...others.contributions].sort((a, b) =>
      a.arn < b.arn ? -1 : 1,
    ),
    listingFaults: faultUnion(trails.listingFaults, others.listingFaults),
    closed: trails.closed && others.closed,
  };
}
