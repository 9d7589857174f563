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
  const accounts = sorted(checked(flags.accounts, '--accounts', accountId) ?? config?.accounts ?? []);
  const roleName = bareRoleName(flags.roleName ?? config?.roleName ?? '');
  const roleChain = checked(flags.roleArn, '--role-arn', roleArn) ?? config?.roleChain ?? [];
  const externalId = flags.externalId ?? config?.externalId;
  checked(flags.externalId === undefined ? [] : [flags.externalId], '--external-id', externalIdForm);
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

const accountId: Form = { pattern: /^[0-9]{12}$/, be: 'an account id', next: 'Write its 12 digits.' };
const roleArn: Form = {
  pattern: /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[!-~]{1,576}$/,
  be: 'the ARN of a role',
  next: 'Write it as in arn:aws:iam::111122223333:role/audit.',
};
const externalIdForm: Form = {
  pattern: /^[A-Za-z0-9_+=,.@:/-]{2,1224}$/,
  be: 'an external id',
  next: 'It has 2 to 1224 letters, digits and + = , . @ : / - _.',
};

interface Form {
  readonly pattern: RegExp;
  readonly be: string;
  readonly next: string;
}

function checked(
  values: readonly string[] | undefined,
  flag: string,
  { pattern, be, next }: Form,
): readonly string[] | undefined {
  const wrong = values?.find((value) => !pattern.test(value));
  if (wrong !== undefined) throw new UsageError(`${flag}: "${wrong}" is not ${be}`, { next });
  return values;
}

/** The configuration's schema asks for the same form; an ARN is the usual mistake. */
function bareRoleName(name: string): string {
  if (name === '' || /^(?!arn:)\/?([!-.0-~]+\/)*[A-Za-z0-9_+=,.@-]{1,64}$/.test(name))
    return name.replace(/^\//, '');
  throw new UsageError(`--role-name: "${name}" is not the name of a role`, {
    next: name.startsWith('arn:')
      ? 'Write the name without the ARN around it: the role has it in every account. One role to ask as is --role-arn.'
      : 'Write the name that the role has in every account, with its path if it has one.',
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

/** Throws a `UsageError` for a scope that has accounts which nobody could get into. */
export function checkScope({ organization, accounts, roleName }: ScopeAsked): void {
  if (roleName !== '') return;
  if (accounts.length > 1 || (organization && accounts.length === 0)) {
    throw new UsageError('Other accounts can be read as a role in them only, and none is named', {
      next: 'Give --role-name NAME: a role that every account has, and that trusts the account you ask from.',
    });
  }
}

function exclusion(text: string): ExcludedAccount {
  const at = text.indexOf('=');
  const account = at === -1 ? text : text.slice(0, at);
  checked([account], '--exclude', accountId);
  const reason = at === -1 ? '' : text.slice(at + 1).trim();
  return { account, reason: reason === '' ? 'excluded on the command line' : reason };
}
