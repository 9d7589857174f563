import { policyName } from '../model/policy-name.ts';
import type { PolicyEntry, ScanResult } from '../model/scan-result.ts';
import { frameworkName } from './text/framework-words.ts';

/** What a framework asks that a policy answers. */
export interface PolicyControls {
  /** The framework's id. */
  readonly framework: string;
  /** `CIS AWS Foundations Benchmark 5.0.0`, or the id where nothing else is known of it. */
  readonly title: string;
  readonly controls: readonly string[];
}

/**
 * By the name of a policy: its controls in the frameworks that were chosen. Where none was, in all to which the
 * policy is mapped.
 */
export function policyControls({
  policies,
  frameworks,
}: Pick<ScanResult, 'policies' | 'frameworks'>): ReadonlyMap<string, readonly PolicyControls[]> {
  const titles = new Map(frameworks.map((framework) => [framework.id, frameworkName(framework)]));
  const isChosen = (id: string): boolean => titles.size === 0 || titles.has(id);
  const controlsOf = ({ controls }: PolicyEntry): readonly PolicyControls[] =>
    Object.entries(controls)
      .filter(([id]) => isChosen(id))
      .map(([id, of]) => ({ framework: id, title: titles.get(id) ?? id, controls: of }));
  return new Map(policies.map((policy) => [policyName(policy), controlsOf(policy)]));
}
