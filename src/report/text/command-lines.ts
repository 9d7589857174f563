import stringWidth from 'string-width';
import type { Page } from './page.ts';

/**
 * A shell command to copy: too long a line goes on after a backslash, broken between words only and never
 * inside quotes. A single word that is too long stays whole, so that what is copied still runs.
 */
export function commandLines(page: Page, command: string, by: number): string {
  const lines = command.trim().split(/\r?\n/);
  return lines.map((line) => brokenCommand(page, page.clean(line.trimEnd()), by)).join('');
}

function brokenCommand(page: Page, command: string, by: number): string {
  const indent = ' '.repeat(by);
  if (by + stringWidth(command) <= page.width || command.endsWith('\\'))
    return `${indent}${styled(page, command)}\n`;
  const room = page.width - by - ' \\'.length;
  const lines: string[] = [];
  let line = '';
  for (const word of shellWords(command)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > room) {
      lines.push(line);
      line = `  ${word}`;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines
    .map((text, index) => `${indent}${styled(page, index < lines.length - 1 ? `${text} \\` : text)}\n`)
    .join('');
}

function styled(page: Page, text: string): string {
  const start = text.length - text.trimStart().length;
  return `${text.slice(0, start)}${page.paint(text.slice(start), 'command')}`;
}

/** Words as a POSIX shell parts them, quotes kept; a flag keeps its value beside it. */
function shellWords(command: string): readonly string[] {
  const words = command.match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*"|['"\\])+/g) ?? [command];
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isValue = last !== undefined && /^--?[\w-]+$/.test(last) && !word.startsWith('-');
    if (isValue) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}
