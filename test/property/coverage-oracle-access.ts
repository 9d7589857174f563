/** Which accounts and calls a scan of a world gets an answer from: `coverage-oracle.ts` has the rest. */
import type { ScopeAsked } from '../../src/model/snapshot.ts';
import type { World } from '../../src/simulator/world.ts';

export interface Looking {
  readonly world: World;
  /** The role `audit` is assumed in every account but the caller's. */
  readonly scope: Pick<ScopeAsked, 'organization' | 'regions'>;
  /** Where the list of trails has one entry more, which nobody can read. */
  readonly blurred: readonly Place[];
}

export interface Place {
  readonly account: string;
  readonly region: string;
}

export interface Asked extends Place {
  readonly call: string;
  /** ARN of the trail it is about. */
  readonly about?: string;
}

const cloudTrail = 'cloudtrail.amazonaws.com';

export function refuses(world: World, { call, account, region, about = '' }: Asked): boolean {
  return (world.faults ?? []).some(
    (rule) =>
      rule.call === call &&
      (rule.account ?? account) === account &&
      (rule.region ?? region) === region &&
      about.includes(rule.resource ?? ''),
  );
}

export function enabledIn(world: World, account: string, region: string): boolean {
  const kind = world.regions[region];
  return kind === 'default' || (kind === 'opt-in' && optedIn(world, account).includes(region));
}

function optedIn(world: World, account: string): readonly string[] {
  return world.accounts[account]?.optedIn ?? [];
}

/** The caller's own account, and those of its organization that can be used and have the role. */
export function accountsLookedAt({ world, scope }: Pick<Looking, 'world' | 'scope'>): ReadonlySet<string> {
  const caller = world.caller.account;
  if (!scope.organization || !mayList(world, caller)) return new Set([caller]);
  const others = Object.entries(world.accounts).filter(
    ([, { state = 'ACTIVE', outside, roles }]) =>
      ['ACTIVE', 'PENDING_CLOSURE'].includes(state) && outside !== true && roles?.['audit'] !== undefined,
  );
  return new Set([caller, ...others.map(([id]) => id)]);
}

/** Accounts are listed to the management account and to those that it lets administer a service. */
function mayList(world: World, caller: string): boolean {
  const { managementAccount, delegatedAdministrators = {} } = world.organization ?? {};
  const isAllowed = caller === managementAccount || delegatedAdministrators[caller] !== undefined;
  return isAllowed && !refuses(world, { call: 'organizations:ListAccounts', account: caller, region: '' });
}

/** Whether CloudTrail answers an account about the organization's trails as if they were its own. */
export function readsAsOwner(world: World, account: string): boolean {
  return (
    world.assumptions?.delegatedAdministratorReads !== 'refused' &&
    world.organization?.delegatedAdministrators?.[account]?.includes(cloudTrail) === true
  );
}
