import { expect, test } from 'vitest';
import type { Verdict } from '../../src/evaluate/judge.ts';
import { remembering } from '../../src/evaluate/remembered-verdicts.ts';
import type { SubjectRow } from '../../src/evaluate/subject-row.ts';
import { samplePolicy } from './sample-policy.ts';

const policies = [samplePolicy({ id: 'one' }), samplePolicy({ id: 'two' })];
const rows = ['eu-west-1', 'us-east-1'].map(
  (id): SubjectRow => ({
    kind: 'settled',
    subject: { kind: 'region', id, account: '111111111111', partition: 'aws' },
    status: 'error',
    message: '',
    faults: [],
  }),
);

test.each([
  ['are judged once where they are few', 4, 4],
  ['are judged each time where they are many', 5_001, 8],
])('verdicts %s', (_what, verdicts, expected) => {
  let judged = 0;
  const judge = remembering(({ id }, { subject }): Verdict => {
    judged += 1;
    return { status: 'pass', severity: 'low', message: `${id} ${subject.id}`, facts: [], faults: [] };
  }, verdicts);
  const messages = (): readonly string[] =>
    policies.flatMap((policy) => rows.map((row) => judge(policy, row).message));
  expect(messages()).toEqual(['one eu-west-1', 'one us-east-1', 'two eu-west-1', 'two us-east-1']);
  expect(messages()).toHaveLength(4);
  expect(judged).toBe(expected);
});
