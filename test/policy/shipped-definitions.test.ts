import { describe, expect, test } from 'vitest';
import { controlProblems } from '../../src/policy/check-controls.ts';
import { mergePacks } from '../../src/policy/merge-packs.ts';
import { definitionProblems } from '../../src/run/pack-choice.ts';
import { builtInPolicies, loadLibrary } from '../../src/run/policy-set.ts';

const { policies, problems, definitions } = loadLibrary({ cwd: process.cwd(), dirs: [] });
const { packs, frameworks } = definitions;

test('the packs and frameworks that ship have no mistake', () => {
  expect([...problems, ...definitionProblems({ policies, definitions, config: undefined })]).toEqual([]);
  expect(frameworks.names.length).toBeGreaterThan(20);
  expect(packs.names).toEqual(expect.arrayContaining(['default', 'all', 'cis-5.0', 'fsbp', 'hipaa', 'soc2']));
});

test('no shipped policy is mapped to a framework or a control that is not there', () => {
  const files = builtInPolicies().map(({ policy }) => policy);
  const check = { files, policies, frameworks: frameworks.names, frameworkOf: frameworks.take };
  expect(controlProblems(check)).toEqual([]);
  // The same check on a framework that has lost its controls: it is not the check that is blind.
  const robbed = (id: string): ReturnType<typeof frameworks.take> => {
    const framework = frameworks.take(id);
    return framework === undefined ? undefined : { ...framework, controls: [] };
  };
  expect(controlProblems({ ...check, frameworkOf: robbed }).length).toBeGreaterThan(100);
});

test('without a pack, every policy is judged as it is', () => {
  const byDefault = packs.take('default');
  expect(byDefault && mergePacks([byDefault], policies)).toEqual({ policies, problems: [] });
});

test('every framework has a pack; the catalogue, which is of no use to auditors, has none', () => {
  const chosen = packs.names.map((name) => packs.take(name)?.pack.framework);
  expect(frameworks.names.filter((id) => !chosen.includes(id))).toEqual(['trailproof-catalogue']);
});

describe.each(packs.names)('the pack %s', (name) => {
  const pack = packs.take(name);

  test('chooses policies, and goes together with every other', () => {
    const others = packs.names.flatMap((other) => packs.take(other) ?? []);
    expect(pack && mergePacks([pack], policies).policies.length).toBeGreaterThan(0);
    expect(mergePacks(others, policies).problems).toEqual([]);
  });
});

test('what CIS demands of every bucket is demanded in its packs', () => {
  const cis = packs.take('cis-5.0');
  const chosen = cis === undefined ? [] : mergePacks([cis], policies).policies;
  const demanding = chosen.filter(({ params }) => params['required'] === true).map(({ as }) => as);
  expect(demanding).toEqual([
    's3-object-reads-of-every-bucket-recorded',
    's3-object-writes-of-every-bucket-recorded',
  ]);
});
