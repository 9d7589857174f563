import { type Child, type Markup, markup } from './markup.ts';

/** A section of the page with its heading, which names it as a landmark. */
export function section(id: string, title: string, children: readonly Child[]): Markup {
  return markup(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    markup('h2', { id: `${id}-title` }, title),
    children,
  );
}

/** A term and its value, for a `dl`. */
export function pair(term: string, value: Child): Child {
  return [markup('dt', {}, term), markup('dd', {}, value)];
}

const LONGEST_ANCHOR = 100;

/** An id that a link can name, of a name that may hold anything. */
export function anchor(prefix: string, name: string): string {
  return `${prefix}-${name.replace(/[^\w-]/g, '_').slice(0, LONGEST_ANCHOR)}`;
}
