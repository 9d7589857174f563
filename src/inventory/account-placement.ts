import { decodeListAccounts, type ListedAccount } from '../answers/list-accounts.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Member } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { readList } from './list-pages.ts';
import { type Unit, type UnitTree, unitTree } from './unit-tree.ts';

/** Says where an account is: names and ids of its root and units from the root down. */
export type Placement = (listed: ListedAccount) => Pick<Member, 'ou' | 'units'>;

/**
 * The units that accounts are in, as `account` was told. An account's own entry says which units lead to it;
 * endpoints that do not know `Paths` leave it to the units to say which accounts they have.
 */
export function accountPlacement(calls: CallIndex, account: string): Placement {
  const tree = unitTree(calls, account);
  let lists: UnitLists | undefined;
  return ({ id, units }) => {
    if (!units.known) return { ou: units, units };
    if (units.value.length > 0) return { ou: placeByPath(calls, { account, tree, path: units }), units };
    lists ??= readUnits(calls, account, tree);
    return placeByLists(calls, { account, tree, id, lists });
  };
}

function placeByPath(
  calls: CallIndex,
  asked: {
    readonly account: string;
    readonly tree: UnitTree;
    readonly path: { readonly value: readonly string[]; readonly evidence: readonly string[] };
  },
): Observed<string> {
  const { account, tree, path } = asked;
  const unit = tree.units.get(path.value.at(-1) ?? '');
  if (unit?.ids === path.value.join('/')) return placedIn(unit, path.evidence);
  if (tree.faults.length > 0) return unknown(...tree.faults);
  const call = 'organizations:ListOrganizationalUnitsForParent';
  return unknown(movedMeanwhile(calls.missing({ call, account, region: '' })));
}

function placedIn({ path }: Unit, evidence: readonly string[]): Observed<string> {
  return path.known ? known(path.value, [...new Set([...path.evidence, ...evidence])].sort()) : path;
}

interface UnitLists {
  /** By account: the first unit that lists it, and the place of that unit among all. */
  readonly found: ReadonlyMap<
    string,
    { readonly unit: Unit; readonly at: number; readonly evidence: string }
  >;
  /** Place of the first unit whose list is open: accounts found after it may be in it as well. */
  readonly openAt: number;
  readonly faults: readonly Fault[];
}

function readUnits(calls: CallIndex, account: string, { units }: UnitTree): UnitLists {
  const found = new Map<string, { readonly unit: Unit; readonly at: number; readonly evidence: string }>();
  const faults: Fault[] = [];
  let openAt = units.size;
  for (const [at, unit] of [...units.values()].entries()) {
    const call = 'organizations:ListAccountsForParent';
    const question = { call, account, resource: unit.id, token: 'NextToken' } as const;
    const list = readList(calls, question, decodeListAccounts);
    if (list.faults.length > 0) openAt = Math.min(openAt, at);
    faults.push(...list.faults);
    for (const { item, evidence } of list.items) {
      if (!found.has(item.id)) found.set(item.id, { unit, at, evidence });
    }
  }
  return { found, openAt, faults: faultUnion(faults) };
}

function placeByLists(
  calls: CallIndex,
  asked: {
    readonly account: string;
    readonly tree: UnitTree;
    readonly id: string;
    readonly lists: UnitLists;
  },
): ReturnType<Placement> {
  const { account, tree, id, lists } = asked;
  const place = lists.found.get(id);
  if (place !== undefined && place.at <= lists.openAt) {
    const ou = placedIn(place.unit, [place.evidence]);
    return { ou, units: known(place.unit.ids.split('/'), [place.evidence]) };
  }
  const faults = faultUnion(tree.faults, lists.faults);
  const call = 'organizations:ListAccountsForParent';
  const moved = (): Fault => movedMeanwhile(calls.missing({ call, account, region: '' }));
  const nowhere = faults.length > 0 ? unknown(...faults) : unknown(moved());
  return { ou: nowhere, units: nowhere };
}

/** Accounts and units may be moved while they are read. */
function movedMeanwhile(missing: Fault): Fault {
  const message = 'The lists of accounts and of organizational units contradict each other.';
  return { ...missing, kind: 'conflict', code: 'UnitsMoved', message };
}
