import type { ScopeAsked } from '../model/snapshot.ts';
import { checkChoice } from './check-scope.ts';
import { type AccountList, askedAnyway, chooseAccounts } from './choose-accounts.ts';
import { checkNamedRegions } from './choose-regions.ts';
import type { Desk } from './desk.ts';
import { listAccounts } from './list-accounts.ts';
import { type Opening, openAccount } from './open-account.ts';
import type { Vantage } from './vantage.ts';

export interface Settling {
  readonly desk: Desk;
  readonly vantage: Vantage;
  readonly scope: ScopeAsked;
  /** Gets each account to ask once, as soon as that is certain, with what was learned of it on the way. */
  readonly ask: (account: string, opening?: Opening) => void;
  /** Gets the organization's accounts, if they were asked for. */
  readonly listed: (accounts: AccountList['accounts']) => void;
}

/**
 * Settles which accounts are asked, and that the regions named by the user exist. Throws a `UsageError` for what
 * cannot be meant, as long as nothing has been handed on. Accounts of an organization are told of page by page,
 * unless the user named what must be checked first.
 */
export async function settleAccounts(settling: Settling): Promise<void> {
  const { ask, desk, scope, vantage } = settling;
  const told = new Set<string>();
  const askOnce = (account: string, opening?: Opening): void => {
    if (told.has(account)) return;
    told.add(account);
    desk.counts.accountsKnown = told.size;
    ask(account, opening);
  };
  const list = scope.organization ? await listOrganization(settling, askOnce) : undefined;
  const choice = chooseAccounts(scope, vantage.account, list);
  const certain = list?.complete ?? true;
  checkChoice(choice, { caller: vantage.account, roleName: scope.roleName, certain });
  desk.counts.accountsKnown = choice.asked.length;
  const first = told.size === 0 ? await checkRegions(settling, choice.asked) : undefined;
  await desk.release();
  for (const account of choice.asked) askOnce(account, first?.account === account ? first : undefined);
}

async function listOrganization(
  { desk, listed, scope, vantage }: Settling,
  ask: (account: string) => void,
): Promise<AccountList> {
  // What is wrong with these two shows only with the whole list or with an account's regions.
  const waits = scope.roleName === '' || scope.regions.length > 0;
  const isAsked = askedAnyway(scope);
  const list = await listAccounts(vantage, (accounts) => {
    const certain = waits ? [] : accounts.filter(isAsked);
    if (certain.length === 0) return;
    void desk.release();
    for (const { id } of certain) ask(id);
  });
  listed(list.accounts);
  return list;
}

/** By the list of one account, the caller's own if it is asked: AWS lists the same regions for all. */
async function checkRegions(
  { desk, scope, vantage }: Settling,
  accounts: readonly string[],
): Promise<Opening | undefined> {
  desk.stage = 'regions';
  const account = accounts.includes(vantage.account) ? vantage.account : accounts[0];
  if (account === undefined) return undefined;
  const first = await openAccount(vantage, account, scope.roleName);
  if (first.open) checkNamedRegions(scope.regions, first.list, accounts.length === 1);
  return first;
}
