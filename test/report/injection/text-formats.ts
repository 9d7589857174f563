import { expect } from 'vitest';
import { visible } from '../../../src/report/text/escape-text.ts';
import { activeInFormat, activeLines, unbroken } from '../inert-text.ts';
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

/** What a browser makes of the page is seen in html/hostile-page.test.ts; lines are nothing to it. */
export function inertHtml(text: string): void {
  expect(activeInFormat('html', text)).toEqual([]);
}
