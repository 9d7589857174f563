import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { type BrowserPage, startBrowser, withPage } from './browser.ts';
import { rendered } from './page.ts';

/** A browser for the tests of one file, and how they open a report in it. */
export interface Reports {
  /** Opens the report of a result from a file, as readers do, in a page of its own. */
  readonly opened: <T>(
    result: ScanResult,
    work: (report: OpenedReport) => Promise<T>,
    options?: OpenOptions,
  ) => Promise<T>;
}

export interface OpenedReport extends BrowserPage {
  readonly url: string;
  /** Of the file, in bytes. */
  readonly size: number;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string;
}

export function useReports(): Reports {
  let browser: Browser | undefined;
  let folder = '';
  let files = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'html-'));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    async opened(result, work, { hash = '', ...options } = {}) {
      if (browser === undefined) throw new Error('no browser is open');
      files += 1;
      const path = join(folder, `trailproof-${files}.html`);
      writeFileSync(path, rendered(result));
      const url = pathToFileURL(path).href;
      return await withPage(
        browser,
        async (page) => {
          await page.page.goto(url + hash);
          return await work({ ...page, url, size: statSync(path).size });
        },
        options,
      );
    },
  };
}

/**
 * Does what leads the page to another address of itself, and waits until the page has followed: browsers tell it of
 * links and of going back in their own time, which on a busy machine is after the next question of a test.
 */
export async function led(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(
    "void (globalThis.led = new Promise((done) => addEventListener('hashchange', () => setTimeout(done), { once: true })))",
  );
  await act();
  await page.evaluate('globalThis.led');
}

/** What a reader reads and does. */
export const outcome = (page: Page): Promise<string | null> => page.textContent('#outcome');

/** Asked of the page: the driver hears of it a little later. */
export const hashOf = async (page: Page): Promise<string> =>
  decodeURIComponent(await page.evaluate('location.hash'));

/** The row that the keyboard is on, or the id of what else it is on. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const element = document.activeElement;
    const row = element.closest('[role=row]');
    return row === null ? element.id : 'row ' + row.getAttribute('aria-rowindex');
  })()`);
