import { faultUnion } from '../model/fault.ts';
import type { AccountInScope } from './account-scope.ts';
import type { CallIndex } from './call-index.ts';
import { type RegionScope, regionScope } from './region-list.ts';
import type { ReadShownTrails, ShownTrails } from './shown-trails.ts';

/** What one account's own answers show: its regions, and the trails that each of them lists. */
export interface AccountView extends AccountInScope {
  readonly scope: RegionScope;
  /** One for each region in scope, in their order. */
  readonly shown: readonly ShownTrails[];
}

export function accountView(
  { calls, shownIn }: { readonly calls: CallIndex; readonly shownIn: ReadShownTrails },
  account: AccountInScope,
  namedRegions: readonly string[],
): AccountView {
  const { id, refused } = account;
  if (refused !== undefined) {
    const regions = { members: [], closed: false, faults: faultUnion([refused]), evidence: [] };
    return { ...account, scope: { regions, excluded: [] }, shown: [] };
  }
  const scope = regionScope(calls, id, namedRegions);
  return { ...account, scope, shown: scope.regions.members.map(({ name }) => shownIn(id, name)) };
}
