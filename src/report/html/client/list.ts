import { digits } from '../../text/counting.ts';
import type { Markup } from '../markup.ts';
import { build } from './build.ts';

const STEP = 100;
/** The page stays quick because it never holds more rows than people read. */
const MOST = 1_000;

/** One list of findings: shows the first of those that match, and more when asked. */
export interface List {
  /** How many rows the page had when it came. */
  readonly first: number;
  readonly show: (places: readonly number[], rows: number) => void;
}

export interface ListParts {
  /** Holds the list and the line below it. */
  readonly root: Element;
  /** The places that the rows on the page are the first of. */
  readonly all: readonly number[];
  /** Makes the row of a place. */
  readonly item: (place: number) => Markup;
}

export function createList({ root, all, item }: ListParts): List {
  const rows = find(root, '.items');
  const more = find(root, '.more');
  let places = all;

  function add(count: number): void {
    const from = rows.children.length;
    rows.append(...places.slice(from, from + count).map((place) => build(item(place))));
    tellMore();
  }

  /** The button that was pressed may be gone: reading goes on where the new rows begin. */
  function addAndGoThere(): void {
    const from = rows.children.length;
    add(STEP);
    const first = rows.children[from];
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }

  function tellMore(): void {
    const shown = rows.children.length;
    const left = places.length - shown;
    const text = `${digits(shown)} of ${digits(places.length)} are listed. `;
    more.hidden = left === 0;
    if (left === 0) return;
    if (shown >= MOST) {
      more.replaceChildren(`${text}Search or filter to see the others.`);
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Show ${digits(Math.min(STEP, left))} more`;
    button.addEventListener('click', addAndGoThere);
    more.replaceChildren(text, button);
  }

  tellMore();
  return {
    first: rows.children.length,
    show(matching, count) {
      places = matching;
      rows.replaceChildren();
      add(count);
    },
  };
}

function find(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}
