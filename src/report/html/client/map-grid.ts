import type { MapData } from '../map/map-data.ts';
import { cellDetail } from '../map/map-detail.ts';
import { allThatCount, type Lens, type StatesSeen } from '../map/map-lens.ts';
import { mapRow } from '../map/map-markup.ts';
import type { MapRow } from '../map/map-rows.ts';
import { type Markup, markup } from '../markup.ts';
import { element } from './element.ts';
import { moved, type Place, type Stroke } from './map-keys.ts';
import { createPanel } from './map-panel.ts';
import { createSkeleton } from './map-skeleton.ts';
import { createRowsInSight } from './map-window.ts';

export interface Grid {
  readonly show: (rows: readonly MapRow[], seen: StatesSeen) => void;
}

export interface GridParts {
  readonly place: HTMLElement;
  readonly data: MapData;
  readonly through: (lens: Lens) => StatesSeen;
  readonly toggle: (row: MapRow) => void;
}

/**
 * A treegrid of which only the rows in sight are there, however many accounts there are. It keeps the focus itself
 * and names the active cell, so that scrolling can take rows away.
 * https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
 */
export function createGrid({ place, data, through, toggle }: GridParts): Grid {
  const frame = element(place, '.map');
  const skeleton = createSkeleton(data);
  const { table } = skeleton;
  const panel = createPanel(element(place, '#map-detail'), () => table.focus({ preventScroll: true }));
  let rows: readonly MapRow[] = [];
  let seen = through(allThatCount);
  let active: Place = { row: 0, column: 0 };
  const row = (number: number): Markup => {
    const shown = rows[number];
    return shown === undefined ? markup('tr') : mapRow(shown, { row: number, data, seen, through });
  };
  const sight = createRowsInSight({ frame, skeleton, row, drawn: () => markActive(table, active) });

  function go(to: Place): void {
    active = to;
    sight.reveal(to.row);
    cellAt(table, to)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function choose(goThere: boolean): void {
    const chosen = rows[active.row];
    if (chosen === undefined) return;
    if (active.column === 0) {
      toggle(chosen);
      return;
    }
    const own = chosen.kind === 'class' ? through(chosen.class) : seen;
    panel.show(cellDetail({ data, row: chosen, region: active.column - 1, seen: own }), goThere);
  }

  listen(table, {
    go,
    choose,
    around: () => ({ at: active, rows, columns: data.regions.length, page: sight.page() }),
    mark(cell) {
      active = cell;
      markActive(table, active);
    },
  });
  return {
    show(next, through_) {
      rows = next;
      seen = through_;
      active = { ...active, row: Math.max(0, Math.min(active.row, rows.length - 1)) };
      table.setAttribute('aria-rowcount', String(rows.length + 1));
      sight.show(rows.length);
    },
  };
}

interface Listener {
  readonly go: (to: Place) => void;
  readonly choose: (goThere: boolean) => void;
  readonly around: () => Omit<Stroke, 'key' | 'ctrl'>;
  readonly mark: (cell: Place) => void;
}

function listen(table: HTMLTableElement, { go, choose, around, mark }: Listener): void {
  table.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey) return;
    const { at, ...rest } = around();
    const next = moved({ key: event.key, ctrl: event.ctrlKey, at, ...rest });
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'toggle') mark({ ...at, column: 0 });
    if (next === 'toggle' || next === 'choose') choose(true);
    else go(next);
  });
  table.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]');
    if (cell === null || row === null || row === undefined) return;
    mark({ row: Number(row.dataset['row']), column: Number(cell.dataset['column']) });
    choose(false);
  });
}

function cellAt(table: HTMLTableElement, { row, column }: Place): HTMLElement | null {
  return table.querySelector(`[data-row="${row}"] > [data-column="${column}"]`);
}

function markActive(table: HTMLTableElement, active: Place): void {
  const old = table.querySelector('.active');
  old?.classList.remove('active');
  old?.removeAttribute('id');
  table.removeAttribute('aria-activedescendant');
  const cell = cellAt(table, active);
  if (cell === null) return;
  cell.classList.add('active');
  cell.id = `map-${active.row}-${active.column}`;
  table.setAttribute('aria-activedescendant', cell.id);
}
