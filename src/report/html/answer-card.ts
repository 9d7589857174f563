import { digits } from '../text/counting.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { type Mark, mark } from './words.ts';

const MOST_LINES = 3;

/** A question that the page answers at first sight. */
export interface Card {
  readonly question: string;
  readonly kind: Mark;
  readonly answer: string;
  readonly detail: Child;
  readonly bar?: Markup;
  readonly lines: readonly Child[];
  readonly more: { readonly href: string; readonly text: string };
}

export function answerCard({ question, kind, answer, detail, bar, lines, more }: Card): Markup {
  return markup(
    'article',
    { class: `answer ${kind}` },
    markup('h3', {}, question),
    markup('p', { class: 'figure' }, mark(kind), ` ${answer}`),
    bar ?? [],
    markup('p', { class: 'gloss' }, detail),
    lines.length === 0
      ? []
      : markup(
          'ul',
          {},
          lines.map((line) => markup('li', {}, line)),
        ),
    markup('p', { class: 'further' }, markup('a', { href: more.href }, more.text)),
  );
}

/** The first of them, and how many more there are. */
export function firstLines(lines: readonly Child[]): readonly Child[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `and ${digits(more)} more`] : lines;
}
