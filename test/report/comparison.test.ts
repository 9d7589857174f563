import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { json } from '../../src/report/json.ts';
import { comparisonSection } from '../../src/report/markdown/comparison-section.ts';
import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { compared } from '../compare/sample-results.ts';
import { activeCharacters } from './active-characters.ts';
import { resultOf } from './fixture.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, regionSubject, regions, trailSubject } from './fixture-subjects.ts';
import { hostileNames } from './hostile-names.ts';
import { activeMarkdown } from './markdown/active-markdown.ts';

const page = { colour: false, width: 80, unicode: true };

function withComparison(
  before: ScanResult,
  after: ScanResult,
): ScanResult & { readonly comparison: Comparison } {
  return { ...after, comparison: compared(before, after) };
}

function observing(value: string): Finding['facts'] {
  return [
    { result: 'fail', that: 'x', observed: { [`trail["${value}"]`]: value, same: true }, evidence: [] },
  ];
}

const trail = trailSubject('main', 'eu-west-1');
const gone = trailSubject('gone', 'eu-west-1');
const before = resultOf({
  policies: [policyOf('a'), policyOf('b'), policyOf('r', { subject: 'region' })],
  findings: [
    findingOf('a', gone),
    findingOf('a', trail, { status: 'pass', facts: observing('on') }),
    findingOf('b', gone, { severity: 'low' }),
    findingOf('b', trail),
    ...regions.map((region) => findingOf('r', regionSubject(region), { status: 'pass' })),
  ],
});
const after = resultOf({
  policies: [
    policyOf('a', { severity: 'low' }),
    policyOf('b', { digest: 'sha256:other' }),
    policyOf('r', { subject: 'region' }),
  ],
  findings: [
    findingOf('a', trail, {
      facts: [{ result: 'fail', that: 'x', observed: { 'trail["on"]': 'off' }, evidence: [] }],
    }),
    findingOf('b', gone, { severity: 'low' }),
    findingOf('b', trail, { status: 'pass' }),
    ...regions.map((region) =>
      findingOf('r', regionSubject(region), { message: `${region} is not recorded` }),
    ),
  ],
});
const result = withComparison(before, after);

const schemaPath = new URL('../../reports/schema/scan-result.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync(schemaPath, 'utf8')) as Record<string, unknown>,
);

describe('JSON', () => {
  const parsed = JSON.parse([...json(result)].join('')) as { readonly comparison: Comparison };

  test('keeps to the published schema', () => {
    validate(parsed);
    expect(validate.errors).toBeNull();
  });

  test('lists every change but what fails as before', () => {
    const { changes, ...rest } = parsed.comparison;
    const { changes: told, had: _, ...expected } = result.comparison;
    expect(rest).toEqual(expected);
    expect(changes).toEqual([...told()].filter(({ kind }) => kind !== 'still-failing'));
  });

  test('may have nothing to list', () => {
    const same = withComparison(before, before);
    expect(JSON.parse([...json(same)].join(''))).toMatchObject({
      comparison: { policies: [], caveats: [], changes: [] },
    });
  });
});

describe('text for people', () => {
  test('in a report', () => {
    const text = [...terminal(result, page)].join('');
    expect(text.slice(text.indexOf('\nSince '), text.indexOf('\n───'))).toMatchInlineSnapshot(`
      "
      Since 2026-11-20 02:00 UTC: 18 new failures, 1 fixed, 1 gone, 1 failing as
      before

      Policies that are not what they were:
        • a: other severity (high, now low)
        • b: other text

      New (18): fail now, and did not count as failing before
        high Title of a (a)
          trail main (home eu-west-1)
          does not do what it must
          trail["on"]: "on" before, "off" now
          Because what AWS shows changed.
        high Title of r (r)
          17 regions: ap-northeast-1/2/3, ap-south-1, ap-southeast-1/2,
            ca-central-1, eu-central-1, eu-north-1, eu-west-1/2/3, sa-east-1,
            us-east-1/2, us-west-1/2
          <region> is not recorded
          Because what AWS shows changed.

      Fixed (1): failed before, and pass or do not apply now
        high Title of b (b)
          trail main (home eu-west-1)
          does not do what it must
          Because only the policy changed.

      Gone (1): failed before, and what they were about is no longer there
        high Title of a (a)
          trail gone (home eu-west-1)
          does not do what it must
          Because what AWS shows changed.
      "
    `);
  });

  test('by itself', () => {
    const text = [...terminal(result, { ...page, changesOnly: { code: 1, failOn: 'high' } })].join('');
    expect(text).toMatchInlineSnapshot(`
      "Trailproof 0.1.0: what changed from 2026-11-20 02:00 UTC to 2026-11-20 02:00 UTC

      Policies that are not what they were:
        • a: other severity (high, now low)
        • b: other text

      New (18): fail now, and did not count as failing before
        high Title of a (a)
          trail main (home eu-west-1)
          does not do what it must
          trail["on"]: "on" before, "off" now
          Because what AWS shows changed.
        high Title of r (r)
          17 regions: ap-northeast-1/2/3, ap-south-1, ap-southeast-1/2,
            ca-central-1, eu-central-1, eu-north-1, eu-west-1/2/3, sa-east-1,
            us-east-1/2, us-west-1/2
          <region> is not recorded
          Because what AWS shows changed.

      Fixed (1): failed before, and pass or do not apply now
        high Title of b (b)
          trail main (home eu-west-1)
          does not do what it must
          Because only the policy changed.

      Gone (1): failed before, and what they were about is no longer there
        high Title of a (a)
          trail gone (home eu-west-1)
          does not do what it must
          Because what AWS shows changed.

      ────────────────────────────────────────────────────────────
      Changes    18 new failures, 1 fixed, 1 gone, 1 failing as before
      Exit code  1 because 18 new findings are high or worse (--fail-on high)
      "
    `);
  });

  test('in Markdown', () => {
    const text = [...markdownSummary(result, undefined)].join('');
    expect(text.slice(text.indexOf('### Since'), text.indexOf('### What fails'))).toMatchInlineSnapshot(`
      "### Since \`2026-11-20 02:00 UTC\`: 18 new failures, 1 fixed, 1 gone, 1 failing as before

      - \`a\`: other severity (high, now low)
      - \`b\`: other text

      ### New: fail now, and did not count as failing before

      - **high** \`a\`: \`trail main (home eu-west-1)\`
        - \`does not do what it must\`
        - \`trail["on"]: "on" before, "off" now\`
        - Because what AWS shows changed.
      - **high** \`r\`: \`17 regions: ap-northeast-1/2/3, ap-south-1, ap-southeast-1/2, ca-central-1, eu-central-1, eu-north-1, eu-west-1 and 7 more\`
        - \`<region> is not recorded\`
        - Because what AWS shows changed.

      ### Fixed: failed before, and pass or do not apply now

      - **high** \`b\`: \`trail main (home eu-west-1)\`
        - \`does not do what it must\`
        - Because only the policy changed.

      ### Gone: failed before, and what they were about is no longer there

      - **high** \`a\`: \`trail gone (home eu-west-1)\`
        - \`does not do what it must\`
        - Because what AWS shows changed.

      "
    `);
  });

  test('keeps a page short, however much changed', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      findingOf('a', trailSubject(`t${index}`, 'eu-west-1'), { message: `reason ${index}` }),
    );
    const parts = { policies: [policyOf('a')] };
    const shown = withComparison(resultOf(parts), resultOf({ ...parts, findings: many }));
    const text = [...terminal(shown, { ...page, changesOnly: { code: 1, failOn: 'low' } })].join('');
    expect(text.split('\n').length).toBeLessThan(250);
    expect(text).toContain('and 250 more, see the JSON report');
    expect(text).toContain('Changes    300 new');
  });
});

describe('names that are meant to do harm', () => {
  const hostile = hostileNames.map(({ text }) => text);
  const naming = (policies: readonly string[], facts: string): ScanResult =>
    resultOf({
      policies: policies.map((name) => policyOf(name, { title: name })),
      findings: policies.map((name) =>
        findingOf(name, { ...trail, name, account: name }, { message: name, facts: observing(facts) }),
      ),
      accounts: hostile,
    });
  const harmful = withComparison(naming(hostile, 'before'), {
    ...naming([], 'after'),
    accounts: [],
    tool: { name: 'trailproof', version: hostile.join('') },
  });

  test('are inert on a terminal', () => {
    for (const options of [page, { ...page, changesOnly: { code: 3, failOn: 'low' as const } }]) {
      const text = [...terminal(harmful, options)].join('');
      expect(text.replaceAll('\n', '')).not.toMatch(activeCharacters);
      expect(text).not.toMatch(/^\s*::/mu);
    }
  });

  test.each(hostileNames)('are inert in Markdown: $why', ({ text }) => {
    const one = withComparison(naming([text], text), naming([], ''));
    const other = withComparison(naming([], ''), naming([text], text));
    for (const each of [one, other])
      expect(activeMarkdown([...comparisonSection(each)].join(''))).toEqual([]);
  });

  test('are inert in JSON', () => {
    const text = [...json(harmful)].join('');
    expect(text).not.toMatch(activeCharacters);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });
});
