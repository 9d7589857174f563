import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../tools/find-chromium.ts';

const executablePath = findChromium();

/** Where they must run, a missing browser is a failure; elsewhere the end of the run tells that they were left out. */
export const runsBrowserTests: boolean =
  executablePath !== undefined || process.env['TRAILPROOF_BROWSER_TESTS'] === 'required';

/** A page with what happened on it. */
export interface BrowserPage {
  readonly page: Page;
  /** What the console and the browser complained about. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
}

export async function startBrowser(): Promise<Browser> {
  if (executablePath === undefined) {
    throw new Error('no Chromium found: run npx node tools/install-browser.ts');
  }
  return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Opens a page of its own and closes it, whatever `work` does. The page's content security policy holds. */
export async function withPage<T>(
  browser: Browser,
  work: (opened: BrowserPage) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    return await work({ page, complaints, requests });
  } finally {
    await context.close();
  }
}
