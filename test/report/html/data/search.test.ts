import { expect, test } from 'vitest';
import type { Finding, Severity, Status } from '../../../../src/model/scan-result.ts';
import { createFindingsTable } from '../../../../src/report/html/data/encode-findings.ts';
import { findingView } from '../../../../src/report/html/data/finding-view.ts';
import { createSearch } from '../../../../src/report/html/data/search.ts';
import { policyOf } from '../../fixture-policies.ts';
import { findingOf, regionSubject, trailSubject } from '../../fixture-subjects.ts';

const findings: readonly Finding[] = [
  findingOf('p', trailSubject('Main', 'eu-west-1'), { message: 'Main does not log', severity: 'high' }),
  findingOf('p', regionSubject('us-east-1', '444455556666'), {
    message: 'us-east-1 has a gap',
    witness: 'kms:Decrypt',
    severity: 'low',
  }),
  findingOf('p', trailSubject('spare', 'us-east-1'), { message: 'holds', status: 'pass', severity: 'high' }),
];
const all: readonly Status[] = ['fail', 'error', 'pass', 'not-applicable'];

function found(
  text: string,
  statuses = all,
  severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'],
): readonly number[] {
  const { add, data } = createFindingsTable([policyOf('trail-is-logging', { title: 'Every trail logs' })]);
  for (const finding of findings) add(0, findingView(finding, new Map()));
  const wanted = { text, statuses: new Set(statuses), severities: new Set(severities) };
  return [0, 1, 2].filter(createSearch(data)(wanted));
}

test.each([
  ['', [0, 1, 2]],
  ['  ', [0, 1, 2]],
  ['main', [0]],
  ['DECRYPT', [1]],
  ['444455556666', [1]],
  ['us-east-1', [1, 2]],
  ['us-east-1 trail/spare', [2]],
  ['gap main', []],
  ['trail-is-logging', [0, 1, 2]],
  ['every logs main', [0]],
])('words %j find %j', (text, places) => {
  expect(found(text)).toEqual(places);
});

test('status and severity narrow the search', () => {
  expect(found('', ['fail'])).toEqual([0, 1]);
  expect(found('', all, ['low'])).toEqual([1]);
  expect(found('main', ['pass'])).toEqual([]);
  expect(found('', [])).toEqual([]);
});
