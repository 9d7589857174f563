import { branchesOf } from './organization-tree.ts';
import { complain, complainOfUnknown, inside, type Place } from './shape.ts';
import type { World, WorldAccount } from './world.ts';
import type { WorldOrganization } from './world-organization.ts';

/** What the structure of an organization cannot say. Writes problems to `root`, the place of the world. */
export function checkOrganization(world: World, root: Place): void {
  const { organization } = world;
  const branches = organization === undefined ? [] : branchesOf(organization).map((branch) => branch.id);
  for (const [id, account] of Object.entries(world.accounts)) {
    const at = inside(inside(root, 'accounts'), id);
    if (organization === undefined) checkWithout(account, at);
    else checkMember(account, { branches, at, owns: id === organization.managementAccount });
  }
  if (organization !== undefined) {
    checkItself(world, organization, { branches, at: inside(root, 'organization') });
  }
}

function checkItself(
  world: World,
  { managementAccount, delegatedAdministrators, policies }: WorldOrganization,
  { branches, at }: { readonly branches: readonly string[]; readonly at: Place },
): void {
  if (branches.length === 0) complain(inside(at, 'roots'), 'an organization has a root');
  if (new Set(branches).size < branches.length) complain(inside(at, 'roots'), 'two units have one id');
  checkIsMember(world, managementAccount, inside(at, 'managementAccount'));
  for (const [id, { targets = [] }] of Object.entries(policies ?? {})) {
    const here = inside(inside(inside(at, 'policies'), id), 'targets');
    const known = [...branches, ...Object.keys(world.accounts)];
    for (const target of targets) {
      if (!known.includes(target)) complainOfUnknown('unit or account', target, { known, at: here });
    }
  }
  for (const id of Object.keys(delegatedAdministrators ?? {})) {
    const here = inside(inside(at, 'delegatedAdministrators'), id);
    checkIsMember(world, id, here);
    if (id === managementAccount) complain(here, 'the management account is no delegate');
  }
}

function checkWithout(account: WorldAccount, at: Place): void {
  for (const key of ['ou', 'outside', 'joined'] as const) {
    if (account[key] !== undefined) complain(inside(at, key), 'the world has no `organization`');
  }
}

function checkMember(
  account: WorldAccount,
  {
    branches,
    at,
    owns,
  }: { readonly branches: readonly string[]; readonly at: Place; readonly owns: boolean },
): void {
  if (account.ou !== undefined && !branches.includes(account.ou)) {
    complainOfUnknown('unit', account.ou, { known: branches, at: inside(at, 'ou') });
  }
  for (const [label, trail] of Object.entries(account.trails ?? {})) {
    const here = inside(inside(inside(at, 'trails'), label), 'organization');
    if (trail.organization === true && !owns) {
      complain(here, 'organization trails belong to the management account');
    }
  }
  for (const [name, store] of Object.entries(account.eventDataStores ?? {})) {
    const here = inside(inside(inside(at, 'eventDataStores'), name), 'organization');
    if (store.organization === true && !owns) {
      complain(here, 'event data stores of the organization belong to the management account');
    }
  }
}

function checkIsMember(world: World, id: string, at: Place): void {
  if (!Object.hasOwn(world.accounts, id)) complain(at, `\`accounts\` has no account ${id}`);
  else if (world.accounts[id]?.outside === true) complain(at, `account ${id} is outside`);
}
