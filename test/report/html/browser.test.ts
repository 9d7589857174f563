import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { exampleResult } from '../fixture.ts';
import { hostileNames } from '../hostile-names.ts';
import { resultNaming } from '../hostile-result.ts';
import { runsBrowserTests, withPage } from './browser.ts';
import { manyFindings } from './many-findings.ts';
import { rendered } from './page.ts';
import { click, outcome, rows, soon, type } from './page-actions.ts';

const folder = mkdtempSync(join(tmpdir(), 'html-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(result: ScanResult): string {
  const path = join(folder, 'trailproof.html');
  writeFileSync(path, rendered(result));
  return pathToFileURL(path).href;
}

describe.runIf(runsBrowserTests)('in Chromium', () => {
  test('search and filters work, nothing is asked for, nothing complains', async () => {
    await withPage(async (page) => {
      const url = file(exampleResult());
      await page.open(url);
      expect(await outcome(page)).toBe('41 of 41 findings in 6 policies');
      const before = await page.evaluate("document.querySelector('main').innerText");

      await type(page, 'us-west validation');
      expect(await outcome(page)).toBe('0 of 41 findings in 0 policies');
      await type(page, 'us-west reaches');
      expect(await outcome(page)).toBe('2 of 41 findings in 1 policy');
      expect(await rows(page)).toBe(2);
      await type(page, '');
      await click(page, 'input[value=fail]');
      expect(await outcome(page)).toBe('24 of 41 findings in 6 policies');

      await click(page, 'button[type=reset]');
      await soon(page);
      expect(await outcome(page)).toBe('41 of 41 findings in 6 policies');
      expect(await page.evaluate("document.querySelector('main').innerText")).toBe(before);
      expect(page.requests).toEqual([url]);
      expect(page.complaints).toEqual([]);
    });
  });

  test('a script that got in all the same would not run', async () => {
    await withPage(async (page) => {
      await page.open(file(exampleResult()));
      const inject = (text: string): Promise<unknown> =>
        page.evaluate(`try { ${text} } catch (error) { error.name }`);
      await inject(
        "const s = document.createElement('script'); s.text = 'globalThis.pwned = 1'; document.body.append(s)",
      );
      expect(await inject("document.body.innerHTML = '<b>x</b>'")).toBe('TypeError');
      expect(await page.evaluate('typeof pwned')).toBe('undefined');
    });
  });

  test('100,000 findings are there within seconds, and never all of them rows', async () => {
    await withPage(async (page) => {
      const url = file(manyFindings(100_000));
      const start = performance.now();
      await page.open(url);
      expect(await outcome(page)).toBe('100,000 of 100,000 findings in 10 policies');
      // Measured: half a second. This only catches what explodes.
      expect(performance.now() - start).toBeLessThan(10_000);
      await type(page, 'eu-west kms');
      expect(await rows(page)).toBeLessThanOrEqual(500);
      await click(page, '.more button');
      expect(await rows(page)).toBeLessThanOrEqual(600);
      expect(await page.evaluate('document.activeElement.className')).toMatch(/^finding/);
      expect(page.complaints).toEqual([]);
    });
  });

  test('no page is wider than a telephone', async () => {
    await withPage(async (page) => {
      const size = { width: 360, height: 740, deviceScaleFactor: 1, mobile: true };
      await page.send('Emulation.setDeviceMetricsOverride', size);
      for (const result of [exampleResult(), resultNaming(hostileNames.map(({ text }) => text))]) {
        await page.open(file(result));
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      }
    });
  });
});
