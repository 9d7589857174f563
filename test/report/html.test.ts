import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { decodeFinding } from '../../src/report/html/data/decode-findings.ts';
import { readFindings } from '../../src/report/html/data/script-json.ts';
import { html } from '../../src/report/html.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { manyFindings } from './html/many-findings.ts';
import { markupOf, rendered, sectionText, textOf } from './html/page.ts';

const page = rendered(exampleResult());

test('nothing is loaded, and only our own script and style may act', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
  const hash = (text = ''): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const [, style] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
  const [, script] = /<script>(.*?)<\/script>/su.exec(page) ?? [];
  expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  // A policy counts from where it stands.
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
});

test('no address but those of links that people may follow', () => {
  expect(markupOf(page)).not.toMatch(/\s(?:src|srcset|style|action|on\w+)=/u);
  expect(markupOf(page)).not.toMatch(/<(?:link|img|iframe|object|embed|base|svg)\b/u);
  expect([...markupOf(page).matchAll(/href="([^#][^"]*)"/gu)].map(([, url]) => url)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^https:/u)]),
  );
  const [, style = ''] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
  expect(style).not.toMatch(/@import|url\(/u);
});

test('the first screen tells what is covered, broken and not seen', () => {
  const summary = sectionText(page, 'summary');
  expect(summary).toContain('INCOMPLETE , because cloudtrail:GetTrailStatus was denied');
  expect(summary).toContain('Are we covered? ✖ 0 of 2 regions');
  expect(summary).toContain('nobody would record kms.amazonaws.com Decrypt');
  expect(summary).toContain('What is broken? ✖ 17 findings fail 15 critical, 2 medium');
  expect(summary).toContain('What could not be seen? ? 2 calls not answered 3 findings could not be judged.');
});

test('a complete and clean result says so', () => {
  const clean = sectionText(rendered(resultOf({})), 'summary');
  expect(clean).toContain('✔ Complete : everything in 1 account and 17 regions could be judged.');
  expect(clean).toContain('What is broken? – Nothing fails');
  expect(clean).toContain('What could not be seen? ✔ Nothing in scope');
});

test('trails, findings and causes can be read without JavaScript', () => {
  const text = textOf(markupOf(page));
  expect(sectionText(page, 'trails')).toContain('main 111122223333 us-east-1 all regions');
  expect(sectionText(page, 'policies')).toContain('No trail records all management events of us-west-2');
  expect(sectionText(page, 'policies')).toContain('trail.logFileValidation = false');
  expect(sectionText(page, 'faults')).toContain(
    'Cause 1: cloudtrail:GetTrailStatus denied Account 111122223333 Region eu-west-1 Error code AccessDeniedException Request id 5b8f6d3e-4c1d-4b6f-9f0e-2f6c1f1f0001',
  );
  expect(sectionText(page, 'faults')).toContain('Leaves open management-events-recorded , trail-is-logging');
  expect(sectionText(page, 'run')).toContain('2026-11-20 02:00:00 UTC');
  expect(text).toContain('Regions left out, not enabled in the account af-south-1, me-south-1');
});

test('every link within the page leads somewhere', () => {
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
  const targets = [...markupOf(page).matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  expect(ids.size).toBe([...page.matchAll(/ id="/gu)].length);
});

test('policies are listed worst first, quiet ones folded', () => {
  const policies = [
    ...page.matchAll(/<details class="policy" id="policy-([^"]*)" data-policy="\d+"( open="")?/gu),
  ];
  expect(policies.map(([, id, open]) => [id, open !== undefined])).toEqual([
    ['management-events-recorded', true],
    ['log-file-validation-enabled', true],
    ['trail-is-logging', true],
    ['multi-region-trail-reaches-every-region', false],
    ['log-files-encrypted-with-usable-key', false],
    ['organization-trail-present', false],
  ]);
});

test('the same result gives the same bytes', () => {
  expect(rendered(exampleResult())).toBe(page);
});

test('of many findings some hundred are rows, all are data, and the page says so', () => {
  const many = rendered(manyFindings(20_000));
  expect([...markupOf(many).matchAll(/<li class="finding /gu)]).toHaveLength(300);
  expect(many.length).toBeLessThan(1_500_000);
  const [, json = ''] = /id="findings-data">(.*?)<\/script>/su.exec(many) ?? [];
  const data = readFindings(json);
  expect(data.verdicts).toHaveLength(20_000);
  expect(decodeFinding(data, 19_999)).toMatchObject({ subject: { kind: 'trail', region: 'eu-west-2' } });
  expect(textOf(markupOf(many))).toContain('lists 300 of 20,000 findings, the worst of each policy');
});

test('findings are read once', () => {
  let times = 0;
  const result: ScanResult = {
    ...exampleResult(),
    findings() {
      times += 1;
      return exampleResult().findings();
    },
  };
  expect([...html(result).chunks].length).toBeGreaterThan(10);
  expect(times).toBe(1);
});
