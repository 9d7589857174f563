import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyName } from '../../src/model/policy-name.ts';
import { type LocatedPack, loadPack } from '../../src/policy/load-packs.ts';
import { mergePacks } from '../../src/policy/merge-packs.ts';
import { policiesOf } from './policy-text.ts';

const policies = policiesOf(
  { id: 'first', params: '{ days: 90 }' },
  { id: 'second', params: '{ days: 90 }' },
  { id: 'third' },
).map((policy) => (policy.id === 'second' ? { ...policy, controls: { 'ours-1.0': ['1.1'] } } : policy));

function packOf(id: string, body: string): LocatedPack {
  const text = `id: ${id}\ntitle: Ours\ndescription: Ours.\n${body}\n`;
  const loaded = loadPack({ path: `policies/packs/${id}.yaml`, text });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded;
}

function merged(...packs: readonly LocatedPack[]): unknown {
  const result = mergePacks(packs, policies);
  return {
    policies: result.policies.map((policy) => [
      policyName(policy),
      policy.id,
      policy.params,
      policy.severity,
    ]),
    problems: result.problems.map(({ path, line, message }) => `${path}:${line}: ${message}`),
  };
}

describe('what a pack chooses', () => {
  test.each([
    ['every policy', 'every: true', ['first', 'second', 'third']],
    ['every policy but one', 'every: true\nexcept: [second]', ['first', 'third']],
    ['those of a framework', 'framework: ours-1.0', ['second']],
    ['listed ones besides', 'framework: ours-1.0\npolicies: [third]', ['second', 'third']],
    [
      'an instance in place of what the framework would choose',
      'framework: ours-1.0\npolicies: [{ policy: second, as: kept, params: { days: 365 } }]',
      ['kept'],
    ],
    [
      'a policy and two instances of it',
      'policies: [first, { policy: first, as: a-year, params: { days: 365 } }, { policy: first, as: six, params: { days: 2190 } }]',
      ['a-year', 'first', 'six'],
    ],
  ])('%s', (_, body, names) => {
    const { policies: chosen, problems } = mergePacks([packOf('ours', body)], policies);
    expect(problems).toEqual([]);
    expect(chosen.map(policyName)).toEqual(names);
  });

  test('an instance has its own parameters and severity, and keeps the id of its policy', () => {
    const pack = packOf(
      'ours',
      'policies: [{ policy: first, as: a-year, params: { days: 365 }, severity: low }]',
    );
    const [instance] = mergePacks([pack], policies).policies;
    expect(instance).toMatchObject({ id: 'first', as: 'a-year', params: { days: 365 }, severity: 'low' });
  });
});

describe('several packs', () => {
  test('identical instances are one', () => {
    const entry = 'policies: [{ policy: first, as: a-year, params: { days: 365 } }]';
    expect(merged(packOf('one', entry), packOf('two', entry))).toEqual(merged(packOf('one', entry)));
  });

  test('a name under which they choose differently is a mistake in the later pack', () => {
    const one = packOf('one', 'policies: [{ policy: first, as: kept, params: { days: 365 } }]');
    const two = packOf('two', 'policies: [{ policy: first, as: kept, params: { days: 730 } }]');
    expect(merged(two, one)).toMatchObject({
      problems: [
        'policies/packs/two.yaml:4: `kept` has other parameters, or another severity, than in the pack `one`',
      ],
    });
  });
});

const entry = fc
  .record({
    policy: fc.constantFrom('first', 'second'),
    as: fc.option(fc.constantFrom('kept', 'kept-longer'), { nil: undefined }),
    days: fc.constantFrom(90, 365),
  })
  .map(
    ({ policy, as, days }) =>
      `{ policy: ${policy}, ${as === undefined ? '' : `as: ${as}, `}params: { days: ${days} } }`,
  );
const body = fc.oneof(
  fc.constantFrom('every: true', 'framework: ours-1.0', 'every: true\nexcept: [first]'),
  fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => `policies: [${entries.join(', ')}]`),
);
const somePacks = fc
  .array(body, { minLength: 1, maxLength: 5 })
  .map((bodies) => bodies.map((each, index) => packOf(`pack-${index}`, each)));

test('the order of packs does not matter', () => {
  fc.assert(
    fc.property(
      somePacks.chain((packs) =>
        fc.tuple(fc.constant(packs), fc.shuffledSubarray(packs, { minLength: packs.length })),
      ),
      ([packs, shuffled]) => {
        expect(merged(...shuffled)).toEqual(merged(...packs));
      },
    ),
  );
});

test('packs that agree choose together what each chooses alone', () => {
  fc.assert(
    fc.property(somePacks, (packs) => {
      const together = mergePacks(packs, policies);
      fc.pre(together.problems.length === 0);
      const alone = packs.flatMap((pack) => mergePacks([pack], policies).policies.map(policyName));
      expect(together.policies.map(policyName)).toEqual([...new Set(alone)].sort());
    }),
  );
});
