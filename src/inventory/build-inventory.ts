import type { Account, Bucket, Inventory, NamedRole, Partition } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { accountScope } from './account-scope.ts';
import { accountTrails } from './account-trails.ts';
import { type AccountView, accountView } from './account-view.ts';
import { type BucketLists, bucketLists } from './bucket-lists.ts';
import { type BucketNouns, bucketNouns } from './bucket-nouns.ts';
import { type CallIndex, indexCalls } from './call-index.ts';
import { callerIdentity } from './caller.ts';
import { eventDataStores } from './event-data-stores.ts';
import { inOrganization } from './in-organization.ts';
import { knownFaults, recordedFaults } from './known-faults.ts';
import { organizationSeen } from './organization.ts';
import { partitionOfRegion } from './partition-of-region.ts';
import { shownTrails } from './shown-trails.ts';
import { namedBuckets, settingsByOwner, trailFacts } from './trail-facts.ts';
import { namedRole } from './trail-role.ts';

/**
 * Joins a snapshot's answers to what Trailproof knows of the accounts. The order of the records never shows.
 * Losing an answer never changes one known value into another: it only makes values unknown, references
 * foreign and populations open. `letGo` is called when the list of records is not looked at any more: what most of
 * them say is joined account by account, and where nobody holds them their memory is free for what is joined.
 */
export function buildInventory(snapshot: Snapshot, letGo: () => void = () => {}): Inventory {
  const { header } = snapshot;
  const { scope } = header;
  const recorded = recordedFaults(snapshot);
  const calls = indexCalls(snapshot);
  letGo();
  const { identity, faults } = callerIdentity(calls);
  const caller = identity?.account;
  const organization = organizationSeen(calls, scope, caller);
  const chosen = accountScope(calls, { scope, caller, organization });
  const shownIn = shownTrails(calls);
  const views = chosen.accounts.map((account) => accountView({ calls, shownIn }, account, scope.regions));
  const partition = identity?.partition ?? guessedPartition(views);
  const accounts = joinAccounts(calls, views, partition);
  const joined = {
    ...(organization === undefined ? {} : { organization: organization.organization }),
    accounts,
    leftOut: chosen.leftOut,
  };
  return {
    partition,
    caller: identity?.arn ?? '',
    ...joined,
    faults: knownFaults({ header, recorded }, joined, faults),
  };
}

/** All accounts at once: trails, buckets and keys of one are known from the answers of others. */
function joinAccounts(
  calls: CallIndex,
  views: readonly AccountView[],
  partition: Partition,
): readonly Account[] {
  const settingsOf = settingsByOwner(views);
  const lists = bucketLists(calls, views);
  const nouns = bucketNouns({ calls, lists, partition, named: namedBuckets(views) });
  const factsOf = trailFacts({ calls, lists, nouns });
  const storesOf = eventDataStores(calls);
  return views.map((view) => {
    const shown = accountTrails({ calls, settingsOf, factsOf }, view);
    const stores = storesOf(view);
    calls.forget(view.id);
    return {
      id: view.id,
      partition,
      ...(view.member === undefined ? {} : { member: view.member }),
      inOrganization: inOrganization(calls, view),
      ...(view.refused === undefined ? {} : { refused: view.refused }),
      ...shown,
      excludedRegions: view.scope.excluded,
      buckets: accountBuckets(lists, nouns, view.id),
      eventDataStores: stores,
      namedRoles: view.refused === undefined ? namedRoles(calls, view.id) : [],
    };
  });
}

function namedRoles(calls: CallIndex, account: string): readonly NamedRole[] {
  return calls.namedRoles.map((name) => ({ name, role: namedRole(calls, account, name) }));
}

function accountBuckets(lists: BucketLists, nouns: BucketNouns, account: string): Population<Bucket> {
  const { items, faults, evidence } = lists.of(account);
  return {
    members: items.map(({ item }) => nouns(item.name)),
    closed: faults.length === 0,
    faults,
    evidence,
  };
}

/** Of the accounts' regions, for when the caller's ARN, which is what counts, could not be read. */
function guessedPartition(views: readonly AccountView[]): Partition {
  const [region] = views.flatMap(({ scope }) => scope.regions.members);
  return partitionOfRegion(region?.name ?? '');
}
