import stringWidth from 'string-width';
import { visibleLine, writtenColon } from './escape-text.ts';
import type { Paint, Style } from './palette.ts';

/** Text of one look. Plain strings have no style. */
export interface Span {
  readonly text: string;
  readonly style?: Style;
}

export type Content = string | Span | readonly (string | Span)[];

export interface Layout {
  /** Columns of the whole line, indent included. */
  readonly width: number;
  /** Before the first line and before the others; plain text. */
  readonly first: string;
  readonly rest: string;
  readonly paint: Paint;
  /** Makes text safe to print. Everything passes through it here, so that no caller can forget. */
  readonly clean: (text: string) => string;
  /** Text is never squeezed into fewer columns, whatever the width. */
  readonly fewest?: number;
}

interface Word {
  readonly spans: readonly Span[];
  readonly width: number;
}

const FEWEST_COLUMNS = 12;

/**
 * Lines of at most `width` columns, broken at spaces; a word longer than a line is broken between
 * characters. Styles are applied to finished lines, so that no ANSI code is ever split.
 */
export function wrap(content: Content, layout: Layout): readonly string[] {
  const room = Math.max(
    layout.fewest ?? FEWEST_COLUMNS,
    layout.width - Math.max(stringWidth(layout.first), stringWidth(layout.rest)),
  );
  const words = wordsOf(spansOf(content), layout.clean).flatMap((word) => broken(word, room));
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined) break;
    if (line.length > 0 && used + 1 + word.width > room) {
      lines.push([word]);
      used = word.width;
    } else {
      used += word.width + (line.length > 0 ? 1 : 0);
      line.push(word);
    }
  }
  return lines.map((line, index) =>
    `${index === 0 ? layout.first : layout.rest}${painted(line, layout.paint)}`.trimEnd(),
  );
}

function spansOf(content: Content): readonly Span[] {
  const parts = typeof content === 'string' || 'text' in content ? [content] : content;
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part));
}

function wordsOf(spans: readonly Span[], clean: (text: string) => string): readonly Word[] {
  const words: Span[][] = [[]];
  for (const span of spans) {
    const [head = '', ...more] = clean(span.text).split(/ +/);
    if (head !== '') words.at(-1)?.push({ ...span, text: head });
    for (const text of more) words.push(text === '' ? [] : [{ ...span, text }]);
  }
  return words.filter((word) => word.length > 0).map((word) => measured(guarded(word)));
}

function measured(spans: readonly Span[]): Word {
  return { spans, width: spans.reduce((sum, span) => sum + stringWidth(span.text), 0) };
}

/** Any word may come to stand at the start of a line, and its colons in two spans. */
function guarded(spans: readonly Span[]): readonly Span[] {
  const text = spans.map((span) => span.text).join('');
  if (visibleLine(text) === text) return spans;
  const first = spans.findIndex((span) => span.text.includes(':'));
  return spans.map((span, index) =>
    index === first ? { ...span, text: span.text.replace(':', writtenColon) } : span,
  );
}

/** Parts of a word that fit: cut after a hyphen or the like if there is one in the second half, else anywhere. */
function broken(word: Word, room: number): readonly Word[] {
  if (word.width <= room) return [word];
  const parts: Word[] = [];
  let part: Letter[] = [];
  let used = 0;
  for (const letter of word.spans.flatMap(letters)) {
    if (part.length > 0 && used + letter.width > room) {
      const kept = placeToCut(part, letter);
      parts.push(measured(guarded(part.slice(0, kept))));
      part = part.slice(kept);
      used = part.reduce((sum, { width }) => sum + width, 0);
    }
    part.push(letter);
    used += letter.width;
  }
  return [...parts, measured(guarded(part))];
}

function placeToCut(part: readonly Letter[], next: Letter): number {
  const cut = part.findLastIndex(({ text }) => /[-/:.,_]/.test(text)) + 1;
  if (cut > part.length / 2 && cut < part.length) return cut;
  // The `::` of ARNs of global services would have to be written out at the start of a line.
  const beforeColons = next.text === ':' && part.at(-1)?.text !== ':' && part.length > 1;
  return beforeColons ? part.length - 1 : part.length;
}

interface Letter extends Span {
  readonly width: number;
}

/** What a reader takes for one character; only for words that are too long, for it takes a while to make. */
function letters(span: Span): readonly Letter[] {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...graphemes.segment(span.text)].map(({ segment }) => ({
    ...span,
    text: segment,
    width: stringWidth(segment),
  }));
}

/** Neighbours of one style share their ANSI codes, the space between them included. */
function painted(line: readonly Word[], paint: Paint): string {
  const runs: { text: string; style: Style | undefined }[] = [];
  for (const { text, style, gap } of line.flatMap(spaced)) {
    const last = runs.at(-1);
    if (last !== undefined && last.style === style) last.text += gap + text;
    else runs.push({ text: gap, style: undefined }, { text, style });
  }
  return runs.map((run) => (run.text === '' ? '' : paint(run.text, run.style))).join('');
}

/** The spans of a word, the first with the space that parts it from the word before. */
function spaced(
  word: Word,
  index: number,
): readonly { text: string; style: Style | undefined; gap: string }[] {
  return word.spans.map(({ text, style }, part) => ({
    text,
    style,
    gap: index > 0 && part === 0 ? ' ' : '',
  }));
}
