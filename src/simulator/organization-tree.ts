import type { ById } from './by-id.ts';
import { partitionOf } from './partition.ts';
import type { World, WorldAccount } from './world.ts';
import type { WorldOrganization, WorldOu, WorldRoot } from './world-organization.ts';

/** A root or an organizational unit in its place. */
export interface Branch {
  readonly id: string;
  readonly kind: 'root' | 'ou';
  readonly name: string;
  readonly tags: ById<string>;
  /** Absent for a root. */
  readonly parent?: string;
  /** Ids from the organization down to this one, with a slash after each. */
  readonly path: string;
}

export interface Member {
  readonly id: string;
  readonly account: WorldAccount;
  /** The unit or root it is in. */
  readonly parent: Branch;
}

/** A world's organization with its accounts in their places. */
export interface OrganizationTree {
  readonly organization: WorldOrganization;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly members: ReadonlyMap<string, Member>;
}

const theOnlyRoot: ById<WorldRoot> = { 'r-root': {} };

/** A world never changes, so what is looked up for each call of thousands is worked out once. */
const trees = new WeakMap<World, OrganizationTree>();

/** The organization that an account belongs to, or nothing. */
export function organizationOf(world: World, accountId: string): OrganizationTree | undefined {
  const tree = organizationTree(world);
  return tree?.members.has(accountId) === true ? tree : undefined;
}

export function organizationTree(world: World): OrganizationTree | undefined {
  const { organization } = world;
  if (organization === undefined) return undefined;
  const cached = trees.get(world);
  if (cached !== undefined) return cached;
  const tree = growTree(world, organization);
  trees.set(world, tree);
  return tree;
}

function growTree(world: World, organization: WorldOrganization): OrganizationTree {
  const branches = new Map(branchesOf(organization).map((branch) => [branch.id, branch]));
  const [root] = branches.values();
  const members = new Map<string, Member>();
  for (const [id, account] of Object.entries(world.accounts)) {
    const parent = account.ou === undefined ? root : branches.get(account.ou);
    if (account.outside !== true && parent !== undefined) members.set(id, { id, account, parent });
  }
  return { organization, branches, members };
}

/** Roots and all units, parents before children. */
export function branchesOf(organization: WorldOrganization): readonly Branch[] {
  return Object.entries(organization.roots ?? theOnlyRoot).flatMap(([id, root]) => {
    const path = `${organization.id}/${id}/`;
    const branch = { id, kind: 'root', name: root.name ?? 'Root', tags: root.tags ?? {}, path } as const;
    return [branch, ...unitsIn(branch, root.ous)];
  });
}

function unitsIn(parent: Branch, ous: ById<WorldOu> | undefined): readonly Branch[] {
  return Object.entries(ous ?? {}).flatMap(([id, ou]) => {
    const tags = ou.tags ?? {};
    const path = `${parent.path}${id}/`;
    const branch = { id, kind: 'ou', name: ou.name ?? id, tags, parent: parent.id, path } as const;
    return [branch, ...unitsIn(branch, ou.ous)];
  });
}

/** The service principals that an account administers, or nothing when it administers none. */
export function delegationsOf(
  { organization }: OrganizationTree,
  accountId: string,
): readonly string[] | undefined {
  const all = organization.delegatedAdministrators ?? {};
  return Object.hasOwn(all, accountId) ? all[accountId] : undefined;
}

/** Whether an account acts for a whole service of its organization: as management account or by delegation. */
export function administers(tree: OrganizationTree, accountId: string, principal: string): boolean {
  return (
    accountId === tree.organization.managementAccount ||
    delegationsOf(tree, accountId)?.includes(principal) === true
  );
}

/** Whether an account is an administrator of CloudTrail that does not own the organization's trails. */
export function isDelegatedForCloudTrail(world: World, accountId: string): boolean {
  const tree = organizationOf(world, accountId);
  return tree !== undefined && delegationsOf(tree, accountId)?.includes('cloudtrail.amazonaws.com') === true;
}

/** Trusted access is on for CloudTrail and Account Management where a world does not say. */
export function isTrusted({ organization }: OrganizationTree, principal: string): boolean {
  const trusted = organization.trustedAccess ?? ['cloudtrail.amazonaws.com', 'account.amazonaws.com'];
  return trusted.includes(principal);
}

/** Whether an account can be used at all: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html */
export function isUsable(account: WorldAccount | undefined): boolean {
  const state = account?.state ?? 'ACTIVE';
  return state === 'ACTIVE' || state === 'PENDING_CLOSURE';
}

/** ARN of an account, root or unit, or of the organization itself. */
export function organizationArn(world: World, { organization }: OrganizationTree, resource: string): string {
  return `arn:${partitionOf(world)}:organizations::${organization.managementAccount}:${resource}`;
}
