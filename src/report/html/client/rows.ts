import { digits } from '../../text/counting.ts';
import type { Markup } from '../markup.ts';
import { build } from './build.ts';
import { element } from './element.ts';

/** Rows above and below those in view: a step of the wheel finds them there. */
const MARGIN = 8;
/** Browsers lay out some 17 million pixels at most. https://bugzilla.mozilla.org/show_bug.cgi?id=554774 */
const TALLEST = 15_000_000;

/** The table's rows, of which only those in view are there. */
export interface Rows {
  readonly show: (places: Uint32Array) => void;
  /** Puts the keyboard on a row, if there are any. */
  readonly focus: (row: number) => void;
  /** The row that the keyboard is on, or would be. */
  readonly active: () => number;
  /** How many rows are in view. */
  readonly page: () => number;
  /** Marks the row whose details are open. */
  readonly open: (place: number | undefined) => void;
}

/** Makes the row of a place; `number` counts from 1 among all that match. */
export type MakeRow = (place: number, number: number) => Markup;

export function createRows(scroller: HTMLElement, make: MakeRow): Rows {
  const table = element(scroller, '[role=table]');
  const head = element(scroller, '.head');
  const body = element(scroller, '.body');
  const shown = new Map<number, HTMLElement>();
  let places: Uint32Array = new Uint32Array();
  let height = 0;
  let active = 0;
  let openPlace: number | undefined;

  function rowAt(row: number): HTMLElement {
    const made = build(make(places[row] ?? 0, row + 1));
    if (!(made instanceof HTMLElement)) throw new Error('a row is no element');
    return made;
  }

  function mark(row: number, made: HTMLElement): void {
    const link = element(made, 'a');
    link.tabIndex = row === active ? 0 : -1;
    if (places[row] === openPlace) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }

  function wantedRows(): readonly number[] {
    const first = Math.max(0, Math.floor(scroller.scrollTop / height) - MARGIN);
    const last = Math.min(
      places.length,
      Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + MARGIN,
    );
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
    // The row that the keyboard is on stays, wherever the mouse has gone.
    if (active < first) return [active, ...rows];
    return active >= last && active < places.length ? [...rows, active] : rows;
  }

  function render(): void {
    if (!isMeasured()) return;
    const rows = wantedRows();
    const wanted = new Set(rows);
    for (const [row, made] of shown) {
      if (wanted.has(row)) continue;
      made.remove();
      shown.delete(row);
    }
    let next: ChildNode | null = body.firstChild;
    for (const row of rows) {
      const made = shown.get(row) ?? rowAt(row);
      if (made === next) next = next.nextSibling;
      else body.insertBefore(made, next);
      shown.set(row, made);
      made.style.transform = `translateY(${row * height}px)`;
      mark(row, made);
    }
  }

  /** Rows are as high as the reader's letters want them, all the same. Nothing is, where nothing is shown. */
  function isMeasured(): boolean {
    if (height > 0 || places.length === 0) return height > 0;
    const probe = rowAt(0);
    body.append(probe);
    height = probe.offsetHeight;
    probe.remove();
    if (height === 0) return false;
    body.style.height = `${Math.min(places.length, Math.floor(TALLEST / height)) * height}px`;
    return true;
  }

  function remeasure(): void {
    const top = height === 0 ? 0 : scroller.scrollTop / height;
    height = 0;
    if (!isMeasured()) return;
    scroller.scrollTop = top * height;
    if (openPlace !== undefined || body.contains(document.activeElement)) reveal(active);
    render();
  }

  function reveal(row: number): void {
    const top = row * height;
    const room = scroller.clientHeight - head.offsetHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room;
  }

  scroller.addEventListener('scroll', () => requestAnimationFrame(render), { passive: true });
  new ResizeObserver(() => requestAnimationFrame(remeasure)).observe(scroller);

  return {
    show(next) {
      places = next;
      for (const made of shown.values()) made.remove();
      shown.clear();
      active = 0;
      scroller.scrollTop = 0;
      body.style.height = '0';
      height = 0;
      table.setAttribute('aria-rowcount', String(next.length + 1));
      table.setAttribute('aria-label', `Findings, ${digits(next.length)}`);
      render();
    },
    focus(row) {
      if (places.length === 0) return;
      active = Math.min(Math.max(row, 0), places.length - 1);
      if (isMeasured()) reveal(active);
      render();
      shown.get(active)?.querySelector('a')?.focus({ preventScroll: true });
    },
    active: () => active,
    page: () =>
      Math.max(1, Math.floor((scroller.clientHeight - head.offsetHeight) / Math.max(height, 1)) - 1),
    open(place) {
      openPlace = place;
      const row = place === undefined ? -1 : places.indexOf(place);
      if (row !== -1) active = row;
      render();
    },
  };
}
