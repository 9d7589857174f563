import type { MapRow } from '../map/map-rows.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly at: Place;
  readonly rows: readonly MapRow[];
  /** Regions; column 0 is the head of the row. */
  readonly columns: number;
  /** Rows that a page has. */
  readonly page: number;
}

/** Where a key leads in a treegrid, or what it does; nothing for keys that are not the grid's. */
export function moved({
  key,
  ctrl,
  at,
  rows,
  columns,
  page,
}: Stroke): Place | 'choose' | 'toggle' | undefined {
  const last = rows.length - 1;
  const row = rows[at.row];
  const inRow = (to: number): Place => ({ ...at, row: Math.max(0, Math.min(last, to)) });
  const inColumn = (to: number): Place => ({ ...at, column: Math.max(0, Math.min(columns, to)) });
  switch (key) {
    case 'ArrowDown':
      return inRow(at.row + 1);
    case 'ArrowUp':
      return inRow(at.row - 1);
    case 'PageDown':
      return inRow(at.row + page);
    case 'PageUp':
      return inRow(at.row - page);
    case 'Home':
      return ctrl ? { row: 0, column: at.column } : inColumn(0);
    case 'End':
      return ctrl ? { row: last, column: at.column } : inColumn(columns);
    case 'ArrowRight':
      return at.column === 0 && isOpen(row) === false ? 'toggle' : inColumn(at.column + 1);
    case 'ArrowLeft':
      if (at.column > 0) return inColumn(at.column - 1);
      return isOpen(row) === true ? 'toggle' : inRow(parent(rows, at.row));
    case 'Enter':
    case ' ':
      return 'choose';
    default:
      return undefined;
  }
}

/** Nothing of what cannot be folded. */
function isOpen(row: MapRow | undefined): boolean | undefined {
  return row === undefined || row.kind === 'class' ? undefined : row.open;
}

function parent(rows: readonly MapRow[], at: number): number {
  const level = levelOf(rows[at]);
  for (let place = at - 1; place >= 0; place -= 1) {
    if (levelOf(rows[place]) < level) return place;
  }
  return at;
}

function levelOf(row: MapRow | undefined): number {
  return row === undefined || row.kind === 'unit' ? 1 : row.level;
}
