import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyFacts } from '../../src/run/policy-facts.ts';
import { policyFiles } from '../../src/run/policy-files.ts';
import { loadLibrary } from '../../src/run/policy-set.ts';

const place = { cwd: process.cwd(), dirs: [] };
const { policies } = loadLibrary(place);

function factsOf(id: string): ReturnType<typeof policyFacts> {
  const policy = policies.find((one) => one.id === id);
  if (policy === undefined) throw new Error(`no policy ${id}`);
  return policyFacts({ policy, ...policyFiles(policy, place) });
}

test.each(policies.map(({ id }) => id))('%s says what it reads, asks and takes', (id) => {
  const { params, reads, calls, cases } = factsOf(id);
  // A comment behind the parameter in policy.yaml.
  for (const { name, means } of params)
    expect(means ?? `${name} has no comment`).not.toContain('has no comment');
  for (const { means } of reads) expect(means).not.toBe('');
  expect(calls.length).toBeGreaterThan(0);
  expect(cases.length).toBeGreaterThan(2);
});

describe('a policy that waits for a parameter', () => {
  test('tells what it will read', () => {
    expect(factsOf('insights-on-management-events').reads.map(({ name }) => name)).toContain(
      'Trail.insights',
    );
    const asked = factsOf('insights-on-management-events').calls.map(({ call }) => call);
    expect(asked).toContain('cloudtrail:GetInsightSelectors');
  });

  test('tells why, and what its parameters are', () => {
    const facts = factsOf('insights-on-management-events');
    expect(facts.params).toEqual([
      { name: 'required', type: 'true or false', value: 'false', means: 'true where Insights are wanted' },
    ]);
    expect(factsOf('trail-is-logging').params).toEqual([]);
    expect(factsOf('trail-encrypted-with-kms').whenBecause).toContain('organization trail');
  });
});

test('without its files a policy tells what it knows by itself', () => {
  const [policy] = policies;
  if (policy === undefined) throw new Error('no policies');
  const { cases, whenBecause, reads } = policyFacts({ policy });
  expect({ cases, whenBecause }).toEqual({ cases: [], whenBecause: undefined });
  expect(reads.length).toBeGreaterThan(0);
});

test('cases with mistakes tell nothing', () => {
  const policy = policies.find(({ id }) => id === 'trail-is-logging');
  if (policy === undefined) throw new Error('no policy');
  const text = readFileSync('policies/trail-is-logging/cases.yaml', 'utf8').replaceAll('name:', 'nmae:');
  expect(policyFacts({ policy, cases: { path: 'cases.yaml', text } }).cases).toEqual([]);
});
