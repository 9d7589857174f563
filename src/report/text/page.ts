import { visible, visibleAscii, visibleLine } from './escape-text.ts';
import { type Paint, palette } from './palette.ts';
import { type Symbols, symbols } from './symbols.ts';
import { type Content, wrap } from './wrap.ts';

/** How text for people is laid out. */
export interface PageOptions {
  /** ANSI colours. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** False keeps to ASCII. */
  readonly unicode: boolean;
}

export interface Page {
  /** Columns for text. */
  readonly width: number;
  /** Columns for tables, which may use all there are. */
  readonly tableWidth: number;
  readonly paint: Paint;
  readonly symbols: Symbols;
  readonly clean: (text: string) => string;
}

const FEWEST_COLUMNS = 30;
/** Longer lines of prose are hard to read, however wide the terminal is. */
const MOST_COLUMNS = 120;

export function pageFor(options: PageOptions): Page {
  const columns = Number.isFinite(options.width) ? Math.floor(options.width) : MOST_COLUMNS;
  return {
    width: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns)),
    tableWidth: Math.max(FEWEST_COLUMNS, columns),
    paint: palette(options.colour),
    symbols: symbols(options.unicode),
    clean: options.unicode ? visible : visibleAscii,
  };
}

export interface Indent {
  /** Columns before every line. */
  readonly by: number;
  /** Further columns before the lines after the first. */
  readonly hang?: number;
  /** Stands in the columns of `hang` on the first line. */
  readonly label?: string;
}

/** A wrapped paragraph, ending in a line feed. */
export function paragraph(page: Page, content: Content, indent: Indent = { by: 0 }): string {
  const hang = indent.hang ?? 0;
  const label =
    indent.label === undefined ? '' : page.paint(visibleLine(page.clean(indent.label)).padEnd(hang), 'faint');
  const first = ' '.repeat(indent.by) + label;
  const rest = ' '.repeat(indent.by + hang);
  const lines = wrap(content, { width: page.width, first, rest, paint: page.paint, clean: page.clean });
  return `${lines.join('\n')}\n`;
}

/** Prose of a policy file: its blank lines part paragraphs, its other line breaks mean nothing. */
export function prose(page: Page, text: string, indent: Indent = { by: 0 }): string {
  const paragraphs = text.trim().split(/\n[ \t]*\n/);
  return paragraphs.map((part) => paragraph(page, part.replace(/\s+/g, ' ').trim(), indent)).join('\n');
}

/** Text whose lines are meant as they are, code for instance: indented, made safe, never wrapped. */
export function verbatim(page: Page, text: string, by: number): string {
  const lines = text.replace(/\s+$/, '').split(/\r?\n/);
  return lines.map((line) => `${`${' '.repeat(by)}${visibleLine(page.clean(line))}`.trimEnd()}\n`).join('');
}
