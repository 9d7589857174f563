import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { renderProblem } from '../../src/policy/code-frame.ts';
import { checkConfigAgainstPolicies } from '../../src/policy/configure-policies.ts';
import { loadConfig } from '../../src/policy/load-config.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import {
  examplePolicies,
  problemsOfFramework,
  problemsOfMappings,
  problemsOfPack,
} from './example-definitions.ts';
import { sha256 } from './policy-text.ts';

/*
 * Each folder holds one file with planted mistakes and what a person is shown. After a change of wording:
 * UPDATE=1 npx vitest run test/policy/mistakes.test.ts, and read the difference.
 */
const folder = join(import.meta.dirname, 'mistakes');

test.each(readdirSync(folder))('%s is shown at its place', (name) => {
  const [file = ''] = readdirSync(join(folder, name)).filter((entry) => entry.endsWith('.yaml'));
  const text = readFileSync(join(folder, name, file), 'utf8');
  const problems = (problemsOf[file] ?? problemsOfConfig)(text);
  const shown = `${problems.map(renderProblem).join('\n\n')}\n`;
  const golden = join(folder, name, 'expected.txt');
  if (process.env['UPDATE'] !== undefined) writeFileSync(golden, shown);
  expect(problems.length).toBeGreaterThan(0);
  expect(shown).toBe(readFileSync(golden, 'utf8'));
});

const problemsOf: Readonly<Record<string, (text: string) => readonly Problem[]>> = {
  'policy.yaml': problemsOfPolicy,
  'pack.yaml': problemsOfPack,
  'framework.yaml': problemsOfFramework,
};

function problemsOfPolicy(text: string): readonly Problem[] {
  const file = { path: 'policies/example/policy.yaml', text };
  const { policies, problems } = loadPolicies({ files: [file], sha256 });
  return [...problems, ...problemsOfMappings(file, policies)];
}

function problemsOfConfig(text: string): readonly Problem[] {
  const loaded = loadConfig({ path: 'trailproof.yaml', text });
  if (!loaded.ok) return loaded.problems;
  return checkConfigAgainstPolicies(loaded.config, examplePolicies());
}
