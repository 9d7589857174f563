import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { visible } from '../../../src/report/text/escape-text.ts';
import { harmlessNames, hostileNames } from '../hostile-names.ts';
import { resultNaming } from '../hostile-result.ts';
import { type BrowserPage, runsBrowserTests, withPage } from './browser.ts';
import { rendered } from './page.ts';
import { click, rows, soon } from './page-actions.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = hostileNames.map(({ text }) => text);

/** What the browser made of the file: every kind of element with its attributes, where it stands, and what links name. */
const shape = `(() => {
  const all = [...document.querySelectorAll('*')];
  const distinct = (each) => [...new Set(all.map(each))].sort();
  return {
    elements: distinct((element) => [element.localName, ...element.getAttributeNames().sort()].join(' ')),
    places: distinct((element) => (element.parentElement?.localName ?? '') + ' > ' + element.localName),
    namespaces: distinct((element) => element.namespaceURI),
    classes: distinct((element) => element.className),
    ids: distinct((element) => element.id.replace(/^(policy|situation)-.*/s, '$1')),
    links: distinct((element) => (element.getAttribute('href') ?? '').replace(/^(https:|#[a-z]+).*/s, '$1')),
    scripts: document.scripts.length,
    styles: document.styleSheets.length,
    comments: document.evaluate('count(//comment())', document).numberValue,
    globals: ['pwned', 'x'].filter((name) => name in globalThis),
  };
})()`;

/** The page as it comes, and after the script has made its rows anew. */
async function shapes(page: BrowserPage, of: readonly string[]): Promise<readonly unknown[]> {
  const path = join(folder, 'trailproof.html');
  writeFileSync(path, rendered(resultNaming(of)));
  const asked = page.requests.length;
  await page.open(pathToFileURL(path).href);
  const before = await page.evaluate(shape);
  await click(page, 'input[value=pass]');
  await soon(page);
  expect(await rows(page)).toBeGreaterThan(of.length / 2);
  expect(page.requests.slice(asked)).toEqual([pathToFileURL(path).href]);
  return [before, await page.evaluate(shape)];
}

describe.runIf(runsBrowserTests)('hostile names in Chromium', () => {
  test('make the page that harmless names make, run nothing, ask for nothing', async () => {
    await withPage(async (page) => {
      const harmless = await shapes(page, harmlessNames);
      expect(await shapes(page, names)).toEqual(harmless);
      expect(page.complaints).toEqual([]);

      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      const text = String(await page.evaluate("document.body.innerText.replace(/\\\\s+/g, ' ')"));
      const shown = names.filter((name) => name.length < 500).map((name) => visible(name).trim());
      expect(shown.filter((name) => !text.includes(name.replaceAll(/\s+/gu, ' ')))).toEqual([]);
      expect(text).not.toMatch(/\p{M}{9}/u);
    });
  });
});
