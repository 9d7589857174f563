import { expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { type PreparedPolicies, preparePolicies } from '../../src/policy/prepared-policies.ts';
import { readsOf } from '../../src/policy/reads-of.ts';
import { withParams } from '../../src/policy/requirement-slots.ts';
import { builtInPolicies } from '../../src/run/policy-set.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { evaluateSnapshot, serialised } from '../evaluate/evaluate-snapshot.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { policiesOf, policyFile, sha256 } from './policy-text.ts';

/** As a file that the build writes and the command line reads. */
function preparedFrom(policies: readonly Policy[]): PreparedPolicies {
  return JSON.parse(JSON.stringify(preparePolicies(policies))) as PreparedPolicies;
}

/** Everything that a policy says, its expressions as text. */
function said({ requirements, when, assert, ...rest }: Policy): unknown {
  const lines = assert.map(({ that, message, severity }) => [that.text, message.text, severity]);
  return { ...rest, when: when?.text, lines, requirements: [...requirements] };
}

const files = builtInPolicies().map(({ policy }) => policy);
const read = loadPolicies({ files, sha256 });
const restored = loadPolicies({ files, sha256, prepared: preparedFrom(read.policies) });

test('the policies that the build prepared say what their files say', () => {
  expect(restored.problems).toEqual([]);
  expect(restored.policies.map(said)).toEqual(read.policies.map(said));
});

test('and judge alike, with the same messages', () => {
  const snapshot = collectWorld(demoWorld(), [], { organization: true, roleName: 'trailproof-audit' });
  const result = serialised(evaluateSnapshot(snapshot, restored.policies));
  expect(result).toEqual(serialised(evaluateSnapshot(snapshot, read.policies)));
  expect(JSON.stringify(result)).toContain('"status":"fail"');
});

test('each of their conditions can be compiled before it is evaluated', () => {
  const conditions = restored.policies.flatMap(({ when, assert }) => [
    ...(when === undefined ? [] : [when]),
    ...assert.map(({ that }) => that),
  ]);
  expect(conditions.length).toBeGreaterThan(restored.policies.length);
  for (const { prepare } of conditions) expect(prepare).not.toThrow();
});

test('what they read follows from their parameters all the same', () => {
  expect(restored.policies.map(readsOf)).toEqual(read.policies.map(readsOf));
  const switchedOn = (policies: readonly Policy[]): unknown =>
    policies.map((policy) => readsOf(withParams(policy, { required: true, days: 1 })));
  expect(switchedOn(restored.policies)).toEqual(switchedOn(read.policies));
  expect(switchedOn(read.policies)).not.toEqual(read.policies.map(readsOf));
});

const example = policiesOf({ that: 'trail.isLogging' });
const retitled = Object.fromEntries(
  Object.entries(preparedFrom(example)).map(([digest, { file, ...rest }]) => [
    digest,
    { ...rest, file: { ...file, title: 'Prepared' } },
  ]),
);

test.each([
  ['as it was is not read again', policyFile({ that: 'trail.isLogging' }).text, 'Prepared'],
  ['that was changed is', `${policyFile({ that: 'trail.isLogging' }).text}\n`, 'Trails log'],
])('a file %s', (_what, text, title) => {
  const { policies } = loadPolicies({ files: [{ ...policyFile(), text }], sha256, prepared: retitled });
  expect(policies.map((policy) => policy.title)).toEqual([title]);
});

test.each([
  ['in another folder', ['policies/other/policy.yaml'], 'is not the name of its folder'],
  ['given twice', ['a/example/policy.yaml', 'b/example/policy.yaml'], 'is also in a/example/policy.yaml'],
])('a prepared file %s is refused at its place', (_what, paths, message) => {
  const { text } = policyFile({ that: 'trail.isLogging' });
  const twice = paths.map((path) => ({ path, text }));
  const { problems } = loadPolicies({ files: twice, sha256, prepared: retitled });
  expect(problems).toMatchObject([{ path: paths.at(-1), line: 1, column: 5, message: expect.any(String) }]);
  expect(problems[0]?.message).toContain(message);
});
