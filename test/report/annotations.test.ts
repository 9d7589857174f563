import { expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';

test('what fails the run is an error, other findings are warnings, the worst first', () => {
  const given = annotations(exampleResult(), { code: 3, failOn: 'high' });
  expect(given.map(({ level, title }) => [level, title])).toEqual([
    ['error', 'The scan is incomplete'],
    [
      'error',
      'critical: Management events are recorded in every region, reads and writes, no source left out',
    ],
    ['warning', 'medium: Log file validation is on'],
  ]);
  expect(given[2]?.message).toBe(
    '<trail> writes log files whose tampering could not be detected (2 trails: "x\\u{1b}[2J\\u{9b}31m\\u{202e}txt.\\n## [click](https://example.com) {0} ../.." (home eu-west-1), spare (home us-east-1))\nFix: Turn on log file validation for the trail. (log-file-validation-enabled)',
  );
});

test('nothing fails: no annotation', () => {
  expect(annotations(resultOf({}), { code: 0, failOn: 'low' })).toEqual([]);
});

test.each([
  ['low', 'error'],
  ['none', 'warning'],
] as const)('fail-on %s: at most ten of a level, and the last says how many more', (failOn, level) => {
  const names = Array.from({ length: 25 }, (_, index) => `p${index}`);
  const findings = names.map((name) => findingOf(name, trailSubject('main', 'us-east-1')));
  const given = annotations(resultOf({ policies: names.map((name) => policyOf(name)), findings }), {
    code: 1,
    failOn,
  });
  expect(given).toHaveLength(10);
  expect(new Set(given.map((annotation) => annotation.level))).toEqual(new Set([level]));
  expect(given[9]?.title).toBe('16 more policies fail');
});
