import { digits } from '../../text/counting.ts';
import type { Field, Fields } from '../data/fields.ts';
import type { Found } from '../data/find-findings.ts';
import { type FieldKey, fieldKeys, type ValueChange } from '../data/query.ts';
import { standingMarks, standings } from '../data/standing.ts';
import { type Child, markup } from '../markup.ts';
import { mark } from '../words.ts';
import { build } from './build.ts';
import { element } from './element.ts';

/** Values of one field that are listed at once, and from how many on they can be searched. */
const MOST_VALUES = 40;
const MANY_VALUES = 12;

export interface Facets {
  readonly show: (found: Found) => void;
}

/** The values of every field with how many findings each would show; ticking one asks for it. */
export function createFacets(root: HTMLElement, fields: Fields, change: (what: ValueChange) => void): Facets {
  const all = [...root.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((holder) => {
    const key = fieldKeys.find((each) => each === holder.dataset['facet']);
    return key === undefined ? [] : [createFacet(holder, fields[key], change)];
  });
  return {
    show(found) {
      for (const facet of all) show(facet, found);
    },
  };
}

interface Facet {
  readonly holder: HTMLElement;
  readonly content: HTMLElement;
  readonly field: Field;
  /** Behind a fold, which makes its values when it is opened; others have few and show them all. */
  readonly isFolded: boolean;
  found: Found | undefined;
  listed: readonly number[];
}

function createFacet(holder: HTMLElement, field: Field, change: (what: ValueChange) => void): Facet {
  const isFolded = holder instanceof HTMLDetailsElement;
  const content = element(holder, 'div');
  const facet: Facet = { holder, content, field, isFolded, found: undefined, listed: [] };
  content.addEventListener('input', (event) => {
    // Not the question itself.
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'checkbox') change({ key: field.key, value: target.value, wanted: target.checked });
    else list(facet, target.value.toLowerCase());
  });
  if (isFolded) holder.addEventListener('toggle', () => isOpen(facet) && start(facet));
  return facet;
}

function isOpen({ holder }: Facet): boolean {
  return !(holder instanceof HTMLDetailsElement) || holder.open;
}

function start(facet: Facet): void {
  const { content, field, isFolded } = facet;
  const isLong = field.values.length > MANY_VALUES && isFolded;
  content.replaceChildren(build([isLong ? narrowing(field.key) : [], markup('div', { class: 'values' })]));
  list(facet, '');
}

function show(facet: Facet, found: Found): void {
  const isFirst = facet.found === undefined;
  facet.found = found;
  if (isFirst && !facet.isFolded) start(facet);
  if (facet.isFolded) {
    const ticked = found.chosen[facet.field.key]?.reduce((sum, is) => sum + is, 0) ?? 0;
    element(facet.holder, 'summary .count').textContent = ticked === 0 ? '' : ` ${digits(ticked)}`;
  }
  if (isOpen(facet)) update(facet);
}

/** What is ticked first, then what most findings have. Ticking does not change the order under the hand. */
function list(facet: Facet, words: string): void {
  const { field, found, content, isFolded } = facet;
  if (found === undefined) return;
  const counts = found.counts[field.key];
  const chosen = (value: number): number => found.chosen[field.key]?.[value] ?? 0;
  const fitting = field.values.map((_, value) => value).filter((value) => holds(field, value, words));
  if (isFolded) {
    fitting.sort((a, b) => chosen(b) - chosen(a) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  }
  facet.listed = fitting.slice(0, MOST_VALUES);
  const more = fitting.length - facet.listed.length;
  element(content, '.values').replaceChildren(
    build([
      facet.listed.map((value) => choice(field, value)),
      more > 0 ? markup('p', { class: 'note' }, `and ${digits(more)} more: narrow the list`) : [],
      fitting.length === 0 ? markup('p', { class: 'note' }, 'nothing like that') : [],
    ]),
  );
  update(facet);
}

function update({ content, field, found, listed }: Facet): void {
  if (found === undefined) return;
  const boxes = content.querySelectorAll<HTMLInputElement>('.values input');
  const counts = content.querySelectorAll('.values .count');
  listed.forEach((value, place) => {
    const box = boxes[place];
    if (box !== undefined) box.checked = found.chosen[field.key]?.[value] === 1;
    const number = found.counts[field.key][value] ?? 0;
    const count = counts[place];
    if (count !== undefined) count.textContent = digits(number);
    count?.parentElement?.classList.toggle('empty', number === 0);
  });
}

function holds({ values, labels }: Field, value: number, words: string): boolean {
  return `${values[value] ?? ''} ${labels[value] ?? ''}`.toLowerCase().includes(words);
}

function narrowing(key: FieldKey): Child {
  return markup('input', {
    type: 'search',
    class: 'narrow',
    'aria-label': `Narrow the list: ${key}`,
    placeholder: 'Narrow the list',
    autocomplete: 'off',
  });
}

function choice({ key, values, labels }: Field, value: number): Child {
  const standing = standings[value];
  const sign = key === 'status' && standing !== undefined ? [mark(standingMarks[standing]), ' '] : [];
  const text = labels[value] ?? '';
  return markup(
    'label',
    { class: 'choice' },
    markup('input', { type: 'checkbox', value: values[value] ?? '' }),
    ' ',
    sign,
    text === '' ? 'none' : text,
    ' ',
    markup('span', { class: 'count' }),
  );
}
