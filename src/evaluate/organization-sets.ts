import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, EventDataStore, Inventory, Organization, Trail } from '../model/inventory.ts';
import { type Population, unreadFaults } from '../model/observed.ts';

/**
 * The organization's accounts that a scan is about, also those that refused it. An account that was named and
 * is not known to belong to it is not among them; one that belongs to it and about which nothing is said keeps
 * the set open.
 */
export function accountsInScope(
  { accounts, leftOut }: Inventory,
  { members, managementAccount }: Organization,
): Population<Account> {
  const listed = new Set([managementAccount, ...members.members.map(({ id }) => id)]);
  const told = new Set([...accounts, ...leftOut].map(({ id }) => id));
  const unasked = members.members.filter(({ id }) => !told.has(id)).map(({ id }) => notAsked(id));
  return {
    members: accounts.filter(({ id }) => listed.has(id)),
    closed: members.closed && unasked.length === 0,
    faults: faultUnion(members.closed ? [] : members.faults, unasked),
    evidence: members.evidence,
  };
}

/**
 * The organization trails that the management account owns, as it sees them itself: what a member shows of
 * them does not say how they do at home. A trail of which it is unknown whether it is one keeps the set open.
 */
export function organizationTrails(
  { accounts }: Inventory,
  { managementAccount }: Organization,
): Population<Trail> {
  const owner = accounts.find(({ id }) => id === managementAccount);
  if (owner === undefined) {
    return { members: [], closed: false, faults: [notAsked(managementAccount)], evidence: [] };
  }
  const owned = owner.trails.members.filter((trail) => trail.owned);
  const doubtful = owned.flatMap(({ organization }) => unreadFaults(organization));
  return {
    members: owned.filter(({ organization }) => organization.known && organization.value),
    closed: owner.trails.closed && doubtful.length === 0,
    faults: faultUnion(owner.trails.closed ? [] : owner.trails.faults, doubtful),
    evidence: owner.trails.evidence,
  };
}

/** The event data stores of the management account, which owns those of the organization. */
export function managementStores(
  { accounts }: Inventory,
  { managementAccount }: Organization,
): Population<EventDataStore> {
  const owner = accounts.find(({ id }) => id === managementAccount);
  if (owner !== undefined) return owner.eventDataStores;
  const faults = [notAsked(managementAccount, 'cloudtrail:ListEventDataStores')];
  return { members: [], closed: false, faults, evidence: [] };
}

function notAsked(account: string, call: string = 'cloudtrail:DescribeTrails'): Fault {
  return {
    id: ['missing', call, account, 'organization'].join(':'),
    kind: 'not-asked',
    call,
    account,
    region: '',
    code: 'AccountNotScanned',
    message: `Account ${account} of the organization was not scanned.`,
  };
}
