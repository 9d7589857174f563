import stringWidth from 'string-width';
import { type Page, paragraph } from './page.ts';
import type { Style } from './palette.ts';
import { wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  /** Fewest columns in which the cells still read; without it the column never wraps. */
  readonly fewest?: number;
}

export interface Cell {
  readonly text: string;
  /** Stands in tables, where room is short; blocks have the whole text. */
  readonly short?: string;
  readonly style?: Style;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

const GAP = '  ';

/**
 * A table that fits the page: wide columns are narrowed and their cells wrapped. Where not even that fits,
 * each row becomes a block of `title  value` lines.
 */
export function* table(page: Page, content: Table): Iterable<string> {
  const rows = content.rows.map((row) => row.map(shortCell));
  const widths = fittingWidths(page, { columns: content.columns, rows });
  if (widths === undefined) {
    yield* blocks(page, content);
    return;
  }
  yield rowLines(
    page,
    widths,
    content.columns.map((column) => ({ text: column.title, style: 'strong' })),
  );
  for (const row of rows) yield rowLines(page, widths, row);
}

function shortCell(cell: Cell): Cell {
  return cell.short === undefined ? cell : { ...cell, text: cell.short };
}

/** Natural widths, the widest column narrowed again and again until all fit; undefined when they cannot. */
function fittingWidths(page: Page, { columns, rows }: Table): readonly number[] | undefined {
  const widths = columns.map((column, index) => {
    const cells = rows.map((row) => stringWidth(page.clean(row[index]?.text ?? '')));
    return cells.reduce((widest, width) => Math.max(widest, width), stringWidth(column.title));
  });
  const fewest = columns.map(({ fewest: columnFewest, title }, index) =>
    columnFewest === undefined ? (widths[index] ?? 0) : Math.max(columnFewest, stringWidth(title)),
  );
  let excess = sum(widths) + GAP.length * (columns.length - 1) - page.tableWidth;
  while (excess > 0) {
    const widest = widestShrinkable(widths, fewest);
    if (widest === undefined) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestShrinkable(widths: readonly number[], fewest: readonly number[]): number | undefined {
  let found: number | undefined;
  for (const [index, width] of widths.entries()) {
    if (width > (fewest[index] ?? 0) && (found === undefined || width > (widths[found] ?? 0))) found = index;
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rowLines(page: Page, widths: readonly number[], cells: readonly Cell[]): string {
  const wrapped = widths.map((width, index) => {
    const cell = cells[index] ?? { text: '' };
    return wrap(cell, { width, first: '', rest: '', paint: page.paint, clean: page.clean, fewest: 1 });
  });
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((lines, index) => padded(lines[line] ?? '', widths[index] ?? 0));
    return `${parts.join(GAP).trimEnd()}\n`;
  }).join('');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function* blocks(page: Page, { columns, rows }: Table): Iterable<string> {
  const hang = Math.max(...columns.map((column) => stringWidth(column.title))) + GAP.length;
  for (const [number, row] of rows.entries()) {
    if (number > 0) yield '\n';
    for (const [index, { title }] of columns.entries()) {
      yield paragraph(page, row[index] ?? { text: '' }, { by: 0, hang, label: title });
    }
  }
}
