import { counted } from '../text/counting.ts';
import { type Child, type Markup, markup } from './markup.ts';

export interface Column {
  readonly title: string;
  readonly class: string;
}

export interface Table {
  /** Class of the table. */
  readonly name: string;
  /** Names the frame, which the keyboard can scroll. */
  readonly label: string;
  /** What the rows are, for who cannot see the heading above. */
  readonly caption: string;
  readonly columns: readonly (string | Column)[];
  readonly rows: readonly Child[];
}

/** A table with a head that is repeated on paper, in a frame that scrolls by itself. */
export function tableFrame({ name, label, caption, columns, rows }: Table): Markup {
  const table = markup(
    'table',
    { class: name },
    markup('caption', { class: 'unseen' }, caption),
    markup('thead', {}, markup('tr', {}, columns.map(head))),
    markup('tbody', {}, rows),
  );
  return scrolling(label, table);
}

function head(column: string | Column): Markup {
  if (typeof column === 'string') return markup('th', { scope: 'col' }, column);
  return markup('th', { scope: 'col', class: column.class }, column.title);
}

export function numberColumn(title: string): Column {
  return { title, class: 'number' };
}

/** Wide tables scroll by themselves, with the keyboard too, so that the page never does sideways. */
export function scrolling(label: string, table: Markup): Markup {
  return markup('div', { class: 'scrolling', role: 'region', 'aria-label': label, tabindex: '0' }, table);
}

/** Tells how many were left out; nothing where none were. */
export function moreNote(more: number, noun: string, plural?: string): Child {
  if (more <= 0) return [];
  return markup(
    'p',
    { class: 'note' },
    `${counted(more, `more ${noun}`, plural && `more ${plural}`)}, see the JSON report.`,
  );
}
