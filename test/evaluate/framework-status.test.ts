import { describe, expect, test } from 'vitest';
import { frameworkEntries } from '../../src/evaluate/framework-status.ts';
import type { PolicyCounts } from '../../src/evaluate/policy-section.ts';
import type { Framework } from '../../src/model/framework.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Status } from '../../src/model/scan-result.ts';
import { policiesOf } from '../policy/policy-text.ts';

const framework: Framework = {
  id: 'ours-1.0',
  title: 'Rules of ours',
  version: '1.0',
  url: 'https://example.com/rules',
  controls: [
    { id: '1.1', title: 'Trails log', level: 1, assessment: 'automated' },
    { id: '1.2', title: 'Logs are kept', note: 'nobody knows' },
  ],
};

const [plain] = policiesOf({ id: 'example' });
if (plain === undefined) throw new Error('no policy');

function judged(parts: Partial<Policy>, counts: Partial<Record<Status, number>>): PolicyCounts {
  return {
    policy: { ...plain, ...parts } as Policy,
    counts: { pass: 0, fail: 0, 'not-applicable': 0, error: 0, ...counts },
  };
}

const mapped = { controls: { 'ours-1.0': ['1.1', '1.1'] } };

describe('the status of a control', () => {
  test.each<[string, readonly Partial<Record<Status, number>>[], string]>([
    ['no policy', [], 'not-assessed'],
    ['all pass', [{ pass: 3 }, { pass: 1, 'not-applicable': 2 }], 'pass'],
    ['one fails, whatever could not be judged', [{ error: 2 }, { pass: 1, fail: 1 }], 'fail'],
    ['one could not be judged', [{ pass: 5 }, { pass: 4, error: 1 }], 'error'],
    ['none applies', [{ 'not-applicable': 4 }], 'not-applicable'],
    ['one applies', [{ 'not-applicable': 4 }, { pass: 1 }], 'pass'],
    ['nothing was there to judge', [{}], 'not-applicable'],
  ])('%s', (_, counts, status) => {
    const [entry] = frameworkEntries(
      [framework],
      counts.map((each) => judged(mapped, each)),
    );
    expect(entry?.controls[0]?.status).toBe(status);
    expect(entry?.controls[1]).toEqual({
      id: '1.2',
      title: 'Logs are kept',
      status: 'not-assessed',
      policies: [],
    });
  });
});

test('policies go by their instance names, each once', () => {
  const [entry] = frameworkEntries(
    [framework],
    [judged(mapped, { pass: 1 }), judged({ ...mapped, as: 'kept-a-year' }, { pass: 1 })],
  );
  expect(entry?.controls[0]).toEqual({
    id: '1.1',
    title: 'Trails log',
    level: 1,
    assessment: 'automated',
    status: 'pass',
    policies: ['example', 'kept-a-year'],
  });
});

test('a mapping is the own property of the policy, not one of every object', () => {
  const [entry] = frameworkEntries([{ ...framework, id: 'constructor' }], [judged({}, { pass: 1 })]);
  expect(entry?.controls.map(({ status }) => status)).toEqual(['not-assessed', 'not-assessed']);
});
