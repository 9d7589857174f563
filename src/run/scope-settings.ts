import { UsageError } from '../model/problem.ts';
import type { ExcludedAccount, ScopeAsked } from '../model/snapshot.ts';
import type { Config } from '../policy/load-config.ts';

/** What the user said on the command line of accounts and roles; absent is not said. */
export interface ScopeFlags {
  readonly regions?: readonly string[];
  readonly org?: boolean;
  readonly roleName?: string;
  readonly externalId?: string;
  readonly accounts?: readonly string[];
  /** `ID` or `ID=REASON`. */
  readonly exclude?: readonly string[];
  readonly roleArn?: readonly string[];
}

/** Which accounts and regions are meant, and how to get into them. */
export interface ScopeSettings {
  readonly scope: ScopeAsked;
  readonly externalId: string | undefined;
  /** What the user should know of it, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Flags over configuration over nothing. `--exclude` adds to what the configuration excludes, and naming an
 * account with `--accounts` takes it out of there. Throws a `UsageError` for what cannot be meant.
 */
export function scopeSettings(flags: ScopeFlags, config: Config | undefined, today: string): ScopeSettings {
  const organization = flags.org ?? config?.organization ?? false;
  const accounts = sorted(flags.accounts ?? config?.accounts ?? []);
  const roleName = bareRoleName(flags.roleName ?? config?.roleName ?? '');
  const roleChain = flags.roleArn ?? config?.roleChain ?? [];
  const externalId = flags.externalId ?? config?.externalId;
  checkExternalId(flags.externalId);
  const regions = sorted(flags.regions ?? config?.regions ?? []);
  checkTogether(flags, { organization, accounts, roleName, roleChain });
  const written = config?.exclude ?? [];
  const excluded = exclusions(
    written.filter(({ account, expires }) => !isOver(expires, today) && !flags.accounts?.includes(account)),
    (flags.exclude ?? []).map(exclusion),
  );
  const both = excluded.find(({ account }) => accounts.includes(account));
  if (both !== undefined) {
    throw new UsageError(`Account ${both.account} is asked for and excluded`, {
      next: 'Leave it out of --accounts or of --exclude.',
    });
  }
  return {
    scope: { regions, organization, accounts, excluded, roleName, roleChain },
    externalId,
    notes: written.filter(({ expires }) => isOver(expires, today)).map(overNote),
  };
}

/** Days are compared as text, in UTC. */
function isOver(expires: string | undefined, today: string): boolean {
  return expires !== undefined && expires < today;
}

function overNote({ account, expires, reason }: ExcludedAccount): string {
  return `account ${account} was excluded until ${expires} (${reason}) and is looked at again`;
}

/** By account; the command line's own reason wins. */
function exclusions(
  fromConfig: readonly ExcludedAccount[],
  fromFlags: readonly ExcludedAccount[],
): readonly ExcludedAccount[] {
  const byAccount = new Map([...fromConfig, ...fromFlags].map((one) => [one.account, one]));
  return [...byAccount.values()].sort((left, right) => (left.account < right.account ? -1 : 1));
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** The name without a slash before its path; what else it may be is checked with the whole scope. */
function bareRoleName(name: string): string {
  if (!name.startsWith('arn:')) return name.replace(/^\//, '');
  throw new UsageError(`--role-name: "${name}" is an ARN, not a name`, {
    next: 'Write the name that the role has in every account; one role to ask as is --role-arn.',
  });
}

function checkExternalId(id: string | undefined): void {
  if (id === undefined || /^[A-Za-z0-9_+=,.@:/-]{2,1224}$/.test(id)) return;
  throw new UsageError('--external-id: this is not an external id', {
    next: 'It has 2 to 1224 letters, digits and + = , . @ : / - _.',
  });
}

/** What would be asked for in vain is a mistake, and better said than found out from a report. */
function checkTogether(
  { exclude, roleName: roleFlag, externalId }: ScopeFlags,
  scope: Pick<ScopeAsked, 'organization' | 'accounts' | 'roleName' | 'roleChain'>,
): void {
  const { organization, accounts, roleName, roleChain } = scope;
  const several = organization || accounts.length > 0;
  if (roleFlag !== undefined && !several) {
    throw new UsageError('--role-name is for other accounts, and none is asked for', {
      next: 'Add --org or --accounts; to ask as one role of your choice, use --role-arn.',
    });
  }
  if (externalId !== undefined && roleName === '' && roleChain.length === 0) {
    throw new UsageError('--external-id is for roles, and none is named', {
      next: 'Add --role-name or --role-arn.',
    });
  }
  if (exclude !== undefined && !several) {
    throw new UsageError('--exclude leaves accounts out, and only your own is asked for', {
      next: 'Add --org.',
    });
  }
}

function exclusion(text: string): ExcludedAccount {
  const at = text.indexOf('=');
  const account = at === -1 ? text : text.slice(0, at);
  const reason = at === -1 ? '' : text.slice(at + 1).trim();
  return { account, reason: reason === '' ? 'excluded on the command line' : reason };
}
