import stringWidth from 'string-width';
import type { Problem } from '../model/problem.ts';

const LINES_AROUND = 2;
const MOST_COLUMNS = 100;
const TAB = '    ';

/**
 * A problem for people: `path:line:column: message — suggestion`, and under it the lines around the mistake
 * with the mistake underlined. Safe to print whatever the file contains.
 */
export function renderProblem(problem: Problem): string {
  const { path, line, column, message, suggestion } = problem;
  const what = suggestion === undefined ? message : `${message} — ${suggestion}`;
  const heading = `${visible(path)}:${line}:${column}: ${visible(what)}`;
  const frame = codeFrame(problem);
  return frame === '' ? heading : `${heading}\n${frame}`;
}

function codeFrame({ source, line, column, length }: Problem): string {
  const lines = source.split('\n');
  const marked = lines[line - 1];
  if (marked === undefined || source.trim() === '') return '';
  const first = Math.max(1, line - LINES_AROUND);
  const last = Math.min(lines.length, line + LINES_AROUND);
  const digits = String(last).length;
  const window = columnsAround(marked, column);
  const framed: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = (lines[number - 1] ?? '').replace(/\r$/u, '');
    if (number === lines.length && text === '' && number !== line) continue;
    const gutter = `${number === line ? '>' : ' '} ${String(number).padStart(digits)} |`;
    framed.push(`${gutter} ${clip(text, number === line ? window : fromStart)}`.trimEnd());
    if (number === line)
      framed.push(`  ${' '.repeat(digits)} | ${underline(text, window, { column, length })}`);
  }
  return framed.join('\n');
}

const fromStart: Window = { from: 0, to: MOST_COLUMNS };

/** Part of each line that is shown, in UTF-16 units of the line as it stands in the file. */
interface Window {
  readonly from: number;
  readonly to: number;
}

function columnsAround(line: string, column: number): Window {
  if (line.length <= MOST_COLUMNS) return fromStart;
  const from = Math.max(0, Math.min(column - 1 - MOST_COLUMNS / 2, line.length - MOST_COLUMNS));
  return { from, to: from + MOST_COLUMNS };
}

function clip(line: string, { from, to }: Window): string {
  const shown = visible(line.slice(from, to));
  return `${from > 0 ? '…' : ''}${shown}${line.length > to ? '…' : ''}`;
}

interface Span {
  readonly column: number;
  readonly length: number;
}

function underline(line: string, { from, to }: Window, { column, length }: Span): string {
  const start = Math.min(column - 1, line.length);
  const end = Math.min(start + length, to, Math.max(line.length, start + 1));
  const before = (from > 0 ? 1 : 0) + displayWidth(line.slice(from, start));
  const width = Math.max(1, displayWidth(line.slice(start, end)));
  return ' '.repeat(before) + '^'.repeat(width);
}

function displayWidth(text: string): number {
  return stringWidth(visible(text));
}

/**
 * Text with everything spelt out that a terminal would obey or hide: control characters, line separators,
 * marks that change the direction of writing, halves of surrogate pairs; and what CI systems obey anywhere in a
 * line of their logs, `##[error]`.
 */
function visible(text: string): string {
  return text
    .replaceAll('\t', TAB)
    .replace(/[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|#(?=#\w*\[)/gu, escaped);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
