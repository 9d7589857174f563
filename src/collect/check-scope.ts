import { isAccountId } from '../answers/account-id.ts';
import { UsageError } from '../model/problem.ts';
import type { ScopeAsked } from '../model/snapshot.ts';
import type { AccountChoice } from './choose-accounts.ts';
import { checkRegionNames } from './choose-regions.ts';

/** A role's name with its path before it, as in the ARN of the role (IAM guide, "IAM and STS quotas"). */
const roleShape = /^(?!arn:)(?:[!-.0-~]+\/){0,64}[\w+=,.@-]{1,64}$/;
const roleArnShape = /^arn:(aws[a-z0-9-]{0,30}):iam::[0-9]{12}:role\/(.+)$/;
const mostPath = 512;

/** Refuses what cannot be meant, before anything is sent: all of it becomes ARNs and host names. */
export function checkScope(scope: ScopeAsked): void {
  checkRegionNames(scope.regions);
  for (const id of [...scope.accounts, ...scope.excluded.map(({ account }) => account)]) {
    if (isAccountId(id)) continue;
    throw new UsageError(`${shown(id)} is not the id of an AWS account`, {
      next: 'Write account ids with their 12 digits, leading zeros included.',
    });
  }
  if (scope.roleName !== '' && !isRole(scope.roleName)) {
    throw new UsageError(`${shown(scope.roleName)} is not the name of an IAM role`, {
      next: 'Write the name that the role has in every account, with its path if it has one: audit/scan.',
    });
  }
  checkRoleChain(scope.roleChain);
  const excluded = new Set(scope.excluded.map(({ account }) => account));
  if (scope.accounts.length > 0 && scope.accounts.every((account) => excluded.has(account))) {
    throw nobodyLeft('every account that is named is excluded');
  }
}

function checkRoleChain(chain: readonly string[]): void {
  const partitions = new Set<string>();
  for (const arn of chain) {
    const [, partition, role] = roleArnShape.exec(arn) ?? [];
    if (partition === undefined || role === undefined || !isRole(role)) {
      throw new UsageError(`${shown(arn)} is not the ARN of an IAM role`, {
        next: 'Write it as in arn:aws:iam::111122223333:role/audit.',
      });
    }
    partitions.add(partition);
  }
  if (partitions.size < 2) return;
  throw new UsageError(`The roles of the chain are in several partitions: ${[...partitions].join(', ')}`, {
    next: 'No role can be assumed from another partition: scan each partition by itself.',
  });
}

/**
 * Refuses a choice of accounts that cannot be asked, which is known only with the caller and the organization.
 * That nobody is left is said only when the organization told of all its accounts: else that is the trouble.
 */
export function checkChoice(
  { asked, strangers, leftOut }: AccountChoice,
  {
    caller,
    roleName,
    certain,
  }: { readonly caller: string; readonly roleName: string; readonly certain: boolean },
): void {
  if (asked.length === 0 && strangers.length === 0 && certain) {
    const some = leftOut.slice(0, 5).map(({ account, why }) => `${account} ${why}`);
    throw nobodyLeft(some.join(', '));
  }
  const other = asked.find((account) => account !== caller);
  if (other === undefined || roleName !== '') return;
  throw new UsageError(`Account ${other} is not the account of these credentials (${caller})`, {
    next: 'Give --role-name NAME: a role that every account has and that trusts the identity that scans.',
  });
}

function nobodyLeft(why: string): UsageError {
  return new UsageError(`No account is left to look at: ${why}`, {
    next: 'Name an account that is in use, or exclude fewer.',
  });
}

function isRole(text: string): boolean {
  return text.length <= mostPath + 64 && roleShape.test(text);
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
