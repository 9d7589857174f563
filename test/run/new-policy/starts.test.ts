import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { subjectKinds } from '../../../src/model/scan-result.ts';
import { describeMistake } from '../../../src/run/describe-mistakes.ts';
import { describeMutations } from '../../../src/run/describe-mutations.ts';
import { checkPolicyId, titleOf, writePolicy } from '../../../src/run/new-policy/write-policy.ts';
import { checkPolicies, loadCasedPolicies } from '../../../src/run/policy-check.ts';
import { testMutations } from '../../../src/run/test-mutations.ts';

const cwd = mkdtempSync(join(tmpdir(), 'trailproof-new-'));
afterAll(() => rmSync(cwd, { recursive: true }));

describe('a new policy passes its own cases at once, and these catch what it could be by mistake', () => {
  test.each(subjectKinds)('%s', async (subject) => {
    const dir = `of-${subject}`;
    const id = `what-we-want-of-each-${subject}`;
    const title = 'It\'s "so": {always} # true';
    writePolicy({ id, title, severity: 'low', subject, dir, cwd });
    const { policies, warnings } = checkPolicies({ dir, flags: {}, cwd });
    expect(policies).toBe(1);
    expect(warnings.map(({ message }) => message)).toEqual([
      'nobody has written yet what may happen',
      'nobody has written yet how to mend it',
    ]);
    const [cased] = loadCasedPolicies(dir, cwd);
    if (cased === undefined) throw new Error('nothing was written');
    expect(cased.policy).toMatchObject({ id, title, severity: 'low', subject });
    const report = await testMutations(cased, new AbortController().signal);
    const told = report.failing.flatMap(({ mistakes }) => mistakes);
    expect(told.flatMap((mistake) => describeMistake(mistake, cased.file))).toEqual([]);
    expect(describeMutations(report)).toEqual([`${id}: ${report.all} of ${report.all} caught`]);
  });
});

test.each([
  ['TrailsCarryOurName', 'trails-carry-our-name'],
  ['Trails carry_our name!', 'trails-carry-our-name'],
  ['2-trails', 'trails'],
  ['Ünsere Trails', 'u-nsere-trails'],
])('%s is no id, and %s is one', (id, near) => {
  expect(() => checkPolicyId(id)).toThrow(
    expect.objectContaining({ next: expect.stringMatching(`: ${near}$`) }),
  );
  expect(() => checkPolicyId(near)).not.toThrow();
});

test.each(['', '日本', 'a'.repeat(81), 'packs', 'trail-is-logging', '../x'])('%s is no id', (id) => {
  expect(() => checkPolicyId(id)).toThrow(expect.objectContaining({ name: 'UsageError' }));
});

test('what is there is left alone', () => {
  const policy = { id: 'twice', title: titleOf('it-is-so'), severity: 'low', subject: 'trail' } as const;
  writePolicy({ ...policy, dir: 'mine', cwd });
  expect(() => writePolicy({ ...policy, dir: 'mine', cwd })).toThrow('mine/twice is there already');
  expect(loadCasedPolicies('mine', cwd)[0]?.policy.title).toBe('It is so');
});
