import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/evaluate/fingerprint.ts';
import type { Problem } from '../../src/model/problem.ts';
import { unusedProblems } from '../../src/policy/check-unused.ts';
import { renderProblem } from '../../src/policy/code-frame.ts';
import { checkConfigAgainstPolicies } from '../../src/policy/configure-policies.ts';
import { loadBaseline } from '../../src/policy/load-baseline.ts';
import { loadConfig } from '../../src/policy/load-config.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { loadWaivers } from '../../src/policy/load-waivers.ts';
import { missingWords } from '../../src/policy/missing-words.ts';
import { parseCases } from '../../src/policy/parse-cases.ts';
import { parseYaml } from '../../src/policy/yaml/located-yaml.ts';
import {
  examplePolicies,
  problemsOfFramework,
  problemsOfMappings,
  problemsOfPack,
} from './example-definitions.ts';
import { policiesOf, sha256 } from './policy-text.ts';

/*
 * Each folder holds one file with planted mistakes and what a person is shown. After a change of wording:
 * UPDATE=1 npx vitest run test/policy/mistakes.test.ts, and read the difference.
 */
const folder = join(import.meta.dirname, 'mistakes');

test.each(readdirSync(folder))('%s is shown at its place', (name) => {
  const [file = ''] = readdirSync(join(folder, name)).filter((entry) => entry !== 'expected.txt');
  const text = readFileSync(join(folder, name, file), 'utf8');
  const problems = problemsOf(file, text);
  const shown = `${problems.map(renderProblem).join('\n\n')}\n`;
  const golden = join(folder, name, 'expected.txt');
  if (process.env['UPDATE'] !== undefined) writeFileSync(golden, shown);
  expect(problems.length).toBeGreaterThan(0);
  expect(shown).toBe(readFileSync(golden, 'utf8'));
});

function problemsOf(file: string, text: string): readonly Problem[] {
  switch (file) {
    case 'policy.yaml':
      return problemsOfPolicy(text);
    case 'cases.yaml':
      return problemsOfCases(text);
    case 'pack.yaml':
      return problemsOfPack(text);
    case 'framework.yaml':
      return problemsOfFramework(text);
    case 'waivers.yaml':
      return problemsOfWaivers(text);
    case 'baseline.json':
      return problemsOfBaseline(text);
    default:
      return problemsOfConfig(text);
  }
}

function problemsOfWaivers(text: string): readonly Problem[] {
  const policies = ['log-file-validation-enabled', 'trail-is-logging'];
  const loaded = loadWaivers({ path: 'waivers.yaml', text }, { policies, today: '2026-11-21', sha256 });
  return loaded.ok ? [] : loaded.problems;
}

function problemsOfBaseline(text: string): readonly Problem[] {
  const loaded = loadBaseline({ path: 'baseline.json', text }, (policy, kind, id) =>
    fingerprint({ id: policy }, { kind, id }, sha256),
  );
  return loaded.ok ? [] : loaded.problems;
}

function problemsOfPolicy(text: string): readonly Problem[] {
  const file = { path: 'policies/example/policy.yaml', text };
  const { policies, problems } = loadPolicies({ files: [file], sha256 });
  const [policy] = policies;
  const found = [...problems, ...problemsOfMappings(file, policies)];
  const parsed = parseYaml(file);
  if (found.length > 0 || policy === undefined || !parsed.ok) return found;
  return [...unusedProblems(parsed.yaml, policy), ...missingWords(parsed.yaml, policy)];
}

/** Of a policy that judges trails and has a `when` and the parameter `days`. */
function problemsOfCases(text: string): readonly Problem[] {
  const [policy] = policiesOf({ params: '{ days: 90 }', when: 'trail.owned' });
  if (policy === undefined) throw new Error('the policy has a mistake');
  const parsed = parseCases({ path: 'policies/example/cases.yaml', text }, policy);
  return parsed.ok ? [] : parsed.problems;
}

function problemsOfConfig(text: string): readonly Problem[] {
  const loaded = loadConfig({ path: 'trailproof.yaml', text });
  if (!loaded.ok) return loaded.problems;
  return checkConfigAgainstPolicies(loaded.config, examplePolicies());
}
