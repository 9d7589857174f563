import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { policyName } from '../../src/model/policy-name.ts';
import { UsageError } from '../../src/model/problem.ts';
import { listedPolicies } from '../../src/run/listed-policies.ts';
import { checkPolicies } from '../../src/run/policy-check.ts';
import { choosePolicies, everyPolicyName, loadLibrary, policySet } from '../../src/run/policy-set.ts';
import { readSettings } from '../../src/run/settings.ts';
import { policyText } from '../policy/policy-text.ts';

const head = (id: string): string => `id: ${id}\ntitle: Ours\ndescription: Ours.\n`;

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'trailproof-packs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What a run in the project would judge. */
function chosen(cwd: string, packs?: readonly string[]): ReturnType<typeof choosePolicies> {
  const { config, policyDirs: dirs } = readSettings({}, cwd);
  return choosePolicies({ cwd, dirs, config, packs });
}

function refusal(attempt: () => unknown): readonly string[] {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message, next, problems } = error;
    if (problems.length === 0) return [`${message}: ${next}`];
    return problems.map(
      (each) => `${each.path}:${each.line}:${each.column} ${each.message}: ${each.suggestion}`,
    );
  }
  return [];
}

const ours = {
  'ours/trails-log/policy.yaml': policyText({ id: 'trails-log', params: '{ days: 90, hours: 1 }' }),
  'ours/frameworks/acme-2.yaml':
    'id: acme-2\ntitle: Rules of Acme\nversion: "2"\nurl: https://example.com/rules\ncontrols: [{ id: "1.1", title: Trails log }]\n',
  'ours/packs/acme.yaml': `${head('acme')}framework: acme-2\npolicies:\n  - { policy: trails-log, as: trails-log-a-year, params: { days: 365 } }\n  - trails-log\n`,
};

test('a pack of the user: its instances, its framework, and what the configuration says of them', () => {
  const cwd = project({
    ...ours,
    'trailproof.yaml':
      'policy-dir: [ours]\npacks: [acme]\npolicies:\n  params:\n    trails-log: { days: 30, hours: 2 }\n    trails-log-a-year: { hours: 3 }\n  severity: { trails-log: low }\n',
  });
  const { policies, frameworks } = chosen(cwd);
  expect(policies.map((policy) => [policyName(policy), policy.params, policy.severity])).toEqual([
    // The user's word on the policy itself, and on the instance by its name; the pack's is between.
    ['trails-log', { days: 30, hours: 2 }, 'low'],
    ['trails-log-a-year', { days: 365, hours: 3 }, 'low'],
  ]);
  expect(frameworks.map(({ id }) => id)).toEqual(['acme-2']);
});

test('a policy that is left out takes its instances along, an instance goes alone', () => {
  const without = (name: string): readonly string[] =>
    chosen(
      project({
        ...ours,
        'trailproof.yaml': `policy-dir: [ours]\npacks: [acme]\npolicies: { exclude: [${name}] }\n`,
      }),
    ).policies.map(policyName);
  expect(without('trails-log')).toEqual([]);
  expect(without('trails-log-a-year')).toEqual(['trails-log']);
});

test('a folder may hold packs alone, and the command line wins over the configuration', () => {
  const cwd = project({
    'ours/packs/short.yaml': `${head('short')}policies: [trail-is-logging]\n`,
    'trailproof.yaml': 'policy-dir: [ours]\npacks: [all]\n',
  });
  expect(chosen(cwd, ['short']).policies.map(policyName)).toEqual(['trail-is-logging']);
  expect(chosen(cwd).policies.length).toBeGreaterThan(20);
});

/** A policy but for its compiled expressions, which are never equal. */
function told({ id, as, params, severity, controls, digest }: Policy): unknown {
  return { id, as, params, severity, controls, digest };
}

test('without a pack the same policies as ever are judged, and no framework is told of', () => {
  const { policies, frameworks } = choosePolicies({ cwd: process.cwd(), dirs: [] });
  const all = loadLibrary({ cwd: process.cwd(), dirs: [] }).policies;
  expect(policies.map(told)).toEqual(all.map(told));
  expect(frameworks).toEqual([]);
});

test('a misspelt pack on the command line', () => {
  const attempt = (): unknown => policySet({ cwd: process.cwd(), dirs: [], packs: ['default', 'hippa'] });
  expect(refusal(attempt)).toEqual(['There is no pack hippa: Did you mean `hipaa`?']);
});

test('misspelt packs and instances in the configuration', () => {
  const cwd = project({
    ...ours,
    'trailproof.yaml':
      'policy-dir: [ours]\npacks: [default, acmee]\npolicies:\n  params: { trails-log-a-yaer: { days: 3 } }\n',
  });
  expect(refusal(() => chosen(cwd))).toEqual([
    'trailproof.yaml:2:18 there is no pack `acmee`: did you mean `acme`?',
    'trailproof.yaml:4:13 there is no policy `trails-log-a-yaer`: did you mean `trails-log-a-year`?',
  ]);
});

test('mappings of own policies, packs that disagree, and names that are taken', () => {
  const mapped = `${policyText({ id: 'trails-log' })}controls:\n  cis-aws-foundations-5.0.1: ["3.1"]\n  soc2-2017: ["CC7.22"]\n`;
  const cwd = project({
    'ours/trails-log/policy.yaml': mapped,
    'ours/packs/hipaa.yaml': `${head('hipaa')}every: true\n`,
    'ours/packs/quiet.yaml': `${head('quiet')}policies:\n  - { policy: trail-is-logging, severity: low }\n`,
    'trailproof.yaml': 'policy-dir: [ours]\n',
  });
  const place = join(cwd, 'ours');
  expect(refusal(() => chosen(cwd, ['quiet', 'hipaa'])).map((line) => line.replace(place, 'ours'))).toEqual([
    'ours/trails-log/policy.yaml:13:3 there is no framework `cis-aws-foundations-5.0.1`: did you mean `cis-aws-foundations-4.0.1`?',
    'ours/trails-log/policy.yaml:14:15 `soc2-2017` has no control `CC7.22` that concerns logging: did you mean `CC7.2`?',
    'ours/packs/hipaa.yaml:1:1 `hipaa` is also in policies/packs/hipaa.yaml: rename this one, and its id',
    'ours/packs/quiet.yaml:5:5 `trail-is-logging` has other parameters, or another severity, than in the pack `hipaa`: give it a name of its own with `as` where it differs from the policy, or choose one pack',
  ]);
});

test('a check of a folder finds mistakes in packs and frameworks that no run would choose', () => {
  const cwd = project({
    ...ours,
    'ours/trails-log/cases.yaml': 'cases: [{ name: always, expect: { trail main: pass } }]\n',
    'ours/packs/unused.yaml': `${head('unused')}policies: [trails-lgo]\n`,
    'ours/frameworks/spare.yaml': 'id: spare\n',
  });
  const found = refusal(() => checkPolicies({ dir: 'ours', flags: {}, cwd }));
  expect(found[0]).toMatch(/^ours\/frameworks\/spare\.yaml:1:1 the file has no `/);
  expect(found.at(-1)).toBe(
    'ours/packs/unused.yaml:4:12 there is no policy `trails-lgo`: did you mean `trails-log`?',
  );
});

test('names of findings are those of policies and of all instances', () => {
  expect(everyPolicyName({ cwd: process.cwd(), dirs: [] })).toEqual(
    expect.arrayContaining(['s3-object-reads-recorded', 's3-object-reads-of-every-bucket-recorded']),
  );
});

test('a list may be narrowed by framework, severity and subject', () => {
  const input = { cwd: process.cwd(), dirs: [] };
  const filter = { framework: 'cis-aws-foundations-5.0.0', severity: 'high', subject: 'region' } as const;
  expect(listedPolicies(input, filter).map(({ id }) => id)).toEqual([
    'management-events-recorded-in-every-region',
  ]);
  expect(refusal(() => listedPolicies(input, { ...filter, framework: 'cis-aws-foundatoins-5.0.0' }))).toEqual(
    ['There is no framework cis-aws-foundatoins-5.0.0: Did you mean `cis-aws-foundations-5.0.0`?'],
  );
});
