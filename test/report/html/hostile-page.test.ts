import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/report/text/escape-text.ts';
import { harmlessNames, hostileNames } from '../hostile-names.ts';
import { resultNaming } from '../hostile-result.ts';
import { runsBrowserTests } from './browser.ts';
import { type OpenedReport, outcome, useReports } from './opened-report.ts';

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
    ids: distinct((element) => element.id.replace(/^(framework|policy|situation)-.*/s, '$1')),
    links: distinct((element) => (element.getAttribute('href') ?? '').replace(/^(https:|#[a-z]+).*/s, '$1')),
    scripts: document.scripts.length,
    styles: document.styleSheets.length,
    comments: document.evaluate('count(//comment())', document).numberValue,
    globals: ['pwned', 'x'].filter((name) => name in globalThis),
  };
})()`;

/** The page as it comes, and after the script has made rows and details. */
async function shapes({ page, requests, url }: OpenedReport, names: number): Promise<readonly unknown[]> {
  const before = await page.evaluate(shape);
  await page.fill('#query', '-status:pass');
  expect(await outcome(page)).toBe(`${names * 2} of ${names * 3} findings`);
  await page.locator('.body .row a').first().click();
  await page.click('[data-facet=account] summary');
  expect(requests).toEqual([url]);
  return [before, await page.evaluate(shape)];
}

describe.runIf(runsBrowserTests)('hostile names in Chromium', () => {
  const { opened } = useReports();

  test('make the page that harmless names make, run nothing, ask for nothing', async () => {
    const harmless = await opened(resultNaming(harmlessNames), (report) => shapes(report, names.length));
    await opened(resultNaming(names), async (report) => {
      const { page, complaints } = report;
      expect(await shapes(report, names.length)).toEqual(harmless);
      expect(complaints).toEqual([]);

      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      const text = String(await page.evaluate("document.body.innerText.replace(/\\s+/g, ' ')"));
      const shown = names.filter((name) => name.length < 500).map((name) => visible(name).trim());
      expect(shown.filter((name) => !text.includes(name.replaceAll(/\s+/gu, ' ')))).toEqual([]);
      expect(text).not.toMatch(/\p{M}{9}/u);
    });
  });
});
