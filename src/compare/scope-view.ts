import type { ScanResult, Subject } from '../model/scan-result.ts';

/** What decides where a run looked. */
export interface Looked extends Pick<ScanResult, 'accounts' | 'complete'> {
  readonly scope: Pick<ScanResult['scope'], 'asked' | 'excluded' | 'asserted'>;
  /** Accounts with trails that may show in other accounts. */
  readonly sharing: ReadonlySet<string>;
}

export function lookedAt({ scope, accounts, complete, trails }: ScanResult): Looked {
  const sharing = trails.filter(({ organization }) => organization !== false).map(({ owner }) => owner);
  return { scope, accounts, complete, sharing: new Set(sharing) };
}

/**
 * Whether a run looked at the place of a subject. `left-out`: on purpose, or it was not asked for. `not-there`: it
 * would have been looked at if there were such a place.
 */
export type Place = 'looked-at' | 'left-out' | 'not-there';

export interface ScopeView {
  readonly placeOf: (subject: Subject) => Place;
  /** Whether it says of an account that it was looked at or would have been. */
  readonly knowsAccount: (account: string) => boolean;
  /** Whether a region of an account was left out on purpose. */
  readonly leavesOut: (account: string, region: string) => boolean;
  readonly isReadable: (account: string) => boolean;
}

/** Where one run looked, next to another one, which tells whether both mean the same organization. */
export function scopeView(looked: Looked, other: Looked): ScopeView {
  const { scope, accounts, complete } = looked;
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const closedAccounts = new Set(
    scope.excluded.filter(({ region }) => region === undefined).map(({ account }) => account),
  );
  const leftOut = regionsBy(scope.excluded.filter(({ reason }) => reason !== 'disabled'));
  const disabled = regionsBy(scope.excluded.filter(({ reason }) => reason === 'disabled'));
  const speaksForAll = scope.asked.organization && complete && sameOrganization(looked, other);
  const isNamed = (region: string): boolean =>
    scope.asked.regions.length === 0 || scope.asked.regions.includes(region);
  const isDisabled = (account: string, region: string): boolean =>
    disabled.get(account)?.has(region) === true;
  // Where the list of regions could not be read, nothing is said of those that nobody named.
  const leavesOut = (account: string, region: string): boolean =>
    leftOut.get(account)?.has(region) === true || (!isNamed(region) && !isDisabled(account, region));
  const withoutAccount = (id: string): Place =>
    speaksForAll && !closedAccounts.has(id) ? 'not-there' : 'left-out';
  return {
    placeOf({ kind, account, region }) {
      if (!byId.has(account)) return withoutAccount(account);
      if (region === undefined) return 'looked-at';
      if (leavesOut(account, region)) return 'left-out';
      // What lies in a region that was switched off is still there, and cannot be seen.
      if (isDisabled(account, region)) return kind === 'region' ? 'not-there' : 'left-out';
      return 'looked-at';
    },
    knowsAccount: (id) => byId.has(id) || withoutAccount(id) === 'not-there',
    leavesOut,
    isReadable: (id) => byId.get(id)?.access === 'read',
  };
}

function regionsBy(excluded: ScanResult['scope']['excluded']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { account, region } of excluded) {
    if (region === undefined) continue;
    const regions = found.get(account);
    if (regions === undefined) found.set(account, new Set([region]));
    else regions.add(region);
  }
  return found;
}

/** The account from which the organization is managed, which no other organization shares. */
export function managementOf({ accounts }: Pick<Looked, 'accounts'>): string | undefined {
  return accounts.find(({ management }) => management === true)?.id;
}

function sameOrganization(left: Looked, right: Looked): boolean {
  const management = managementOf(left);
  return management !== undefined && management === managementOf(right);
}
