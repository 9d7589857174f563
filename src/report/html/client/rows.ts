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
  const view: View = {
    scroller,
    head: element(scroller, '.head'),
    body: element(scroller, '.body'),
    make,
    shown: new Map(),
    places: new Uint32Array(),
    height: 0,
    active: 0,
    open: undefined,
  };
  scroller.addEventListener('scroll', () => requestAnimationFrame(() => render(view)), { passive: true });
  new ResizeObserver(() => requestAnimationFrame(() => remeasure(view))).observe(scroller);
  return {
    show: (places) => show(view, places),
    focus: (row) => focus(view, row),
    active: () => view.active,
    page: () => Math.max(1, Math.floor(room(view) / Math.max(view.height, 1)) - 1),
    open: (place) => open(view, place),
  };
}

interface View {
  readonly scroller: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  readonly make: MakeRow;
  /** Row -> what shows it. */
  readonly shown: Map<number, HTMLElement>;
  places: Uint32Array;
  /** Of every row, in pixels; nothing is known of it where nothing is shown. */
  height: number;
  active: number;
  open: number | undefined;
}

function show(view: View, places: Uint32Array): void {
  const { scroller, body, shown } = view;
  view.places = places;
  view.active = 0;
  view.height = 0;
  for (const made of shown.values()) made.remove();
  shown.clear();
  scroller.scrollTop = 0;
  body.style.height = '0';
  const table = element(scroller, '[role=table]');
  table.setAttribute('aria-rowcount', String(places.length + 1));
  table.setAttribute('aria-label', `Findings, ${digits(places.length)}`);
  render(view);
}

function focus(view: View, row: number): void {
  if (view.places.length === 0) return;
  view.active = Math.min(Math.max(row, 0), view.places.length - 1);
  if (isMeasured(view)) reveal(view);
  render(view);
  view.shown.get(view.active)?.querySelector('a')?.focus({ preventScroll: true });
}

function open(view: View, place: number | undefined): void {
  view.open = place;
  const row = place === undefined ? -1 : view.places.indexOf(place);
  if (row !== -1) view.active = row;
  render(view);
}

function render(view: View): void {
  if (!isMeasured(view)) return;
  const { body, shown, height } = view;
  const rows = wantedRows(view);
  const wanted = new Set(rows);
  for (const [row, made] of shown) {
    if (wanted.has(row)) continue;
    made.remove();
    shown.delete(row);
  }
  let next: ChildNode | null = body.firstChild;
  for (const row of rows) {
    const made = shown.get(row) ?? rowAt(view, row);
    if (made === next) next = next.nextSibling;
    else body.insertBefore(made, next);
    shown.set(row, made);
    made.style.transform = `translateY(${row * height}px)`;
    mark(view, row, made);
  }
}

function wantedRows({ scroller, places, height, active }: View): readonly number[] {
  const { scrollTop, clientHeight } = scroller;
  const first = Math.max(0, Math.floor(scrollTop / height) - MARGIN);
  const last = Math.min(places.length, Math.ceil((scrollTop + clientHeight) / height) + MARGIN);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  // The row that the keyboard is on stays, wherever the mouse has gone.
  if (active < first) return [active, ...rows];
  return active >= last && active < places.length ? [...rows, active] : rows;
}

function rowAt({ make, places }: View, row: number): HTMLElement {
  const made = build(make(places[row] ?? 0, row + 1));
  if (!(made instanceof HTMLElement)) throw new Error('a row is no element');
  return made;
}

function mark({ places, active, open: opened }: View, row: number, made: HTMLElement): void {
  const link = element(made, 'a');
  link.tabIndex = row === active ? 0 : -1;
  if (places[row] === opened) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

/** Rows are as high as the reader's letters want them, all the same. */
function isMeasured(view: View): boolean {
  if (view.height > 0 || view.places.length === 0) return view.height > 0;
  const probe = rowAt(view, 0);
  view.body.append(probe);
  view.height = probe.offsetHeight;
  probe.remove();
  if (view.height === 0) return false;
  const rows = Math.min(view.places.length, Math.floor(TALLEST / view.height));
  view.body.style.height = `${rows * view.height}px`;
  return true;
}

/** The table has become narrower or wider: rows may have more lines or fewer. */
function remeasure(view: View): void {
  const { scroller, body } = view;
  const top = view.height === 0 ? 0 : scroller.scrollTop / view.height;
  view.height = 0;
  if (!isMeasured(view)) return;
  scroller.scrollTop = top * view.height;
  if (view.open !== undefined || body.contains(document.activeElement)) reveal(view);
  render(view);
}

function reveal(view: View): void {
  const { scroller, height, active } = view;
  const top = active * height;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + height > scroller.scrollTop + room(view)) scroller.scrollTop = top + height - room(view);
}

function room({ scroller, head }: View): number {
  return scroller.clientHeight - head.offsetHeight;
}
