import { describe, expect, test } from 'vitest';
import { exampleResult } from '../fixture.ts';
import { runsBrowserTests } from './browser.ts';
import { useReports } from './opened-report.ts';

/** Pages of a PDF: Chromium writes its page tree uncompressed. */
function pages(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length;
}

describe.runIf(runsBrowserTests)('on paper', () => {
  const { opened } = useReports();

  test('the report is some pages, with nothing folded and no control', async () => {
    await opened(exampleResult(), async ({ page, complaints }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pages(pdf)).toBeGreaterThan(3);
      expect(pages(pdf)).toBeLessThan(30);
      await page.emulateMedia({ media: 'print' });
      for (const control of ['#filters', '#explorer', 'nav', 'button']) {
        expect(await page.locator(control).first().isVisible(), control).toBe(false);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('what was searched for is a table of all that was found', async () => {
    const print = async (hash: string): Promise<string | null> =>
      await opened(
        exampleResult(),
        async ({ page }) => {
          await page.emulateMedia({ media: 'print' });
          await page.evaluate("dispatchEvent(new Event('beforeprint'))");
          const found = page.locator('.found');
          const text = (await found.count()) === 0 ? null : await found.innerText();
          await page.evaluate("dispatchEvent(new Event('afterprint'))");
          expect(await found.count()).toBe(0);
          return text;
        },
        { hash },
      );
    expect(await print('#findings?')).toBeNull();
    const text = await print('#findings?q=us-west+reaches');
    expect(text).toContain('Found by us-west reaches: 2 findings');
    expect(text).toContain('us-west-1');
  });
});
