import type { LogPlaces } from '../inventory/retention.ts';
import type { Account, Bucket, EventDataStore, Inventory, Key, Region } from '../model/inventory.ts';
import type { Role } from '../model/role.ts';
import type { Topic } from '../model/topic.ts';
import type { HostObject, HostRef } from '../policy/cel/host-objects.ts';
import { accountView, organizationView, regionView } from './account-views.ts';
import { createBehind } from './behind-views.ts';
import { bucketView, keyView } from './destination-views.ts';
import { eventDataStoreView } from './event-data-store-views.ts';
import { logGroupView } from './log-group-views.ts';
import { logPlaces } from './log-places.ts';
import { namedRoleView } from './named-roles.ts';
import type { Noun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { topicView } from './topic-views.ts';
import { trailView } from './trail-views.ts';
import type { ViewContext } from './view-context.ts';

/** Nouns as policies see them. Every read is written down; a read of what could not be seen throws. */
export interface Views {
  readonly of: (noun: Noun) => HostObject;
  /** What is behind a view, for functions that take one. */
  readonly regionOf: (view: HostObject) => Region | undefined;
  readonly bucketOf: (view: HostObject) => Bucket | undefined;
  readonly keyOf: (view: HostObject) => Key | undefined;
  readonly topicOf: (view: HostObject) => Topic | undefined;
  readonly storeOf: (view: HostObject) => EventDataStore | undefined;
  readonly roleOf: (view: HostObject) => Role | undefined;
  /** An account's role by its name. */
  readonly roleNamed: (account: Account, name: string) => HostRef<'Role'>;
  readonly accountOf: (view: HostObject) => Account | undefined;
}

export function createViews(reading: Reading, inventory: Inventory): Views {
  const regions = createBehind<Region>();
  const buckets = createBehind<Bucket>();
  const keys = createBehind<Key>();
  const topics = createBehind<Topic>();
  const stores = createBehind<EventDataStore>();
  const roles = createBehind<Role>();
  const accounts = createBehind<Account>();
  let places: ReturnType<typeof logPlaces> | undefined;
  const shared = {
    reading,
    inventory,
    regions,
    buckets,
    keys,
    topics,
    stores,
    roles,
    accounts,
    logPlaces: (bucket: string): LogPlaces => {
      places ??= logPlaces(inventory);
      return places(bucket);
    },
  };
  return {
    of: (noun) => viewOf({ ...shared, account: noun.account }, noun),
    regionOf: (view) => regions.get(view),
    bucketOf: (view) => buckets.get(view),
    keyOf: (view) => keys.get(view),
    topicOf: (view) => topics.get(view),
    storeOf: (view) => stores.get(view),
    roleOf: (view) => roles.get(view),
    roleNamed: (account, name) => namedRoleView({ ...shared, account }, name),
    accountOf: (view) => accounts.get(view),
  };
}

function viewOf(context: ViewContext, noun: Noun): HostObject {
  switch (noun.kind) {
    case 'organization':
      return organizationView(context, noun.organization, 'organization');
    case 'account':
      return accountView(context, 'account');
    case 'region':
      return regionView(context, noun.region, 'region');
    case 'trail':
      return trailView(context, noun.trail, 'trail');
    case 'bucket':
      return bucketView(context, noun.bucket, 'bucket');
    case 'key':
      return keyView(context, noun.key, 'key');
    case 'log-group':
      return logGroupView(context, noun.logGroup, 'logGroup');
    case 'topic':
      return topicView(context, noun.topic, 'topic');
    case 'event-data-store':
      return eventDataStoreView(context, noun.store, 'eventDataStore');
  }
}
