import { expect } from 'vitest';
import { visible } from '../../../src/report/text/escape-text.ts';
import { readLog } from '../../action/runner.ts';
import { activeInFormat, activeLines, unbroken } from '../inert-text.ts';
import { activeMarkdown } from '../markdown/active-markdown.ts';
import type { HostileCase } from './hostile-case.ts';

/** Nothing moves the cursor or hides text, and every name is there to be read, its layout apart. */
export function inertTerminal(text: string, { names, options, isWaived }: HostileCase): void {
  const plain = options.colour ? text.replaceAll(/\u001b\[[\d;]*m/gu, '') : text;
  expect(activeLines(plain)).toEqual([]);
  if (!options.unicode) {
    expect(plain).toMatch(/^[\n -~]*$/u);
    return;
  }
  // What is accepted is counted, not listed.
  if (isWaived) return;
  const shown = unbroken(plain);
  const missing = names.filter((name) => {
    const asWritten = unbroken(visible(name));
    return !shown.includes(asWritten) && !shown.includes(asWritten.replace(/^:/u, '\\u{3a}'));
  });
  // What is broken at a place where it would be a command is written out there.
  expect(missing.filter((name) => !name.includes('-::'))).toEqual([]);
}

/** Outside of code there is nothing but our own headings, lists and tables. */
export function inertMarkdown(text: string): void {
  expect(text).toContain('### What could not be seen');
  expect(activeLines(text)).toEqual([]);
  expect(activeMarkdown(text)).toEqual([]);
}

/** The runner finds annotations and nothing else, and what it shows is inert. */
export function inertGithub(text: string, { isWaived }: HostileCase): void {
  expect(activeInFormat('github', text)).toEqual([]);
  const { commands, text: rest } = readLog(text);
  expect(rest.trim()).toBe('');
  const levels = new Set(commands.map(({ name }) => name));
  expect(levels).toEqual(new Set(isWaived ? ['error', 'notice'] : ['error']));
  for (const { properties, message } of commands) {
    expect(Object.keys(properties)).toEqual(['title']);
    expect(activeLines(properties['title'] ?? '')).toEqual([]);
    // Shown as text: what would be a command in a log does nothing there.
    expect(activeInFormat('html', message)).toEqual([]);
  }
}
