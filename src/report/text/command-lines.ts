import stringWidth from 'string-width';
import { visibleLine } from './escape-text.ts';
import type { Page } from './page.ts';

/**
 * Shell commands to copy: too long a line goes on after a backslash, broken between words only and never
 * inside quotes. A single word that is too long stays whole, so that what is copied still runs.
 */
export function commandLines(page: Page, commands: string, by: number): string {
  const lines = commands
    .trim()
    .split(/\r?\n/)
    .map((line) => page.clean(line.trimEnd()));
  const isBreakable = lines.every(isPlain);
  return lines
    .flatMap((line) => {
      const indent = by + line.length - line.trimStart().length;
      const parts = isBreakable ? broken(line.trimStart(), page.width - indent) : [line.trimStart()];
      return parts.map((part) => `${' '.repeat(indent)}${styled(page, visibleLine(part))}\n`);
    })
    .join('');
}

/** No quote that goes on in the next line, no comment and no here-document: a backslash would spoil those. */
function isPlain(line: string): boolean {
  const bare = line.replace(/\\.|'[^']*'|"(?:[^"\\]|\\.)*"/g, '');
  return !/['"]|(?:^|\s)#|<</.test(bare);
}

function broken(command: string, room: number): readonly string[] {
  if (stringWidth(command) <= room) return [command];
  // A line that the author broke goes on after the last of its parts, too.
  const body = command.replace(/\s*\\$/, '');
  const end = body === command ? '' : ' \\';
  const lines: string[] = [];
  let line = '';
  for (const word of shellWords(body)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > room - ' \\'.length) {
      lines.push(`${line} \\`);
      line = `  ${word}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line + end];
}

function styled(page: Page, text: string): string {
  const start = text.length - text.trimStart().length;
  return `${text.slice(0, start)}${page.paint(text.slice(start), 'command')}`;
}

/** Words as a POSIX shell parts them, quotes kept; a flag keeps its value beside it. */
function shellWords(command: string): readonly string[] {
  const words = command.match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/g) ?? [command];
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isValue = last !== undefined && /^--?[\w-]+$/.test(last) && !word.startsWith('-');
    if (isValue) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}
