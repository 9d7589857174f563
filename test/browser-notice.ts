import { findChromium } from '../tools/find-chromium.ts';

/** Told at the end, where it is seen: a skipped test is a grey line among thousands. */
export function teardown(): void {
  if (findChromium() !== undefined || process.env['TRAILPROOF_BROWSER_TESTS'] === 'required') return;
  console.warn(
    '\nNo Chromium found: browser tests are SKIPPED. To run them: npx node tools/install-browser.ts\n',
  );
}
