import type { Fault } from '../model/fault.ts';
import type { Account, EventDataStore, Inventory } from '../model/inventory.ts';
import type { Contribution } from './contribution.ts';
import type { RegionSituation } from './region-situation.ts';
import { type StoreReach, storeContribution } from './store-contributions.ts';
import { type VisibleStores, visibleStores } from './store-visibility.ts';

export interface StoreSituations {
  /** The same object for places that are alike. */
  readonly of: (account: Account, region: string) => RegionSituation;
  /** Call records that say which stores there are and what `recorders` among them take in. */
  readonly evidenceOf: (account: Account, recorders: readonly string[] | 'all') => readonly string[];
}

/**
 * What event data stores take in, place by place. One contribution object stands for all places that a store
 * reaches in the same way, so that places are alike when they have the same objects.
 */
export function storeSituations(inventory: Inventory): StoreSituations {
  const visible = visibleStores(inventory);
  // Questions come account by account.
  let latest: { readonly account: Account; readonly stores: VisibleStores } | undefined;
  const visibleTo = (account: Account): VisibleStores => {
    if (latest?.account !== account) latest = { account, stores: visible(account) };
    return latest.stores;
  };
  const contributions = sharedContributions();
  const situations = new Map<string, RegionSituation>();
  return {
    of: (account, region) => {
      const { candidates, hidden } = visibleTo(account);
      const reaching = candidates.flatMap(({ store, ...reach }) => {
        return contributions(store, { sameRegion: store.region === region, ...reach }) ?? [];
      });
      const key = `${reaching.map(({ number }) => number).join()}${faultsKey(hidden)}`;
      const situation = situations.get(key) ?? {
        contributions: reaching.map(({ contribution }) => contribution),
        listingFaults: hidden,
        closed: hidden.length === 0,
      };
      situations.set(key, situation);
      return situation;
    },
    evidenceOf: (account, recorders) => {
      const { candidates, evidence } = visibleTo(account);
      const told = candidates.flatMap(({ store, member }) =>
        recorders === 'all' || recorders.includes(store.arn)
          ? [...evidenceIn(store), ...(member?.known ? member.evidence : [])]
          : [],
      );
      return [...evidence, ...told];
    },
  };
}

interface Numbered {
  readonly contribution: Contribution;
  readonly number: number;
}

function sharedContributions(): (store: EventDataStore, reach: StoreReach) => Numbered | undefined {
  const known = new Map<string, Numbered | undefined>();
  return (store, reach) => {
    const { sameRegion, member } = reach;
    const belongs =
      member === undefined ? 'own' : member.known ? String(member.value) : faultsKey(member.faults);
    const key = `${store.arn}|${sameRegion}|${belongs}`;
    if (known.has(key)) return known.get(key);
    const contribution = storeContribution(store, reach);
    const numbered = contribution && { contribution, number: known.size };
    known.set(key, numbered);
    return numbered;
  };
}

function evidenceIn({ ingesting, multiRegion, organization, selectors }: EventDataStore): readonly string[] {
  return [ingesting, multiRegion, organization, selectors].flatMap((one) => (one.known ? one.evidence : []));
}

function faultsKey(faults: readonly Fault[]): string {
  return faults.length === 0
    ? ''
    : `?${JSON.stringify(faults.map(({ id, kind, message }) => [id, kind, message]))}`;
}
