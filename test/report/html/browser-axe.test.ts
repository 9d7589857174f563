import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoResult } from '../../../tools/samples/demo-result.ts';
import { resultOf } from '../fixture.ts';
import { runsBrowserTests } from './browser.ts';
import { led, useReports } from './opened-report.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** By way of the debugger: the page's policy lets in no script, and Trusted Types no text that becomes one. */
async function violations(page: Page, asked: object): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const run = `axe.run(document, ${JSON.stringify({ ...asked, resultTypes: ['violations'] })})`;
  const expression = `${run}.then(({ violations, passes }) => ({
    passes: passes.length,
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary)),
  }))`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
  const { passes, found } = result.value as { readonly passes: number; readonly found: readonly string[] };
  expect(passes).toBeGreaterThan(0);
  return found;
}

describe.runIf(runsBrowserTests)('axe finds nothing', () => {
  const { opened } = useReports();
  let result = resultOf({});
  beforeAll(async () => {
    result = await demoResult();
  });

  test.each([
    ['light', 1280, { runOnly: tags }],
    // The colours are the same, and take the longest.
    ['light', 390, { runOnly: tags, rules: { 'color-contrast': { enabled: false } } }],
    // Only the colours are others.
    ['dark', 1280, { runOnly: ['color-contrast', 'link-in-text-block'] }],
  ] as const)('in %s, %i pixels wide, with everything open', async (colorScheme, width, asked) => {
    const options = { colorScheme, viewport: { width, height: 844 }, hash: '#findings?q=waived' };
    await opened(
      result,
      async ({ page, complaints }) => {
        await led(page, () => page.locator('.body .row a').first().click());
        await page.click('[data-facet=control] summary');
        await page.evaluate(
          "for (const each of document.querySelectorAll('details:not([name])')) each.open = true",
        );
        expect(await violations(page, asked)).toEqual([]);
        expect(complaints).toEqual([]);
      },
      options,
    );
  });
});
