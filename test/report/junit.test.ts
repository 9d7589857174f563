import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { junit } from '../../src/report/junit.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';
import { countsIn, junitProblems, readJunit, type TestCase } from './junit/junit-xml.ts';

const written = (result: ScanResult): string => [...junit(result)].join('');
const results: readonly (readonly [string, ScanResult])[] = [
  ['with every kind of verdict', exampleResult()],
  ['with decisions', decidedResult()],
  ['with nothing in it', resultOf({})],
];

test.each(results)('a result %s is a report that Jenkins takes', async (_, result) => {
  expect(await junitProblems(written(result))).toEqual([]);
});

test('the schema would see a mistake', async () => {
  const text = written(exampleResult());
  expect(await junitProblems(text.replace(' tests="1"', ''))).not.toEqual([]);
  expect(await junitProblems(text.replace('</testsuites>', ''))).not.toEqual([]);
});

test.each(results)('a result %s: the counts are those of the tests', (_, result) => {
  const { testsuite: suites, tests, failures, errors } = readJunit(written(result));
  for (const { testcase: cases = [], ...suite } of suites) expect(suite).toMatchObject(countsIn(cases));
  const { skipped: _skipped, ...all } = countsIn(suites.flatMap(({ testcase = [] }) => testcase));
  expect({ tests, failures, errors }).toEqual(all);
  expect(Number(tests)).toBe([...result.findings()].length + 1);
});

test('a suite for each policy, those without a subject last; a test for each subject', () => {
  const { testsuite: suites } = readJunit(written(decidedResult()));
  expect(suites.map(({ name }) => name)).toEqual(['trailproof.complete', 'alarm-set', 'logging-on', 'quiet']);
  expect(suites[1]?.testcase).toEqual([
    {
      classname: 'alarm-set',
      name: '111122223333/eu-west-1',
      skipped: [{ message: 'not applicable: no trail' }],
    },
    { classname: 'alarm-set', name: '111122223333/us-east-1' },
  ]);
  expect(suites[2]?.properties).toMatchObject([
    { property: expect.arrayContaining([{ name: 'severity', value: 'critical' }]) },
  ]);
});

test('what counts fails, what is decided on is skipped, what is not known is an error', () => {
  const { testsuite: suites } = readJunit(written(decidedResult()));
  const told = new Map(suites[2]?.testcase?.map((each) => [each.name.replace(/.*\//, ''), outcome(each)]));
  expect(Object.fromEntries(told)).toEqual({
    fails: 'failure critical: fails is off',
    known: 'skipped: known from the baseline: known is off',
    perhaps: 'error high: Whether a waiver accepts it could not be seen: perhaps is off',
    unseen: 'error high: denied',
    waived:
      'skipped: waived: w1:0123456789abcdef until 2026-12-31 by platform team (rebuilt every night): waived is off',
  });
});

function outcome(of: TestCase): string {
  for (const kind of ['failure', 'error', 'skipped'] as const) {
    const [told] = of[kind] ?? [];
    if (told !== undefined)
      return `${kind}${told.type === undefined ? '' : ` ${told.type}`}: ${told.message}`;
  }
  return 'passed';
}

test('what fails is told whole', () => {
  const { testsuite: suites } = readJunit(written(exampleResult()));
  const text = (suite: string, name: string): string | undefined => {
    const [found] = suites
      .filter((each) => each.name === suite)
      .flatMap(({ testcase = [] }) => testcase.filter((each) => each.name.endsWith(name)));
    return (found?.failure ?? found?.error)?.[0]?.['#text']?.replaceAll(/^ +/gm, '');
  };
  expect(text('management-events-recorded', 'us-west-2')).toContain(
    'Nobody would record, for instance: kms.amazonaws.com Decrypt',
  );
  expect(text('log-file-validation-enabled', 'spare')?.split('\n')).toEqual([
    'Message: spare writes log files whose tampering could not be detected',
    'Condition (fail): trail.logFileValidation',
    'Subject: trail arn:aws:cloudtrail:us-east-1:111122223333:trail/spare',
    'Account: 111122223333, region: us-east-1',
    'Fix: Turn on log file validation for the trail.',
    expect.stringMatching(/^Fingerprint: v1:[\da-f]{32}$/),
  ]);
  expect(text('trail-is-logging', 'main')).toContain(
    'Not seen: cloudtrail:GetTrailStatus in 111122223333 eu-west-1: AccessDeniedException, request 5b8f6d3e',
  );
});

test('an incomplete scan is an error of its own, for nobody may be missing in silence', () => {
  const first = (result: ScanResult): unknown => readJunit(written(result)).testsuite[0]?.testcase;
  expect(first(decidedResult())).toMatchObject([
    { error: [{ type: 'incomplete', message: 'cloudtrail:GetTrailStatus was denied in eu-west-1.' }] },
  ]);
  expect(first(resultOf({}))).toEqual([
    { classname: 'trailproof.complete', name: 'everything could be seen' },
  ]);
});

test('characters that XML does not have are written out', async () => {
  const name = 'a\u0000b\ufffec\ud800d\u{1fffe}\u000be';
  const finding = findingOf('p', { ...trailSubject(name, 'eu-west-1'), id: name }, { message: name });
  const text = written(resultOf({ policies: [policyOf('p')], findings: [finding] }));
  expect(await junitProblems(text)).toEqual([]);
  expect(readJunit(text).testsuite[1]?.testcase?.[0]?.name).toBe(
    'a\\u{0}b\\u{fffe}c\\u{d800}d\u{1fffe}\\u{b}e',
  );
});

test('a million findings are never asked for at once', () => {
  let made = 0;
  const result: ScanResult = {
    ...resultOf({}),
    *findings(statuses) {
      if (statuses !== undefined) return;
      for (;;) {
        made += 1;
        yield findingOf('p', trailSubject(`t${made}`, 'eu-west-1'));
      }
    },
  };
  for (const chunk of junit(result)) if (chunk.includes('/t100"')) break;
  expect(made).toBeLessThan(102);
});
