import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runsBrowserTests } from './browser.ts';
import { largeOrganization, organization } from './map/organization.ts';
import { useReports } from './opened-report.ts';

const rows = (page: Page): Promise<readonly string[]> => page.locator('.grid [data-row] th').allInnerTexts();

const active = async (page: Page): Promise<string | null> => {
  const cell = page.locator(`#${(await page.getAttribute('.grid', 'aria-activedescendant')) ?? ''}`);
  return (await cell.getAttribute('aria-label')) ?? (await cell.textContent());
};

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe.runIf(runsBrowserTests)('the coverage map', () => {
  const { opened } = useReports();

  test('leads with the keyboard from a unit to the witness of a cell, and back', async () => {
    await opened(organization(), async ({ page, complaints }) => {
      await page.locator('.grid').focus();
      expect(await active(page)).toContain('Root/Shops');
      await press(page, 'ArrowLeft');
      expect(await rows(page)).toEqual([
        '▸Root/Shops 2 accounts',
        '▾Root/Banks 2 accounts',
        '▸222222222222 bank',
        '▸444444444444 vault',
      ]);
      await press(page, 'ArrowRight', 'ArrowDown');
      expect(await active(page)).toContain('333333333333 farm');
      await press(page, 'ArrowRight', 'ArrowDown', 'ArrowRight');
      expect(await active(page)).toBe('r1: gap');
      await press(page, 'Enter');
      expect(await page.innerText(':focus')).toBe('r1 in 333333333333');
      expect(await page.innerText('#map-detail')).toContain('Nobody would record kms:Decrypt');
      await press(page, 'Escape');
      expect(await page.locator('#map-detail').isVisible()).toBe(false);
      expect(await active(page)).toBe('r1: gap');
      await press(page, 'Control+End', 'End');
      expect(await active(page)).toBe('r2: unknown');
      expect(complaints).toEqual([]);
    });
  });

  test('shows what is asked for', async () => {
    await opened(organization(), async ({ page }) => {
      await page.fill('#map-words', 'banks');
      expect(await page.innerText('#map-outcome')).toBe('2 of 4 accounts in 2 regions');
      await page.fill('#map-words', '');
      await page.uncheck('#map-controls input[value="1"]');
      expect(await rows(page)).toEqual([
        '▾Root/Shops 2 accounts',
        '▸333333333333 farm',
        '▸111111111111 shop',
      ]);
      await page.selectOption('#map-class', { label: 'Writes' });
      expect(await page.innerText('#map-controls fieldset')).toMatch(/unknown 1\s+✔ recorded 3$/u);
      await page.click('.grid [data-row="1"] [data-column="1"]');
      expect(await page.innerText('#map-detail')).toContain('Writes: recorded');
    });
  });

  test('holds the rows in sight of ten thousand accounts, and reaches the last', async () => {
    await opened(largeOrganization(10_000), async ({ page, complaints }) => {
      expect(await page.innerText('#map-outcome')).toBe('10,000 of 10,000 accounts in 17 regions');
      await page.click('#map-fold');
      expect(await page.locator('.grid [data-row]').count()).toBeLessThan(80);
      await page.locator('.grid').focus();
      await press(page, 'Control+End');
      expect(await page.getAttribute('.grid', 'aria-rowcount')).toBe('10098');
      expect(await page.getAttribute('.grid tr:has(.active)', 'aria-rowindex')).toBe('10098');
      expect(await page.locator('.grid .active').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  test('gives way to the matrix on paper, and where there is no script', async () => {
    const shown = async (page: Page): Promise<readonly boolean[]> =>
      await Promise.all(['.matrix', '#map', '#map-controls'].map((part) => page.locator(part).isVisible()));
    await opened(organization(), async ({ page }) => {
      expect(await shown(page)).toEqual([false, true, true]);
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page)).toEqual([true, false, false]);
    });
    await opened(
      organization(),
      async ({ page }) => expect(await shown(page)).toEqual([true, false, false]),
      {
        javaScriptEnabled: false,
      },
    );
  });
});

describe.runIf(runsBrowserTests)('around the sections', () => {
  const { opened } = useReports();

  test('the page turns dark and light, and its address alone remembers', async () => {
    const background = (page: Page): Promise<string> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor');
    await opened(organization(), async ({ page, url }) => {
      const light = await background(page);
      await page.click('#theme');
      const dark = await background(page);
      expect(dark).not.toBe(light);
      expect(page.url()).toContain('theme=dark');
      await page.reload();
      expect(await background(page)).toBe(dark);
      await page.goto('about:blank');
      await page.goto(url);
      expect(await background(page)).toBe(light);
    });
  });

  test('the contents say where the reader is', async () => {
    await opened(organization(), async ({ page }) => {
      const current = page.locator('nav [aria-current]');
      await current.filter({ hasText: 'Summary' }).waitFor();
      await page.click('nav a[href="#trails"]');
      await current.filter({ hasText: 'Trails' }).waitFor();
      expect(await current.count()).toBe(1);
    });
  });
});
