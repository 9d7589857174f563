import { byCodeUnits } from '../../../model/code-units.ts';
import type { MapData } from './map-data.ts';
import type { StatesSeen } from './map-lens.ts';

/** A row of the map: units hold accounts, and accounts hold classes of events. */
export type MapRow =
  | {
      readonly kind: 'unit';
      readonly unit: number;
      readonly accounts: readonly number[];
      readonly open: boolean;
    }
  | { readonly kind: 'account'; readonly account: number; readonly level: number; readonly open: boolean }
  | { readonly kind: 'class'; readonly account: number; readonly class: number; readonly level: number };

export interface RowsWanted {
  /** Words that must all occur in the account's number, name or unit. */
  readonly text: string;
  /** States, as places in `cellStates`, of which the worst of an account must be one. */
  readonly states: ReadonlySet<number>;
  readonly openUnits: ReadonlySet<number>;
  readonly openAccounts: ReadonlySet<number>;
}

/** Accounts that are wanted, whatever is folded. */
export function wantedAccounts(
  data: MapData,
  seen: StatesSeen,
  { text, states }: RowsWanted,
): readonly number[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return data.accounts.flatMap((id, account) => {
    if (!states.has(seen.account(account))) return [];
    if (words.length === 0) return [account];
    const unit = data.units[data.accountUnits[account] ?? 0] ?? '';
    const all = `${id}\n${data.names[account] ?? ''}\n${unit}`.toLowerCase();
    return words.every((word) => all.includes(word)) ? [account] : [];
  });
}

/** The rows that are there to be scrolled through: the worst first, then by name. */
export function mapRows(data: MapData, seen: StatesSeen, wanted: RowsWanted): readonly MapRow[] {
  const accounts = wantedAccounts(data, seen, wanted);
  const rank = (account: number): number => seen.account(account);
  const sorted = [...accounts].sort((left, right) => rank(left) - rank(right) || left - right);
  const hasUnits = data.units.length > 1;
  if (!hasUnits) return sorted.flatMap((account) => accountRows(account, { data, wanted, level: 1 }));
  const units = [...Map.groupBy(sorted, (account) => data.accountUnits[account] ?? 0)];
  const worst = (members: readonly number[]): number => rank(members[0] ?? -1);
  units.sort(
    ([left, mine], [right, theirs]) =>
      worst(mine) - worst(theirs) || byCodeUnits(data.units[left] ?? '', data.units[right] ?? ''),
  );
  return units.flatMap(([unit, members]): readonly MapRow[] => {
    const open = wanted.openUnits.has(unit);
    const row: MapRow = { kind: 'unit', unit, accounts: members, open };
    return open
      ? [row, ...members.flatMap((account) => accountRows(account, { data, wanted, level: 2 }))]
      : [row];
  });
}

interface AccountPlace {
  readonly data: MapData;
  readonly wanted: RowsWanted;
  readonly level: number;
}

function accountRows(account: number, { data, wanted, level }: AccountPlace): readonly MapRow[] {
  const open = wanted.openAccounts.has(account);
  const row: MapRow = { kind: 'account', account, level, open };
  if (!open) return [row];
  return [
    row,
    ...data.classes.map((_, place): MapRow => ({ kind: 'class', account, class: place, level: level + 1 })),
  ];
}
