import type { MapData } from '../map/map-data.ts';
import { markup } from '../markup.ts';
import { build } from './build.ts';

export interface Skeleton {
  readonly table: HTMLTableElement;
  /** Holds the rows in sight. */
  readonly body: HTMLTableSectionElement;
  /** As high as the rows above and below that are not there. */
  readonly before: HTMLElement;
  readonly after: HTMLElement;
}

/** The grid without its rows. */
export function createSkeleton({ regions }: MapData): Skeleton {
  const table = document.createElement('table');
  table.className = 'grid';
  table.tabIndex = 0;
  table.setAttribute('role', 'treegrid');
  table.setAttribute('aria-label', 'Coverage by account and region');
  table.setAttribute('aria-colcount', String(regions.length + 1));
  const head = markup(
    'thead',
    {},
    markup(
      'tr',
      { 'aria-rowindex': '1' },
      markup('th', { scope: 'col', role: 'columnheader' }, 'Account'),
      regions.map((region) =>
        markup('th', { scope: 'col', role: 'columnheader', class: 'region' }, markup('span', {}, region)),
      ),
    ),
  );
  const body = document.createElement('tbody');
  const [before, after] = [spacer(regions.length + 1), spacer(regions.length + 1)];
  table.append(build(head), before.section, body, after.section);
  return { table, body, before: before.cell, after: after.cell };
}

function spacer(columns: number): { readonly section: HTMLElement; readonly cell: HTMLElement } {
  const cell = document.createElement('td');
  cell.colSpan = columns;
  const row = document.createElement('tr');
  row.append(cell);
  const section = document.createElement('tbody');
  section.className = 'spacer';
  section.setAttribute('aria-hidden', 'true');
  section.append(row);
  return { section, cell };
}
