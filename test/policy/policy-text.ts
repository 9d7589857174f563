import { createHash } from 'node:crypto';
import type { Policy } from '../../src/model/policy.ts';
import { renderProblem } from '../../src/policy/code-frame.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import type { SourceFile } from '../../src/policy/yaml/source-text.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface PolicyParts {
  readonly id?: string;
  readonly subject?: string;
  readonly when?: string;
  readonly that?: string;
  readonly message?: string;
  /** YAML in flow style. */
  readonly params?: string;
  readonly requirements?: string;
}

/** A policy file that is right in everything that is not given. */
export function policyText(parts: PolicyParts = {}): string {
  return [
    `id: ${parts.id ?? 'example'}`,
    'title: Trails log',
    'severity: medium',
    `subject: ${parts.subject ?? 'trail'}`,
    ...(parts.when === undefined ? [] : [`when: ${JSON.stringify(parts.when)}`]),
    'assert:',
    `  - that: ${JSON.stringify(parts.that ?? '1 < 2')}`,
    `    message: ${JSON.stringify(parts.message ?? 'it does not')}`,
    'why: Because.',
    'fix: { summary: Start it. }',
    `params: ${parts.params ?? '{}'}`,
    `requirements: ${parts.requirements ?? '{}'}`,
    '',
  ].join('\n');
}

export function policyFile(parts: PolicyParts = {}): SourceFile {
  return { path: `policies/${parts.id ?? 'example'}/policy.yaml`, text: policyText(parts) };
}

/** Loaded policies; a mistake in one of them is a mistake of the test. */
export function policiesOf(...parts: readonly PolicyParts[]): readonly Policy[] {
  const { policies, problems } = loadPolicies({ files: parts.map(policyFile), sha256 });
  if (problems.length > 0) throw new Error(problems.map(renderProblem).join('\n'));
  return policies;
}
