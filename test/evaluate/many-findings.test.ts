import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/scan-result.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { evaluateSnapshot } from './evaluate-snapshot.ts';
import { everyKindOfPolicy } from './every-kind-of-policy.ts';
import { shippedPolicies } from './shipped-policies.ts';

/* Of thousands of findings no verdict is kept: what is told of them must be what is told of few. */

const snapshot = collectWorld(demoWorld());
const policies = [...shippedPolicies, ...everyKindOfPolicy];
const few = evaluateSnapshot(snapshot, policies);
const instances = Array.from({ length: 20 }, (_, index) => `-as-${index}-`);
const many = evaluateSnapshot(
  snapshot,
  instances.flatMap((suffix) => policies.map((policy) => ({ ...policy, as: `${policy.id}${suffix}` }))),
);

function texts(findings: Iterable<Finding>): readonly string[] {
  return [...findings].map((finding) => JSON.stringify(finding));
}

test('many findings say what few do, and each instance of a policy the same', () => {
  const total = Object.values(many.summary.findings).reduce((sum, number) => sum + number, 0);
  expect(total).toBeGreaterThan(5_000);
  const withoutNames = (findings: readonly Finding[]): string[] =>
    findings.map((finding) => JSON.stringify({ ...finding, fingerprint: '', policy: '' })).sort();
  const all = [...many.findings()];
  expect(all.some(({ facts }) => facts.some(({ evidence }) => evidence.length > 0))).toBe(true);
  for (const suffix of instances.slice(0, 2)) {
    const own = all.filter(({ policy }) => policy.endsWith(suffix));
    expect(withoutNames(own)).toEqual(withoutNames([...few.findings()]));
  }
});

test.each<{ readonly statuses: readonly Finding['status'][] }>([
  { statuses: ['fail'] },
  { statuses: ['error'] },
  { statuses: ['fail', 'error'] },
  { statuses: ['pass', 'not-applicable'] },
  { statuses: [] },
])('findings of the statuses $statuses are those among all, in the same order', ({ statuses }) => {
  for (const result of [few, many]) {
    const all = [...result.findings()].filter(({ status }) => statuses.includes(status));
    expect(texts(result.findings(statuses))).toEqual(texts(all));
  }
});

test('instances make no finding alike', () => {
  const names = new Set([...many.findings(['fail'])].map(({ fingerprint }) => fingerprint));
  expect(names.size).toBe(many.summary.findings.fail);
});
