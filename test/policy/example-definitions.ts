import type { Framework } from '../../src/model/framework.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Problem } from '../../src/model/problem.ts';
import { controlProblems } from '../../src/policy/check-controls.ts';
import { packProblems } from '../../src/policy/check-packs.ts';
import { loadFramework } from '../../src/policy/load-frameworks.ts';
import { loadPack } from '../../src/policy/load-packs.ts';
import type { SourceFile } from '../../src/policy/yaml/source-text.ts';
import { policiesOf } from './policy-text.ts';

/** The policies that files with planted mistakes speak of. */
export function examplePolicies(): readonly Policy[] {
  return policiesOf({ id: 'example', params: '{ days: 90, names: [a], strict: true }' }, { id: 'plain' });
}

/** The framework that they are mapped to. */
const exampleFramework: Framework = {
  id: 'ours-1.0',
  title: 'Rules of ours',
  version: '1.0',
  url: 'https://example.com/rules',
  controls: ['1.1', '1.2', 'AU-2.b'].map((id) => ({ id, title: 'Trails log' })),
};

export function problemsOfPack(text: string): readonly Problem[] {
  const loaded = loadPack({ path: 'policies/packs/example.yaml', text });
  if (!loaded.ok) return loaded.problems;
  return packProblems(loaded, { policies: examplePolicies(), frameworks: [exampleFramework.id] });
}

export function problemsOfFramework(text: string): readonly Problem[] {
  const loaded = loadFramework({ path: 'policies/frameworks/example.yaml', text });
  return loaded.ok ? [] : loaded.problems;
}

export function problemsOfMappings(file: SourceFile, policies: readonly Policy[]): readonly Problem[] {
  return controlProblems({
    files: [file],
    policies,
    frameworks: [exampleFramework.id],
    frameworkOf: (id) => (id === exampleFramework.id ? exampleFramework : undefined),
  });
}
