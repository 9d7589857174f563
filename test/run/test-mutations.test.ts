import { describe, expect, test } from 'vitest';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { parseCases } from '../../src/policy/parse-cases.ts';
import { describeMutations } from '../../src/run/describe-mutations.ts';
import type { CasedPolicy } from '../../src/run/policy-check.ts';
import { testMutations } from '../../src/run/test-mutations.ts';
import { sha256 } from '../policy/policy-text.ts';

const policyText = `
id: example
title: Trails have our name
severity: low
subject: trail
assert:
  - that: trail.multiRegion || trail.name == "main"
    message: no
  - that: trail.isLogging
    message: stopped
why: They do.
fix: { summary: Rename. }
`;

const weak = `
cases:
  - name: all is well
    expect: { trail main: pass }
  - name: stopped
    world: { accounts: { "111122223333": { trails: { main: { logging: false } } } } }
    expect: { trail main: fail }
  - name: listing is refused
    world: { faults: [{ call: "cloudtrail:DescribeTrails", region: eu-west-1, error: AccessDeniedException }] }
    expect: { account: error }
`;

function cased(cases: string): CasedPolicy {
  const file = { path: 'mine/example/policy.yaml', text: policyText };
  const { policies } = loadPolicies({ files: [file], sha256 });
  const [policy] = policies;
  if (policy === undefined) throw new Error('the policy has a mistake');
  const parsed = parseCases({ path: 'mine/example/cases.yaml', text: cases }, policy);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
  return { policy, file, cases: parsed.cases, survivors: parsed.survivors };
}

const running = new AbortController().signal;

describe('mutations', () => {
  test('what the cases do not catch is listed at its place, and lines that they do not exercise', async () => {
    const report = await testMutations(cased(weak), running);
    expect(report.all - report.caught).toBe(report.survivors.length);
    expect(describeMutations(report)).toEqual([
      'example: 2 of 8 caught',
      '  survives  mine/example/policy.yaml:7:11  assert 1: dropped',
      '  survives  mine/example/policy.yaml:7:11  assert 1: without trail.multiRegion',
      '  survives  mine/example/policy.yaml:7:11  assert 1: trail.multiRegion -> !trail.multiRegion',
      '  survives  mine/example/policy.yaml:7:29  assert 1: || -> &&',
      '  survives  mine/example/policy.yaml:7:32  assert 1: without trail.name == "main"',
      '  survives  mine/example/policy.yaml:7:43  assert 1: == -> !=',
      '  one-sided  assert 1 is never false',
    ]);
  });

  test('declared survivors are told of, and those that are none are mistakes', async () => {
    const report = await testMutations(
      cased(`${weak}
survivors:
  - { change: "assert 1: *", because: the line is for readers }
  - { change: "assert 2: droped", because: misspelt }
  - { change: "assert 2: dropped", because: it is caught }
`),
      running,
    );
    expect(report.survivors).toEqual([]);
    expect(report.declared).toHaveLength(6);
    expect(report.stale.map(({ line, message }) => [line, message])).toEqual([
      [14, 'there is no mutation `assert 2: droped`'],
      [15, 'no mutation `assert 2: dropped` survives'],
    ]);
  });

  test('nothing is said of a policy that does not pass its cases', async () => {
    const report = await testMutations(
      cased(weak.replace('account: error', 'account: error, trail main: fail')),
      running,
    );
    expect(report.failing.map(({ name, place }) => [name, place])).toEqual([
      ['listing is refused', 'mine/example/cases.yaml:8'],
    ]);
    expect(report.survivors).toEqual([]);
  });
});
