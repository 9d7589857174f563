import type { JsonObject } from '../model/json.ts';
import { assumed } from './assumptions.ts';
import { type Member, type OrganizationTree, organizationArn } from './organization-tree.ts';
import { present } from './outcome.ts';
import { recordedAt } from './trail-status.ts';
import type { World } from './world.ts';
import type { AccountState } from './world-organization.ts';

const secondsPerDay = 86_400;

/**
 * The older of the two words. A closed account was SUSPENDED in it, and so are here the accounts whose
 * sign-up was never completed. https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
 */
const statusOf: Readonly<Record<AccountState, string>> = {
  ACTIVE: 'ACTIVE',
  PENDING_ACTIVATION: 'SUSPENDED',
  SUSPENDED: 'SUSPENDED',
  PENDING_CLOSURE: 'PENDING_CLOSURE',
  CLOSED: 'SUSPENDED',
};

/** An account as ListAccounts and its like show it. */
export function accountEntry(world: World, tree: OrganizationTree, member: Member): JsonObject {
  const entry = memberEntry(world, tree, member);
  if (assumed(world.assumptions, 'accountPaths') === 'omitted') return entry;
  return { ...entry, Paths: [`${member.parent.path}${member.id}/`] };
}

/** An account as ListDelegatedAdministrators shows it; the delegation is as old as the membership. */
export function delegateEntry(world: World, tree: OrganizationTree, member: Member): JsonObject {
  return { ...memberEntry(world, tree, member), DelegationEnabledDate: joinedAt(world, member) };
}

function memberEntry(world: World, tree: OrganizationTree, member: Member): JsonObject {
  const { id, account } = member;
  const { organization } = tree;
  const state = account.state ?? 'ACTIVE';
  return present({
    Id: id,
    Arn: organizationArn(world, tree, `account/${organization.id}/${id}`),
    Email: emailOf(member),
    Name: account.name ?? id,
    Status: assumed(world.assumptions, 'accountStatus') === 'sent' ? statusOf[state] : undefined,
    State: state,
    JoinedMethod: id === organization.managementAccount ? 'INVITED' : 'CREATED',
    JoinedTimestamp: joinedAt(world, member),
  });
}

export function emailOf({ id, account }: Member): string {
  return account.email ?? `aws-${id}@example.com`;
}

/** In seconds since the epoch. */
function joinedAt(world: World, { account }: Member): number {
  return account.joined === undefined
    ? recordedAt(world) / 1000 - 800 * secondsPerDay
    : Date.parse(account.joined) / 1000;
}
