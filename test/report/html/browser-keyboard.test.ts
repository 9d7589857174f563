import { describe, expect, test } from 'vitest';
import { exampleResult } from '../fixture.ts';
import { runsBrowserTests } from './browser.ts';
import { focused, hashOf, led, outcome, useReports } from './opened-report.ts';

describe.runIf(runsBrowserTests)('with the keyboard alone', () => {
  const { opened } = useReports();

  test('a reader searches, goes through the rows, opens one, and is back where it was', async () => {
    await opened(exampleResult(), async ({ page }) => {
      const { keyboard } = page;
      await keyboard.press('/');
      expect(await focused(page)).toBe('query');
      await keyboard.type('status:fail severity:critical');
      expect(await outcome(page)).toBe('15 of 41 findings');
      await keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('row 2');
      await keyboard.press('j');
      await keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('row 4');
      await keyboard.press('k');
      expect(await focused(page)).toBe('row 3');
      await keyboard.press('End');
      expect(await focused(page)).toBe('row 16');
      await keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('row 16');
      await keyboard.press('Home');
      await keyboard.press('j');
      await led(page, () => keyboard.press('Enter'));
      expect(await focused(page)).toBe('detail-title');
      expect(await hashOf(page)).toContain('&finding=management-events-recorded~');
      await keyboard.press('Escape');
      expect(await page.isHidden('#detail')).toBe(true);
      expect(await focused(page)).toBe('row 3');
      expect(await hashOf(page)).not.toContain('finding=');
    });
  });

  test('with details open, they follow the row', async () => {
    await opened(exampleResult(), async ({ page }) => {
      await page.locator('.body .row a').first().focus();
      await led(page, () => page.keyboard.press('Enter'));
      const first = await page.textContent('#detail-title');
      await page.locator('.body .row a').first().focus();
      await page.keyboard.press('j');
      expect(await page.textContent('#detail-title')).not.toBe(first);
      expect(await focused(page)).toBe('row 3');
    });
  });

  test('letters are letters where somebody writes, and / can be switched off', async () => {
    await opened(exampleResult(), async ({ page }) => {
      await page.focus('#query');
      await page.keyboard.type('j/k');
      expect(await page.inputValue('#query')).toBe('j/k');
      await page.click('.help summary');
      await page.uncheck('#shortcut');
      await page.evaluate('document.activeElement.blur()');
      await page.keyboard.press('/');
      expect(await focused(page)).not.toBe('query');
    });
  });

  test('nothing holds the keyboard: tab comes through the whole explorer and out of it, both ways', async () => {
    await opened(exampleResult(), async ({ page }) => {
      await page.locator('.body .row a').first().focus();
      await led(page, () => page.keyboard.press('Enter'));
      const inside = (): Promise<boolean> =>
        page.evaluate("document.activeElement.closest('#explorer') !== null");
      for (const key of ['Tab', 'Shift+Tab']) {
        await page.focus('#detail-title');
        let steps = 0;
        for (; steps < 60 && (await inside()); steps += 1) await page.keyboard.press(key);
        expect(await inside(), key).toBe(false);
      }
    });
  });
});
