/**
 * Pictures of the HTML report of the demo's organization, for the documentation and for whoever changes how it
 * looks: docs/images/report-*.png. Run: npx node tools/screenshots.ts
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { html } from '../src/report/html.ts';
import { findChromium } from './find-chromium.ts';
import { withPalette } from './palette-png.ts';
import { demoResult } from './samples/demo-result.ts';

const folder = join(import.meta.dirname, '../docs/images');
/** They are part of the repository and of its page. */
const MOST_BYTES = 150_000;

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };
/** A4, less the margins, at 96 dots per inch. */
const paper = { width: 702, height: 1000 };

interface Picture {
  readonly name: string;
  /** Where the page is scrolled to, as its address says it. */
  readonly hash: string;
  readonly context: BrowserContextOptions;
  readonly arrange?: (page: Page) => Promise<void>;
}

const openFirst = async (page: Page): Promise<void> => {
  await page.locator('.body .row a').first().click();
  await page.locator('.panes').evaluate((panes) => panes.scrollIntoView());
};

const asPrinted = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
};

const light = { viewport: wide };
const dark = { viewport: wide, colorScheme: 'dark' } as const;
const phone = { viewport: narrow, deviceScaleFactor: 1 };

const pictures: readonly Picture[] = [
  { name: 'summary', hash: '', context: light },
  { name: 'summary-dark', hash: '', context: dark },
  { name: 'summary-narrow', hash: '', context: phone },
  { name: 'summary-print', hash: '', context: { viewport: paper }, arrange: asPrinted },
  { name: 'changes', hash: '#changes', context: light },
  { name: 'coverage', hash: '#coverage', context: light },
  { name: 'coverage-dark', hash: '#coverage', context: dark },
  { name: 'coverage-narrow', hash: '#coverage', context: phone },
  { name: 'frameworks', hash: '#frameworks', context: light },
  { name: 'findings', hash: '#findings?q=status:fail+severity>=medium', context: light },
  { name: 'findings-dark', hash: '#findings?', context: dark },
  { name: 'findings-narrow', hash: '#findings?', context: phone },
  { name: 'finding', hash: '#findings?q=status:fail+kind:trail', context: light, arrange: openFirst },
  { name: 'finding-dark', hash: '#findings?q=waived', context: dark, arrange: openFirst },
  { name: 'finding-narrow', hash: '#findings?q=waived', context: phone, arrange: openFirst },
  { name: 'policies', hash: '#policies', context: light },
  { name: 'waivers', hash: '#waivers', context: light },
  { name: 'not-seen', hash: '#faults', context: light },
  { name: 'population', hash: '#population', context: light },
];

const report = mkdtempSync(join(tmpdir(), 'screenshots-'));
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('no Chromium found: run npx node tools/install-browser.ts');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(folder, { recursive: true });
  const path = join(report, 'trailproof.html');
  writeFileSync(path, [...html(await demoResult()).chunks].join(''));
  const large: string[] = [];
  for (const { name, hash, context: options, arrange } of pictures) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href + hash);
    await arrange?.(page);
    const file = join(folder, `report-${name}.png`);
    // What moves has come to rest: rows are drawn with the frame after the next.
    await page.waitForTimeout(300);
    const picture = withPalette(await page.screenshot({ caret: 'hide' }));
    writeFileSync(file, picture);
    await context.close();
    const size = picture.length;
    console.log(`report-${name}.png ${(size / 1_000).toFixed(0)} kB`);
    if (size > MOST_BYTES) large.push(`report-${name}.png`);
  }
  if (large.length > 0) throw new Error(`larger than ${MOST_BYTES / 1_000} kB: ${large.join(', ')}`);
} finally {
  await browser.close();
  rmSync(report, { recursive: true, force: true });
}
