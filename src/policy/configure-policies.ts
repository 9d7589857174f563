import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { Problem } from '../model/problem.ts';
import { suggestName } from './did-you-mean.ts';
import type { Config } from './load-config.ts';
import { paramProblems } from './param-values.ts';
import { withParams } from './requirement-slots.ts';
import type { Path } from './yaml/located-yaml.ts';

/** What a configuration says of policies and cannot be: names that do not exist, parameters that do not fit. */
export function checkConfigAgainstPolicies(config: Config, policies: readonly Policy[]): readonly Problem[] {
  const { yaml, policies: choice } = config;
  const byId = new Map(policies.map((policy) => [policyName(policy), policy]));
  const unknown = (id: string): { readonly message: string; readonly suggestion?: string } => ({
    message: `there is no policy \`${id}\``,
    ...suggestName(id, [...byId.keys()]),
  });
  const listed = (['include', 'exclude'] as const).flatMap((key) =>
    (choice[key] ?? []).flatMap((id, index) =>
      byId.has(id) ? [] : [yaml.atValue(['policies', key, index], unknown(id))],
    ),
  );
  const keyed = (['params', 'severity', 'except'] as const).flatMap((key) =>
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

/**
 * The policies that a configuration selects, with its parameters and severities. An instance goes by its own
 * name here, and is left out with its policy. Check the configuration first.
 */
export function configurePolicies(config: Config, policies: readonly Policy[]): readonly Policy[] {
  const { include, exclude } = config.policies;
  const namedIn = (list: readonly string[], { id, as = id }: Policy): boolean =>
    list.includes(id) || list.includes(as);
  return policies
    .filter((policy) => include === undefined || namedIn(include, policy))
    .filter((policy) => exclude === undefined || !namedIn(exclude, policy))
    .map((policy) => configured(config, policy));
}

/** What a configuration says of the policies themselves, before packs make instances of them. */
export function configureBase(config: Config, policies: readonly Policy[]): readonly Policy[] {
  return policies.map((policy) => configured(config, policy));
}

function configured({ policies: { params, severity, except } }: Config, policy: Policy): Policy {
  const name = policyName(policy);
  const given = own(params, name);
  const level = own(severity, name);
  const spared = own(except, name);
  if (given === undefined && level === undefined && spared === undefined) return policy;
  return {
    ...withParams(policy, given ?? {}),
    severity: level ?? policy.severity,
    ...(spared === undefined ? {} : { except: spared }),
  };
}

function own<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
