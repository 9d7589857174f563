import { describe, expect, test } from 'vitest';
import { runsBrowserTests } from './browser.ts';
import { manyFindings } from './many-findings.ts';
import { focused, outcome, useReports } from './opened-report.ts';

describe.runIf(runsBrowserTests)('100,000 findings in Chromium', () => {
  const { opened } = useReports();

  test('fit into 8 MB, are all there to be found, and are never all of them rows', async () => {
    await opened(manyFindings(100_000), async ({ page, url, size, requests, complaints }) => {
      expect(size).toBeLessThan(8_000_000);
      const nodes = (): Promise<number> => page.evaluate("document.querySelectorAll('*').length");
      const rows = page.locator('.body .row');
      expect(await outcome(page)).toBe('100,000 of 100,000 findings');
      expect(await page.getAttribute('[role=table]', 'aria-rowcount')).toBe('100001');
      expect(await nodes()).toBeLessThan(20_000);

      await page.fill('#query', 'eu-west kms');
      expect(await outcome(page)).toBe('5,040 of 100,000 findings');
      await page.fill('#query', 'status:fail');
      expect(await outcome(page)).toBe('28,570 of 100,000 findings');
      await page.locator('.body .row a').first().focus();
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('row 28571');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().height')).toBeGreaterThan(0);
      expect(await rows.count()).toBeLessThan(80);

      await page.locator('#rows').evaluate((scroller) => {
        scroller.scrollTop = scroller.scrollHeight / 2;
      });
      await page.locator('.row[aria-rowindex="14286"]').waitFor();
      expect(await rows.count()).toBeLessThan(80);
      // The row that the keyboard is on stays, and stays last.
      expect(await rows.last().getAttribute('aria-rowindex')).toBe('28571');
      expect(await nodes()).toBeLessThan(20_000);
      expect(requests).toEqual([url]);
      expect(complaints).toEqual([]);
    });
  });
});
