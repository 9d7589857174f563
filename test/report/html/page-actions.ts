import type { BrowserPage } from './browser.ts';

/** What a reader does with the page, and reads. */
export const outcome = (page: BrowserPage): Promise<unknown> =>
  page.evaluate("document.querySelector('#outcome').textContent");

export const rows = (page: BrowserPage): Promise<unknown> =>
  page.evaluate("document.querySelectorAll('.finding').length");

export const type = (page: BrowserPage, words: string): Promise<unknown> =>
  page.evaluate(
    `words.value = ${JSON.stringify(words)}; words.dispatchEvent(new Event('input', { bubbles: true }))`,
  );

export const click = (page: BrowserPage, selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

export const soon = (page: BrowserPage): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))');
