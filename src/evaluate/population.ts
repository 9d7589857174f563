import { byCodeUnits } from '../model/code-units.ts';
import type { Account, Inventory, LeftOutAccount } from '../model/inventory.ts';
import type { AccountEntry, Count, PopulationCount, Scope } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { toldShards } from '../model/told-shards.ts';

/** How many accounts and regions there are, and what became of each. */
export function countPopulation(inventory: Inventory): PopulationCount {
  const { accounts, leftOut } = inventory;
  const unreadable = accounts.filter(isUnreadable).length;
  const regions = accounts.flatMap((account) => account.regions.members);
  const unlisted = unlistedMembers(inventory).length;
  return {
    accounts: count(
      { evaluated: accounts.length - unreadable, excluded: leftOut.length, unreadable },
      unlisted,
    ),
    regions: count({
      evaluated: regions.filter((region) => region.copies.closed).length,
      excluded: accounts.reduce((sum, account) => sum + account.excludedRegions.length, 0),
      unreadable: regions.filter((region) => !region.copies.closed).length,
    }),
  };
}

/** Nothing was seen of it: its role could not be assumed, or not one region of it is known. */
function isUnreadable({ refused, regions }: Account): boolean {
  return refused !== undefined || (regions.members.length === 0 && !regions.closed);
}

function count(parts: Omit<Count, 'discovered'>, others: number = 0): Count {
  return { discovered: parts.evaluated + parts.excluded + parts.unreadable + others, ...parts };
}

/** Accounts that Organizations lists and of which nothing became; they keep the population from adding up. */
export function unlistedMembers({ organization, accounts, leftOut }: Inventory): readonly string[] {
  if (organization?.known !== true) return [];
  const told = new Set([...accounts, ...leftOut].map(({ id }) => id));
  return organization.value.members.members.map(({ id }) => id).filter((id) => !told.has(id));
}

/** What was left out and what counts only because the user said so, for the head of the result. */
export function scopeOf(inventory: Inventory, header: Snapshot['header']): Scope {
  const { accounts, leftOut } = inventory;
  return {
    asked: header.scope,
    planDigest: header.planDigest,
    shards: toldShards([header]),
    excluded: [
      ...leftOut.map((account) => ({ account: account.id, reason: reasonOf(account) })),
      ...accounts.flatMap((account) =>
        account.excludedRegions.map(({ name, reason }) => ({ account: account.id, region: name, reason })),
      ),
    ],
    asserted: accounts.flatMap((account) =>
      account.regions.members
        .filter((region) => region.optIn === 'asserted')
        .map((region) => ({ account: account.id, region: region.name })),
    ),
  };
}

function reasonOf({ because, reason, expires }: LeftOutAccount): string {
  switch (because) {
    case 'state':
      return `state ${reason}`;
    case 'excluded':
      return expires === undefined ? reason : `${reason}, until ${expires}`;
    case 'not-named':
      return because;
  }
}

/** Every account that was asked, with what Organizations says of it as far as that could be read. */
export function accountEntries({ accounts, organization }: Inventory): readonly AccountEntry[] {
  const management = organization?.known === true ? organization.value.managementAccount : undefined;
  return accounts.map((account): AccountEntry => {
    const { id, partition, member, regions } = account;
    const { name, state, ou } = member?.known === true ? member.value : {};
    return {
      id,
      partition,
      ...(name?.known === true ? { name: name.value } : {}),
      ...(state?.known === true ? { state: state.value } : {}),
      ...(ou?.known === true ? { ou: ou.value } : {}),
      ...(management === undefined ? {} : { management: id === management }),
      access: isUnreadable(account) ? 'unreadable' : 'read',
      regions: regions.members.map((region) => region.name).sort(byCodeUnits),
    };
  });
}
