import type { SarifLog } from '@microsoft/sarif';
import { expect, test } from 'vitest';
import type { FrameworkEntry } from '../../../src/model/scan-result.ts';
import type { Rules } from '../../../tools/sarif-validator.ts';
import { resultOf } from '../../report/fixture.ts';
import { policyOf } from '../../report/fixture-policies.ts';
import { findingOf, trailSubject } from '../../report/fixture-subjects.ts';
import { logOf, ownErrors, validatorErrors } from './gate.ts';
import { type Mistake, mistakes } from './mistakes.ts';

/*
 * That the gate can fail: a valid log with one mistake each. The validator exits with 0 for all of them, and what it
 * misses our own rules find.
 */

const framework: FrameworkEntry = {
  id: 'soc2-2017',
  title: 'SOC 2',
  version: '2017',
  controls: [{ id: 'CC7.2', title: 'Monitoring', status: 'fail', policies: ['p'] }],
};
const result = resultOf({
  policies: [policyOf('p', { controls: { 'soc2-2017': ['CC7.2'] } })],
  findings: ['a', 'b'].map((name) => findingOf('p', trailSubject(name, 'us-east-1'))),
  frameworks: [framework],
});

test.each(['github', 'standard'] as const)(
  'without a mistake, nothing is wrong by the rules of %s',
  (rules) => {
    expect([
      ...ownErrors(rules, logOf(rules, result)),
      ...validatorErrors(rules, logOf(rules, result)),
    ]).toEqual([]);
  },
);

test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s is noticed', (_, mistake) => {
  const text = planted(mistake);
  const { rules, validator, own } = mistake;
  expect(ownErrors(rules, text)).toContainEqual(expect.stringMatching(own));
  if (validator !== undefined)
    expect(validatorErrors(rules, text)).toContainEqual(expect.stringMatching(validator));
});

test.each([
  ['cut off', (text: string) => text.slice(0, -2)],
  ['no JSON', () => 'not JSON'],
  ['empty', () => ''],
])('a log that is %s is noticed', (_, broken) => {
  const both: readonly Rules[] = ['github', 'standard'];
  for (const rules of both) expect(validatorErrors(rules, broken(logOf(rules, result)))).not.toEqual([]);
});

function planted({ rules, plant }: Mistake): string {
  const log: SarifLog = JSON.parse(logOf(rules, result));
  for (const run of log.runs) plant(run);
  return JSON.stringify(log);
}
