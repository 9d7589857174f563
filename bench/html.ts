/**
 * The HTML report of many findings: how long it takes to write, how large it is, and in Chromium how long until
 * it can be used, what it holds in memory, and how long a search takes. Each figure is the median of some runs,
 * against an empty page in the same browser. Run: npx node bench/html.ts [findings…]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, withPage } from '../test/report/html/browser.ts';
import { manyFindings } from '../test/report/html/many-findings.ts';
import { rendered } from '../test/report/html/page.ts';

const RUNS = 5;
const sizes = process.argv.slice(2).map(Number);

/** From a keystroke until the browser has painted what it found. */
const timeSearch = (query: string): string => `new Promise((done) => {
  const input = document.querySelector('#query');
  const start = performance.now();
  input.value = ${JSON.stringify(query)};
  input.dispatchEvent(new Event('input', { bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})`;

interface Figures {
  readonly ready: number;
  readonly painted: number;
  /** What the page's thread did until then, whoever else used the machine. */
  readonly work: number;
  readonly heap: number;
  readonly heapAfter: number;
  readonly nodes: number;
  readonly filter: number;
  readonly firstWords: number;
  readonly words: number;
}

async function measure(page: Page, url: string): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const { metrics } = await session.send('Performance.getMetrics');
  const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  const number = async (expression: string): Promise<number> => Number(await page.evaluate(expression));
  const before = await heapMegabytes(page);
  const searched = {
    filter: await number(timeSearch('status:fail region:eu-*')),
    firstWords: await number(timeSearch('eu-west kms')),
    words: await number(timeSearch('eu-west decrypt -validation')),
  };
  return {
    // The script is the last thing of the page: when the document is loaded, everything can be used.
    ready: await number("performance.getEntriesByType('navigation')[0].loadEventEnd"),
    painted: await number("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"),
    work,
    heap: before,
    heapAfter: await heapMegabytes(page),
    nodes: await number("document.querySelectorAll('*').length"),
    ...searched,
  };
}

/** Objects of the script, nodes, and the memory of columns. */
async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

async function measureOften(browser: Browser, url: string, explorer: boolean): Promise<Figures> {
  const all: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    all.push(
      await withPage(browser, ({ page }) => (explorer ? measure(page, url) : measureEmpty(page, url))),
    );
  }
  const median = (name: keyof Figures): number =>
    all.map((figures) => figures[name]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    ready: median('ready'),
    painted: median('painted'),
    work: median('work'),
    heap: median('heap'),
    heapAfter: median('heapAfter'),
    nodes: median('nodes'),
    filter: median('filter'),
    firstWords: median('firstWords'),
    words: median('words'),
  };
}

async function measureEmpty(page: Page, url: string): Promise<Figures> {
  await page.goto(url);
  const ready = Number(await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"));
  return { ready, painted: 0, work: 0, heap: 0, heapAfter: 0, nodes: 0, filter: 0, firstWords: 0, words: 0 };
}

function tell(label: string, value: number, unit: string): void {
  console.log(`  ${label.padEnd(34)} ${value.toFixed(value < 100 ? 1 : 0).padStart(9)} ${unit}`);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-html-'));
const browser = await startBrowser();
try {
  const empty = join(folder, 'empty.html');
  writeFileSync(empty, '<!doctype html><title>empty</title><p>empty</p>');
  const floor = (await measureOften(browser, pathToFileURL(empty).href, false)).ready;
  console.log('an empty page');
  tell('ready after', floor, 'ms');
  for (const size of sizes.length === 0 ? [1_000, 100_000] : sizes) {
    const result = manyFindings(size);
    const start = performance.now();
    const text = rendered(result);
    const written = performance.now() - start;
    const path = join(folder, `${size}.html`);
    writeFileSync(path, text);
    const figures = await measureOften(browser, pathToFileURL(path).href, true);
    console.log(`\n${size} findings`);
    tell('written in', written, 'ms');
    tell('size', new TextEncoder().encode(text).length / 1e6, 'MB');
    tell('first painted after', figures.painted, 'ms');
    tell('ready after', figures.ready, 'ms');
    tell('of which the page worked', figures.work, 'ms');
    tell('times the empty page', figures.ready / floor, '');
    tell('memory', figures.heap, 'MB');
    tell('memory after searches for words', figures.heapAfter, 'MB');
    tell('elements on the page', figures.nodes, '');
    tell('a filter, until painted', figures.filter, 'ms');
    tell('first search for words', figures.firstWords, 'ms');
    tell('another search for words', figures.words, 'ms');
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
