import type { Account, EventDataStore, Region } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';
import { type HostObject, type HostPopulation, hostObject } from '../policy/cel/host-objects.ts';
import { storePolicy } from './document-sources.ts';
import { roleView } from './log-group-views.ts';
import { isOpen } from './resource-access.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain, population, reference } from './view-reads.ts';

/** An event data store as policies see it. */
export function eventDataStoreView(
  context: ViewContext,
  store: EventDataStore,
  path: string,
): HostObject<'EventDataStore'> {
  const { reading, stores } = context;
  const view = hostObject('EventDataStore', {
    arn: () => plain(reading, `${path}.arn`, store.arn),
    name: () => observed(reading, `${path}.name`, store.name),
    owner: () => plain(reading, `${path}.owner`, store.account),
    region: () => plain(reading, `${path}.region`, store.region),
    status: () => observed(reading, `${path}.status`, store.status),
    ingesting: () => observed(reading, `${path}.ingesting`, store.ingesting),
    multiRegion: () => observed(reading, `${path}.multiRegion`, store.multiRegion),
    organization: () => observed(reading, `${path}.organization`, store.organization),
    categories: () => observed(reading, `${path}.categories`, store.categories),
    retentionDays: () => observed(reading, `${path}.retentionDays`, store.retentionDays),
    terminationProtection: () =>
      observed(reading, `${path}.terminationProtection`, store.terminationProtection),
    kmsKey: () => observed(reading, `${path}.kmsKey`, store.kmsKey),
    open: () => observed(reading, `${path}.open`, isOpen(storePolicy(store), 'EventDataStore')),
    federationRole: () =>
      reference(reading, 'Role', {
        path: `${path}.federationRole`,
        ref: store.federationRole,
        view: (role, at) => roleView(context, role, at),
      }),
  });
  stores.set(view, store);
  return view;
}

export function eventDataStorePopulation(
  context: ViewContext,
  set: Population<EventDataStore>,
  path: string,
): HostPopulation<'EventDataStore'> {
  return population(context.reading, 'EventDataStore', {
    path,
    set,
    label: ({ arn }) => arn,
    view: (store, at) => eventDataStoreView(context, store, at),
  });
}

/**
 * The account's own stores that were made in a region: each region has a list of its own, so that what one of them
 * hides says nothing of the others. A fault of no region hides those of all.
 */
export function storesMadeIn(account: Account, { name }: Region): Population<EventDataStore> {
  const { members, faults, evidence } = account.eventDataStores;
  const hiding = faults.filter(({ region }) => region === name || region === '');
  return {
    members: members.filter((store) => store.region === name && store.account === account.id),
    closed: hiding.length === 0,
    faults: hiding,
    evidence,
  };
}
