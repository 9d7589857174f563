import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { suggestName } from './did-you-mean.ts';
import type { Config } from './load-config.ts';
import { paramProblems } from './param-values.ts';
import { withParams } from './requirement-slots.ts';
import type { Path } from './yaml/located-yaml.ts';

/** What a configuration says of policies and cannot be: ids that do not exist, parameters that do not fit. */
export function checkConfigAgainstPolicies(config: Config, policies: readonly Policy[]): readonly Problem[] {
  const { yaml, policies: choice } = config;
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const unknown = (id: string): { readonly message: string; readonly suggestion?: string } => ({
    message: `there is no policy \`${id}\``,
    ...suggestName(id, [...byId.keys()]),
  });
  const listed = (['include', 'exclude'] as const).flatMap((key) =>
    (choice[key] ?? []).flatMap((id, index) =>
      byId.has(id) ? [] : [yaml.atValue(['policies', key, index], unknown(id))],
    ),
  );
  const keyed = (['params', 'severity'] as const).flatMap((key) =>
    Object.keys(choice[key]).flatMap((id) =>
      byId.has(id) ? [] : [yaml.atKey(['policies', key, id], unknown(id))],
    ),
  );
  const params = Object.entries(choice.params).flatMap(([id, given]) => {
    const policy = byId.get(id);
    const path: Path = ['policies', 'params', id];
    return policy === undefined ? [] : paramProblems({ yaml, path, policy, given });
  });
  return [...listed, ...keyed, ...params].sort(
    (left, right) => left.line - right.line || left.column - right.column,
  );
}

/** The policies that a configuration selects, with its parameters and severities. Check it first. */
export function configurePolicies(config: Config, policies: readonly Policy[]): readonly Policy[] {
  const { include, exclude, params, severity } = config.policies;
  return policies
    .filter(({ id }) => include === undefined || include.includes(id))
    .filter(({ id }) => exclude?.includes(id) !== true)
    .map((policy) => ({
      ...withParams(policy, (Object.hasOwn(params, policy.id) ? params[policy.id] : undefined) ?? {}),
      severity: (Object.hasOwn(severity, policy.id) ? severity[policy.id] : undefined) ?? policy.severity,
    }));
}
