import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { parseCases } from '../../src/policy/parse-cases.ts';
import { trailHost, variables } from './cel/host-worlds.ts';
import { policiesOf, policyFile, policyText, sha256 } from './policy-text.ts';

test('policies come sorted by id, with everything that the file says', () => {
  const policies = policiesOf(
    { id: 'second' },
    { id: 'first', that: 'trail.isLogging', params: '{ days: 90 }', when: 'trail.owned' },
  );
  expect(policies.map(({ id }) => id)).toEqual(['first', 'second']);
  expect(policies[0]).toMatchObject({
    title: 'Trails log',
    severity: 'medium',
    subject: 'trail',
    params: { days: 90 },
    references: [],
    controls: {},
    digest: sha256(
      policyText({ id: 'first', that: 'trail.isLogging', params: '{ days: 90 }', when: 'trail.owned' }),
    ),
    source: { path: 'policies/first/policy.yaml', line: 1 },
  });
});

test('expressions and messages run', () => {
  const [policy] = policiesOf({
    when: 'trail.owned',
    that: 'trail.isLogging || params.days == 30',
    message: '{trail.name}: {params.days}',
    params: '{ days: 90 }',
  });
  const given = variables(
    { trail: trailHost({ flags: { isLogging: false } }) },
    { params: policy?.params ?? {} },
  );
  expect(policy?.when?.evaluate(given)).toBe(true);
  expect(policy?.assert[0]?.that.evaluate(given)).toBe(false);
  expect(policy?.assert[0]?.message.render(given)).toBe('main: 90');
});

test('requirements are boxes by name', () => {
  const [policy] = policiesOf({
    subject: 'region',
    that: 'covered(region, "writes")',
    requirements: '{ writes: { title: Writes, events: { eventCategory: Management, readOnly: "false" } } }',
  });
  expect([...(policy?.requirements.keys() ?? [])]).toEqual(['writes']);
  expect(policy?.requirements.get('writes')?.boxes).toMatchObject([
    { readOnly: { any: [{ operator: 'Equals', value: 'false' }] } },
  ]);
});

test('a policy of an id that is taken is a mistake, and names the other', () => {
  const other = { path: 'mine/example/policy.yaml', text: policyText() };
  const { policies, problems } = loadPolicies({ files: [policyFile(), other], sha256 });
  expect(policies).toHaveLength(1);
  expect(problems).toMatchObject([
    {
      path: 'mine/example/policy.yaml',
      line: 1,
      column: 5,
      message: expect.stringContaining('policies/example/policy.yaml'),
    },
  ]);
});

test('a mistake in one policy hides neither the others nor their mistakes', () => {
  const files = [
    policyFile({ id: 'a', that: 'trial.isLogging' }),
    policyFile({ id: 'b' }),
    policyFile({ id: 'c', that: 'trail.x', message: '{trail.y}' }),
  ];
  const { policies, problems } = loadPolicies({ files, sha256 });
  expect(policies.map(({ id }) => id)).toEqual(['b']);
  expect(problems.map(({ path, line }) => [path, line])).toEqual([
    ['policies/a/policy.yaml', 6],
    ['policies/c/policy.yaml', 6],
    ['policies/c/policy.yaml', 7],
  ]);
});

/** What has no words for the repair: templates describe what there is, not what is started or taken away. */
const cannotSay: Readonly<Record<string, readonly string[]>> = {
  'cloudtrail-has-trusted-access': ['cloudformation'],
  'delegated-administrators-as-chosen': ['cloudformation'],
  'event-data-store-takes-in-events': ['terraform'],
  'event-data-stores-per-region-within-limit': ['cloudformation', 'terraform'],
};

describe('the policies that ship', () => {
  const folder = join(import.meta.dirname, '../../policies');
  const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'policy.yaml')));
  const read = (id: string, name: string): { readonly path: string; readonly text: string } => ({
    path: `policies/${id}/${name}`,
    text: readFileSync(join(folder, id, name), 'utf8'),
  });
  const loaded = loadPolicies({ files: ids.map((id) => read(id, 'policy.yaml')), sha256 });

  test('have no mistake', () => {
    expect(loaded.problems).toEqual([]);
    expect(loaded.policies.map(({ id }) => id)).toEqual([...ids].sort());
  });

  test.each(ids)(
    '%s has cases for every verdict, references, fixes, and controls where it replaces other checks',
    (id) => {
      const policy = loaded.policies.find((one) => one.id === id);
      if (policy === undefined) throw new Error('not loaded');
      const parsed = parseCases(read(id, 'cases.yaml'), policy);
      expect(parsed).toMatchObject({ ok: true });
      expect(policy.references.length).toBeGreaterThan(1);
      for (const page of policy.references)
        expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/.+\.html$/);
      // A control of Security Hub is one of a framework, beside our own catalogue.
      const known = Object.hasOwn(policy.replaces, 'security-hub');
      if (known) expect(Object.keys(policy.controls).length).toBeGreaterThan(1);
      const ways = ['cli', 'cloudformation', 'terraform'].filter(
        (way) => cannotSay[id]?.includes(way) !== true,
      );
      expect(Object.keys(policy.fix)).toEqual(expect.arrayContaining(ways));
    },
  );
});
