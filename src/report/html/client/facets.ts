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
    return key === undefined ? [] : [facet(holder, fields[key], change)];
  });
  return {
    show(found) {
      for (const show of all) show(found);
    },
  };
}

function facet(
  holder: HTMLElement,
  field: Field,
  change: (what: ValueChange) => void,
): (found: Found) => void {
  const content = element(holder, 'div');
  const isFolded = holder instanceof HTMLDetailsElement;
  let found: Found | undefined;
  let listed: readonly number[] = [];

  function list(words: string): void {
    if (found === undefined) return;
    const counts = found.counts[field.key];
    const chosen = found.chosen[field.key];
    const fitting = numbersOf(field).filter((value) => holds(field, value, words));
    if (isFolded)
      fitting.sort((a, b) => weight(b) - weight(a) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    listed = fitting.slice(0, MOST_VALUES);
    const more = fitting.length - listed.length;
    const values = build([
      listed.map((value) => choice(field, value)),
      more > 0 ? markup('p', { class: 'note' }, `and ${digits(more)} more: narrow the list`) : [],
      fitting.length === 0 ? markup('p', { class: 'note' }, 'nothing like that') : [],
    ]);
    element(content, '.values').replaceChildren(values);
    update();

    function weight(value: number): number {
      return chosen?.[value] ?? 0;
    }
  }

  function update(): void {
    if (found === undefined) return;
    const boxes = content.querySelectorAll<HTMLInputElement>('.values input');
    const counts = content.querySelectorAll('.values .count');
    listed.forEach((value, place) => {
      const box = boxes[place];
      if (box !== undefined) box.checked = found?.chosen[field.key]?.[value] === 1;
      const number = found?.counts[field.key][value] ?? 0;
      const count = counts[place];
      if (count !== undefined) count.textContent = digits(number);
      count?.parentElement?.classList.toggle('empty', number === 0);
    });
  }

  function start(): void {
    const isLong = field.values.length > MANY_VALUES && isFolded;
    content.replaceChildren(build([isLong ? narrowing(field.key) : [], markup('div', { class: 'values' })]));
    list('');
  }

  content.addEventListener('input', (event) => {
    // Not the question itself.
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'checkbox') change({ key: field.key, value: target.value, wanted: target.checked });
    else list(target.value.toLowerCase());
  });
  if (isFolded) holder.addEventListener('toggle', () => holder.open && start());

  return (next) => {
    const isFirst = found === undefined;
    found = next;
    if (isFirst && !isFolded) start();
    const ticked = next.chosen[field.key]?.reduce((sum, is) => sum + is, 0) ?? 0;
    if (isFolded) element(holder, 'summary .count').textContent = ticked === 0 ? '' : ` ${digits(ticked)}`;
    if (!isFolded || holder.open) update();
  };
}

function numbersOf(field: Field): number[] {
  return field.values.map((_, value) => value);
}

function holds({ values, labels }: Field, value: number, words: string): boolean {
  return `${values[value] ?? ''} ${labels[value] ?? ''}`.toLowerCase().includes(words);
}

function narrowing(key: FieldKey): Child {
  return markup('input', {
    type: 'search',
    class: 'narrow',
    'aria-label': `Narrow the list: ${key}`,
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
