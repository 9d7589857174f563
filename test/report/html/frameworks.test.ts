import { expect, test } from 'vitest';
import type { FrameworkEntry } from '../../../src/model/scan-result.ts';
import { resultOf } from '../fixture.ts';
import { policyOf } from '../fixture-policies.ts';
import { findingOf, regionSubject, trailSubject } from '../fixture-subjects.ts';
import { markupOf, rendered, sectionText } from './page.ts';

const cis: FrameworkEntry = {
  id: 'cis',
  title: 'CIS Benchmark',
  version: '5.0.0',
  controls: [
    { id: '3.1', title: 'One trail', level: 1, assessment: 'manual', status: 'fail', policies: ['a', 'b'] },
    { id: '3.2', title: 'Validation', level: 2, assessment: 'automated', status: 'pass', policies: ['b'] },
    {
      id: '3.3',
      title: 'AWS Config',
      level: 2,
      assessment: 'automated',
      status: 'not-assessed',
      policies: [],
    },
  ],
};
const soc: FrameworkEntry = {
  id: 'soc2-2017',
  title: 'SOC 2',
  version: '2017',
  controls: [{ id: 'CC7.2', title: 'Monitoring', status: 'error', policies: ['a'] }],
};

function page(...frameworks: readonly FrameworkEntry[]): string {
  return rendered(
    resultOf({
      frameworks,
      policies: [policyOf('a', { subject: 'region' }), policyOf('b')],
      findings: [
        findingOf('a', regionSubject('eu-west-1'), { status: 'fail' }),
        findingOf('a', regionSubject('eu-west-2'), { status: 'error' }),
        findingOf('b', trailSubject('main', 'us-east-1'), { status: 'pass' }),
      ],
    }),
  );
}

function rows(of: string): readonly string[] {
  const [, body = ''] = /<table class="controls">(.*?)<\/table>/su.exec(markupOf(of)) ?? [];
  return body.split('<tr class="').slice(1);
}

test('every control stands in the order of the framework, those that nobody assesses among them', () => {
  expect(sectionText(page(cis), 'frameworks')).toContain(
    [
      'Control Status About Level Assessed Policies',
      '3.1 ✖ Fails One trail 1 manual',
      '✖ Title of a 1 of 2 regions fails, 1 could not be judged ✔ Title of b 1 trail passes',
      '3.2 ✔ Passes Validation 2 automated ✔ Title of b 1 trail passes',
      '3.3 – Not assessed AWS Config 2 automated No policy that was judged assesses it',
    ].join(' '),
  );
  expect(rows(page(cis)).map((row) => row.slice(0, row.indexOf('"')))).toEqual([
    'fail',
    'pass',
    'not-assessed',
  ]);
});

test('a framework is summed up in words and in a bar of its controls', () => {
  const text = page(cis);
  expect(sectionText(text, 'frameworks')).toContain(
    'CIS Benchmark 5.0.0 ✖ 1 fails ✔ 1 passes – 1 not assessed',
  );
  expect(text).toContain(
    '<span class="segments" aria-hidden="true"><i class="fail"></i><i class="pass"></i><i class="not-assessed"></i></span>',
  );
});

test('policies are links to what was found', () => {
  expect(page(cis)).toContain('<a href="#policy-a">Title of a</a>');
});

test('of several frameworks each has a place of its own, and no column that it has no use for', () => {
  const two = page(cis, soc);
  expect(two).toContain('<a href="#framework-cis">CIS Benchmark 5.0.0</a>');
  expect(two).toContain('id="framework-soc2-2017"');
  expect(sectionText(two, 'frameworks')).toContain(
    'Control Status About Policies CC7.2 ? Not judged Monitoring',
  );
});

test('where no framework was asked for there is neither section nor entry', () => {
  expect(page()).not.toContain('"#frameworks"');
  expect(page()).not.toContain('id="frameworks"');
});
