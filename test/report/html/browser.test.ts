import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleResult } from '../fixture.ts';
import { hostileNames } from '../hostile-names.ts';
import { resultNaming } from '../hostile-result.ts';
import { runsBrowserTests } from './browser.ts';
import { hashOf, led, outcome, useReports } from './opened-report.ts';

/** Everything that makes a script of a text, one after the other. */
const intrusion = `(() => {
  const script = document.createElement('script');
  let refused = '';
  try {
    script.text = 'globalThis.pwned = 1';
  } catch {
    // Trusted Types refuse the text; a node they do not see, and the hash of the policy does.
  }
  script.append('globalThis.pwned = 2');
  document.body.append(script);
  try {
    document.body.innerHTML += '<img src=x onerror="globalThis.pwned = 3">';
  } catch (error) {
    refused = String(error);
  }
  return { pwned: 'pwned' in globalThis, refused };
})()`;

describe.runIf(runsBrowserTests)('in Chromium', () => {
  const { opened } = useReports();

  test('search and filters work, nothing is asked for, nothing complains', async () => {
    await opened(exampleResult(), async ({ page, url, requests, complaints }) => {
      expect(await outcome(page)).toBe('41 of 41 findings');
      await page.fill('#query', 'us-west validation');
      expect(await outcome(page)).toBe('0 of 41 findings');
      await page.fill('#query', 'us-west reaches');
      expect(await outcome(page)).toBe('2 of 41 findings');
      expect(await page.locator('.body .row').count()).toBe(2);
      await page.fill('#query', '');
      await page.check('[data-facet=status] input[value=fail]');
      expect(await outcome(page)).toBe('17 of 41 findings');
      expect(await page.inputValue('#query')).toBe('status:fail');
      await page.click('[data-facet=region] summary');
      await page.check('[data-facet=region] input[value=us-west-2]');
      expect(await outcome(page)).toBe('1 of 41 findings');
      expect(await page.textContent('[data-facet=region] label:has([value=eu-west-2]) .count')).toBe('1');
      await page.fill('#query', 'region:mars');
      expect(await outcome(page)).toBe('0 of 41 findings; there is no region:mars');
      await page.click('button[type=reset]');
      expect(await outcome(page)).toBe('41 of 41 findings');
      expect(requests).toEqual([url]);
      expect(complaints).toEqual([]);
    });
  });

  test('the address tells what is shown: it can be sent, and gone back from', async () => {
    const asked = '#findings?q=status:fail+severity:critical&sort=-region';
    await opened(
      exampleResult(),
      async ({ page }) => {
        expect(await outcome(page)).toBe('15 of 41 findings');
        expect(await page.inputValue('#query')).toBe('status:fail severity:critical');
        expect(await page.getAttribute('.in-region[role=columnheader]', 'aria-sort')).toBe('descending');
        const first = page.locator('.body .row a').first();
        expect(await first.textContent()).toBe('us-west-2');
        await led(page, () => first.click());
        expect(await page.textContent('#detail-title')).toBe('us-west-2');
        expect(await hashOf(page)).toContain('&finding=management-events-recorded~111122223333/us-west-2');
        await led(page, () => page.goBack());
        expect(await page.isHidden('#detail')).toBe(true);
        await page.uncheck('[data-facet=severity] input[value=critical]');
        await page.fill('#query', 'spare');
        expect(await outcome(page)).toBe('2 of 41 findings');
        await led(page, () => page.goBack());
        expect(await outcome(page)).toBe('17 of 41 findings');
        await led(page, () => page.goBack());
        expect(await outcome(page)).toBe('15 of 41 findings');
      },
      { hash: asked },
    );
  });

  test('a search keeps what the address says of colours', async () => {
    await opened(exampleResult(), async ({ page }) => {
      await page.click('#theme');
      await page.fill('#query', 'main');
      expect(await hashOf(page)).toBe('#findings?q=main&theme=dark');
      expect(await page.getAttribute('html', 'class')).toContain('dark');
    });
  });

  test('the details of a finding are ticked off, with evidence and fix to copy', async () => {
    const hash = '#findings?q=validation+spare';
    await opened(
      exampleResult(),
      async ({ page, complaints }) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await led(page, () => page.locator('.body .row a').first().click());
        const detail = page.locator('#detail');
        expect(await detail.locator('.conditions').textContent()).toBe(
          '✖ trail.logFileValidation does not holdtrail.logFileValidation = falseAnswer c0ffee01',
        );
        await detail.getByRole('button', { name: 'Copy Terraform' }).click();
        await detail.getByText('Copied').waitFor();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
          'resource "aws_cloudtrail" "main" {\n  enable_log_file_validation = true\n}\n',
        );
        expect(complaints).toEqual([]);
      },
      { hash },
    );
  });

  test('what is found is saved as a file', async () => {
    await opened(
      exampleResult(),
      async ({ page, requests, url }) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click('[data-export=csv]'),
        ]);
        expect(download.suggestedFilename()).toBe('trailproof-findings.csv');
        expect(readFileSync(await download.path(), 'utf8').split('\r\n')).toHaveLength(1 + 2 + 1);
        expect(requests.filter((each) => !each.startsWith('blob:'))).toEqual([url]);
      },
      { hash: '#findings?q=us-west+reaches' },
    );
  });

  test('a script that got in all the same would not run', async () => {
    await opened(exampleResult(), async ({ page, complaints }) => {
      const ran = await page.evaluate(intrusion);
      expect(ran).toEqual({ pwned: false, refused: expect.stringContaining('TrustedHTML') });
      expect(complaints.join('\n')).toMatch(/Content Security Policy|Trusted/u);
    });
  });

  test('no page is wider than a telephone', async () => {
    for (const result of [exampleResult(), resultNaming(hostileNames.map(({ text }) => text))]) {
      await opened(
        result,
        async ({ page }) => {
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
          await led(page, () => page.locator('.body .row a').first().click());
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        },
        { viewport: { width: 360, height: 740 }, isMobile: true },
      );
    }
  });

  test('without JavaScript the page says where findings are, and shows no control that does nothing', async () => {
    await opened(
      exampleResult(),
      async ({ page }) => {
        expect(await page.isVisible('#explorer')).toBe(false);
        expect(await page.textContent('#without-script')).toContain('lists all findings');
        expect(await page.locator('#policies .finding').count()).toBe(41);
      },
      { javaScriptEnabled: false },
    );
  });
});
