import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allowedCalls } from '../src/aws/allowed-calls.ts';
import { sha256 } from '../src/io/digest.ts';
import { iamActionOf } from '../src/model/fault-advice.ts';
import { calls, methods, requirementFunctions } from '../src/policy/cel/functions.ts';
import { packProblems } from '../src/policy/check-packs.ts';
import { environment, refMembers, subjectVariables, variableOfSubject } from '../src/policy/environment.ts';
import { loadFramework } from '../src/policy/load-frameworks.ts';
import { loadPack } from '../src/policy/load-packs.ts';
import { loadPolicies } from '../src/policy/load-policies.ts';
import { parseCases } from '../src/policy/parse-cases.ts';
import { builtInPolicies, loadLibrary } from '../src/run/policy-set.ts';
import { generateEnvironmentPage } from '../tools/generate-environment-page.ts';

const guide = readFileSync('docs/writing-policies.md', 'utf8');
const yamlBlocks = yamlIn(guide);

function yamlIn(page: string): readonly string[] {
  return [...page.matchAll(/```yaml\n(.*?)```/gsu)].map(([, text = '']) => text);
}

describe('docs/packs.md', () => {
  const packs = readFileSync('docs/packs.md', 'utf8');
  const [, packText = '', frameworkText = ''] = yamlIn(packs);
  const { policies, definitions } = loadLibrary({ cwd: process.cwd(), dirs: [] });

  test('shows a pack and a framework without mistakes', () => {
    const pack = loadPack({ path: 'packs/acme.yaml', text: packText });
    expect(pack).toMatchObject({ ok: true });
    if (pack.ok)
      expect(packProblems(pack, { policies, frameworks: definitions.frameworks.names })).toEqual([]);
    expect(loadFramework({ path: 'frameworks/acme-2.yaml', text: frameworkText })).toMatchObject({
      ok: true,
    });
  });

  test('names every pack', () => {
    for (const name of definitions.packs.names) expect(packs).toContain(`\`${name}\``);
  });
});

describe('docs/writing-policies.md', () => {
  test('leads to the page with every member and function, which test/policy/environment-docs.test.ts holds', () => {
    expect(guide).toContain('](generated/environment.md)');
    const page = [...generateEnvironmentPage().values()].join('');
    for (const [type, members] of Object.entries(environment)) {
      const told = page.split(`### ${type}\n`)[1]?.split('\n#')[0] ?? '';
      for (const member of Object.keys(members)) expect(told).toContain(`| \`${member}\` |`);
    }
    for (const member of Object.keys(refMembers)) expect(page).toContain(`| \`${member}\` |`);
    for (const usage of Object.values({ ...calls, ...methods })) expect(page).toContain(`| \`${usage}\` |`);
  });

  test('names every kind of subject, every variable, every member of a reference, and our functions on sets', () => {
    const words = [
      ...Object.keys(variableOfSubject),
      ...Object.keys(subjectVariables),
      ...Object.keys(refMembers),
    ];
    for (const word of words) expect(guide).toContain(`\`${word}\``);
    for (const name of [...requirementFunctions, 'atMost(', 'atLeast(', 'glob(', '.listing(']) {
      expect(guide).toContain(name);
    }
  });

  test('shows a policy and cases without mistakes', () => {
    const [policyText = '', , casesText = ''] = yamlBlocks;
    const file = { path: 'trails-carry-our-name/policy.yaml', text: policyText };
    const { policies, problems } = loadPolicies({ files: [file], sha256 });
    expect(problems).toEqual([]);
    const [policy] = policies;
    if (policy === undefined) throw new Error('no policy');
    expect(parseCases({ path: 'trails-carry-our-name/cases.yaml', text: casesText }, policy)).toMatchObject({
      ok: true,
    });
  });
});

test('README.md lists exactly the built-in policies', () => {
  const readme = readFileSync('README.md', 'utf8');
  const listed = [...readme.matchAll(/^\| `([a-z0-9-]+)` \|/gmu)].map(([, id]) => id);
  const builtIn = builtInPolicies().map(({ policy }) => policy.path.split('/').at(-2));
  expect(listed.filter((id) => id?.includes('-')).sort()).toEqual([...builtIn].sort());
});

test('README.md lists exactly the permissions that are needed', () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = readme.split('### Permissions')[1]?.split('```')[0] ?? '';
  const listed = [...table.matchAll(/`([a-z0-9]+:[A-Za-z]+)`/gu)].map(([, action]) => action);
  // AWS answers it whatever the policies say.
  const needed = allowedCalls.filter(({ operation }) => operation !== 'GetCallerIdentity');
  expect(listed.sort()).toEqual(
    needed.map(({ service, operation }) => iamActionOf(`${service}:${operation}`)).sort(),
  );
});
