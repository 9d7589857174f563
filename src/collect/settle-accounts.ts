import type { ScopeAsked } from '../model/snapshot.ts';
import { checkChoice } from './check-scope.ts';
import { type AccountList, chooseAccounts } from './choose-accounts.ts';
import { checkNamedRegions } from './choose-regions.ts';
import type { Desk } from './desk.ts';
import { listAccounts } from './list-accounts.ts';
import { type Opening, openAccount } from './open-account.ts';
import type { Vantage } from './vantage.ts';

/** What is certain before the first record is handed on. */
export interface Settled {
  readonly vantage: Vantage;
  /** Accounts to ask, sorted. */
  readonly accounts: readonly string[];
  /** The organization's accounts; absent when it was not asked for. */
  readonly list: AccountList | undefined;
  /** One of the accounts, already opened: the caller's own if it is among them. */
  readonly first: Opening | undefined;
}

/**
 * Settles which accounts are asked, and that the regions named by the user exist, by the list of one account:
 * AWS lists the same regions for all. Throws a `UsageError` for what cannot be meant.
 */
export async function settleAccounts(desk: Desk, vantage: Vantage, scope: ScopeAsked): Promise<Settled> {
  desk.stage = scope.organization ? 'organization' : 'regions';
  const list = scope.organization ? await listAccounts(vantage) : undefined;
  const choice = chooseAccounts(scope, vantage.account, list);
  const certain = list?.complete ?? true;
  checkChoice(choice, { caller: vantage.account, roleName: scope.roleName, certain });
  const accounts = choice.asked;
  desk.counts.accountsKnown = accounts.length;
  desk.stage = 'regions';
  const account = accounts.includes(vantage.account) ? vantage.account : accounts[0];
  if (account === undefined) return { vantage, accounts, list, first: undefined };
  const first = await openAccount(vantage, account, scope.roleName);
  if (first.open) checkNamedRegions(scope.regions, first.list, accounts.length === 1);
  return { vantage, accounts, list, first };
}
