import { counted, digits } from '../../text/counting.ts';
import { type Child, type Markup, markup } from '../markup.ts';
import { type Mark, mark } from '../words.ts';
import { type CellState, cellStates, type MapData } from './map-data.ts';
import type { Lens, StatesSeen } from './map-lens.ts';
import type { MapRow } from './map-rows.ts';

export const stateMarks: Readonly<Record<CellState, Mark>> = {
  gap: 'fail',
  unknown: 'unknown',
  open: 'none',
  part: 'none',
  covered: 'pass',
  outside: 'none',
};

export const stateWords: Readonly<Record<CellState, string>> = {
  gap: 'gap',
  unknown: 'unknown',
  open: 'not recorded',
  part: 'recorded in part',
  covered: 'recorded',
  outside: 'not in scope',
};

export interface RowPlace {
  /** From 0, without the head. */
  readonly row: number;
  readonly data: MapData;
  readonly seen: StatesSeen;
  readonly through: (lens: Lens) => StatesSeen;
}

/** A row of the map as it stands in the grid, which finds its cells by `data-row` and `data-column`. */
export function mapRow(row: MapRow, place: RowPlace): Markup {
  const level = row.kind === 'unit' ? 1 : row.level;
  return markup(
    'tr',
    {
      class: row.kind,
      'aria-level': String(level),
      'aria-rowindex': String(place.row + 2),
      'data-row': String(place.row),
      ...(row.kind === 'class' ? {} : { 'aria-expanded': String(row.open) }),
    },
    markup(
      'th',
      {
        scope: 'row',
        role: 'rowheader',
        class: `level-${level}`,
        // Cut off where there is little room.
        ...(row.kind === 'account' ? { title: accountTitle(row.account, place.data) } : {}),
        'data-column': '0',
      },
      row.kind === 'class'
        ? []
        : markup('span', { class: 'twist', 'aria-hidden': 'true' }, row.open ? '▾' : '▸'),
      title(row, place),
    ),
    cells(row, place),
  );
}

function accountTitle(account: number, { accounts, names }: MapData): string {
  return `${accounts[account] ?? ''} ${names[account] ?? ''}`.trimEnd();
}

function title(row: MapRow, { data }: RowPlace): Child {
  switch (row.kind) {
    case 'unit': {
      const unit = data.units[row.unit] ?? '';
      const size = markup('span', { class: 'place' }, ` ${counted(row.accounts.length, 'account')}`);
      return [unit === '' ? 'No unit known' : unit, size];
    }
    case 'account': {
      const name = data.names[row.account] ?? '';
      return [
        data.accounts[row.account] ?? '',
        name === '' ? [] : markup('span', { class: 'place' }, ` ${name}`),
      ];
    }
    case 'class':
      return data.classes[row.class]?.title ?? '';
  }
}

function cells(row: MapRow, place: RowPlace): readonly Markup[] {
  const { data, seen } = place;
  switch (row.kind) {
    case 'unit':
      return data.regions.map((region, column) => unitCell(row.accounts, { region, column, place }));
    case 'account':
      return data.regions.map((region, column) => cell(seen.cell(row.account, column), { region, column }));
    case 'class': {
      const own = place.through(row.class);
      return data.regions.map((region, column) => cell(own.cell(row.account, column), { region, column }));
    }
  }
}

interface CellPlace {
  readonly region: string;
  readonly column: number;
  readonly place: RowPlace;
}

function cell(number: number, { region, column }: Omit<CellPlace, 'place'>): Markup {
  const state = cellStates[number] ?? 'outside';
  const content = state === 'outside' ? '' : mark(stateMarks[state]);
  return gridCell(state, `${region}: ${stateWords[state]}`, { column, content });
}

/** How many accounts of a unit are in each state in a region. */
function unitCounts(accounts: readonly number[], region: number, seen: StatesSeen): readonly number[] {
  const counts = cellStates.map(() => 0);
  for (const account of accounts) {
    const state = seen.cell(account, region);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

/** A unit's cell shows the worst that is in it, how often, and by its tint in how large a part. */
function unitCell(accounts: readonly number[], { region, column, place }: CellPlace): Markup {
  const counts = unitCounts(accounts, column, place.seen);
  const worst = counts.findIndex((count) => count > 0);
  const state = cellStates[worst] ?? 'outside';
  const number = counts[worst] ?? 0;
  const inScope = accounts.length - (counts.at(-1) ?? 0);
  const label =
    state === 'outside'
      ? stateWords.outside
      : `${digits(number)} of ${counted(inScope, 'account')} ${stateWords[state]}`;
  const shown = state === 'gap' || state === 'unknown' ? short(number) : '';
  const content = state === 'outside' ? '' : [mark(stateMarks[state]), shown];
  const part = state === 'outside' ? 0 : Math.max(4, Math.round((number / inScope) * 100));
  return gridCell(state, `${region}: ${label}`, { column, content, part });
}

function short(number: number): string {
  return number < 1_000 ? String(number) : `${Math.floor(number / 1_000)}k`;
}

interface CellContent {
  readonly column: number;
  readonly content: Child;
  readonly part?: number;
}

function gridCell(state: CellState, label: string, { column, content, part }: CellContent): Markup {
  return markup(
    'td',
    {
      class: state,
      role: 'gridcell',
      'aria-label': label,
      title: label,
      'data-column': String(column + 1),
      ...(part === undefined ? {} : { 'data-part': `${part}%` }),
    },
    content,
  );
}
