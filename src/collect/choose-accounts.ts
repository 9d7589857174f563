import { isUsableState } from '../answers/account-state.ts';
import type { ListedAccount } from '../answers/list-accounts.ts';
import type { ScopeAsked } from '../model/snapshot.ts';

/** The organization's accounts as far as Organizations told. */
export interface AccountList {
  readonly accounts: readonly ListedAccount[];
  /** False when there may be more accounts than these. */
  readonly complete: boolean;
}

export interface AccountChoice {
  /** Accounts to ask, sorted. */
  readonly asked: readonly string[];
  /** Named by the user, and certainly not in the organization; sorted. */
  readonly strangers: readonly string[];
  /** Accounts that would have been asked, with what speaks against each; sorted. */
  readonly leftOut: readonly { readonly account: string; readonly why: string }[];
}

/**
 * Which accounts are looked at: those named, else all of the organization, else the caller's own; without those
 * that cannot be used or are excluded. An account that Organizations did not tell of is left out only when it
 * told of all; the caller's own is there in any case, it has just answered.
 */
export function chooseAccounts(
  scope: Pick<ScopeAsked, 'accounts' | 'excluded'>,
  caller: string,
  list: AccountList | undefined,
): AccountChoice {
  const states = statesOf(list?.accounts ?? []);
  const everybody = [...states.keys(), caller];
  const wanted = [...new Set(scope.accounts.length > 0 ? scope.accounts : everybody)].sort();
  const excluded = new Set(scope.excluded.map(({ account }) => account));
  const asked: string[] = [];
  const strangers: string[] = [];
  const leftOut: { account: string; why: string }[] = [];
  for (const account of wanted) {
    const seen = states.get(account);
    const unusable = seen?.find((state) => state !== undefined && !isUsableState(state));
    if (excluded.has(account)) leftOut.push({ account, why: 'is excluded' });
    else if (seen === undefined && list?.complete === true && account !== caller) strangers.push(account);
    else if (unusable === undefined || seen?.some(mayBeUsed) === true) asked.push(account);
    else leftOut.push({ account, why: `is ${unusable}` });
  }
  return { asked, strangers, leftOut };
}

/** Tells which accounts are asked whatever else Organizations tells, so that nobody has to wait for the rest. */
export function askedAnyway(
  scope: Pick<ScopeAsked, 'accounts' | 'excluded'>,
): (account: ListedAccount) => boolean {
  const named = new Set(scope.accounts);
  const excluded = new Set(scope.excluded.map(({ account }) => account));
  return ({ id, state }) =>
    !excluded.has(id) &&
    (named.size === 0 || named.has(id)) &&
    mayBeUsed(state.known ? state.value : undefined);
}

/** Every state that an account is listed with; `undefined` for one that could not be read. */
function statesOf(accounts: readonly ListedAccount[]): ReadonlyMap<string, readonly (string | undefined)[]> {
  const states = new Map<string, (string | undefined)[]>();
  for (const { id, state } of accounts) {
    const seen = states.get(id) ?? [];
    seen.push(state.known ? state.value : undefined);
    states.set(id, seen);
  }
  return states;
}

function mayBeUsed(state: string | undefined): boolean {
  return state === undefined || isUsableState(state);
}
