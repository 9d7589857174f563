import { findChromium } from '../tools/find-chromium.ts';

/** Told at the end, where it is seen: a skipped test is a grey line among thousands. */
export function teardown(): void {
  if (findChromium() !== undefined) return;
  console.warn(
    '\nNo Chromium found: the browser tests were SKIPPED. Run them after: npx node tools/install-browser.ts\n',
  );
}
