import { describe, expect, test } from 'vitest';
import { parseCases } from '../../src/policy/parse-cases.ts';
import { type PolicyParts, policiesOf } from './policy-text.ts';

function parse(text: string, parts: PolicyParts = {}): ReturnType<typeof parseCases> {
  const [policy] = policiesOf({ params: '{ days: 90 }', ...parts });
  if (policy === undefined) throw new Error('no policy');
  return parseCases({ path: 'policies/example/cases.yaml', text }, policy);
}

const verdicts = `
cases:
  - { name: one, expect: {} }
  - { name: two, expect: { trail main: fail } }
  - { name: three, expect: { trail main: error } }
`;

test('cases keep their line, their patch and their expectations', () => {
  const parsed = parse(`${verdicts}
  - name: four
    world: { accounts: { "111122223333": { trails: { main: null } } } }
    params: { days: 3 }
    expect: { account: not-applicable, account of 111122223333: pass, trail a b of 111122223333: fail }
    message: no trail
`);
  expect(parsed.ok && parsed.cases[3]).toEqual({
    base: 'account',
    name: 'four',
    line: 7,
    world: { accounts: { '111122223333': { trails: { main: null } } } },
    params: { days: 3 },
    expect: new Map([
      ['account', 'not-applicable'],
      ['account of 111122223333', 'pass'],
      ['trail a b of 111122223333', 'fail'],
    ]),
    message: 'no trail',
  });
});

describe('mistakes', () => {
  test.each([
    ['cases: []', 1, 8, 'cases is empty'],
    [verdicts.replace('two', 'one'), 4, 13, 'a case named `one` is there already'],
    [
      verdicts.replace('trail main: fail', 'trial main: fail'),
      4,
      28,
      '`trial main` cannot be a key of expect',
    ],
    [
      verdicts.replace('trail main: fail', 'region eu-west-1: pass, trail main: fail'),
      4,
      28,
      'the policy judges no region: its subject is `trail`',
    ],
    [`${verdicts}survivors: [{ change: x }]\n`, 6, 13, 'has no `because`'],
    [verdicts.replace('trail main: fail', 'trail main: failed'), 4, 40, '`failed` cannot stand here'],
    [verdicts.replace('expect: {}', 'expect: {}, params: { day: 3 }'), 3, 40, 'has no parameter `day`'],
    [verdicts.replace('expect: {}', 'expect: {}, params: { days: x }'), 3, 46, 'must be a number, not text'],
    [verdicts.replace('error', 'fail'), 2, 1, 'no case expects `error`'],
  ])('%s', (text, line, column, message) => {
    const parsed = parse(text);
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { line, column, message: expect.stringContaining(message) },
    ]);
  });

  test('log groups are subjects like others', () => {
    const text = verdicts.replaceAll('trail main', 'log-group audit');
    expect(parse(text, { subject: 'log-group' }).ok).toBe(true);
  });

  test('a policy with a `when` must be shown not to apply', () => {
    const parsed = parse(verdicts, { when: 'trail.owned' });
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ message: 'no case expects `not-applicable`' }]);
  });
});
