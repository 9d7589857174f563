import { canonicalJson } from '../model/canonical-json.ts';
import type { PackEntry } from '../model/pack.ts';
import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { Problem } from '../model/problem.ts';
import type { LocatedPack } from './load-packs.ts';
import { withParams } from './requirement-slots.ts';
import type { Path } from './yaml/located-yaml.ts';

export interface MergedPacks {
  /** By name. */
  readonly policies: readonly Policy[];
  readonly problems: readonly Problem[];
}

interface Choice {
  readonly policy: Policy;
  readonly from: LocatedPack;
  readonly path: Path;
}

/**
 * The policies that packs choose together, whatever their order: what two packs choose alike is there once.
 * A name under which they choose differently is a problem. Check each pack first.
 */
export function mergePacks(packs: readonly LocatedPack[], policies: readonly Policy[]): MergedPacks {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const chosen = new Map<string, Choice>();
  const problems: Problem[] = [];
  for (const from of [...packs].sort(byPackId)) {
    for (const choice of choicesOf(from, byId)) {
      const name = policyName(choice.policy);
      const before = chosen.get(name);
      if (before === undefined) chosen.set(name, choice);
      else if (identity(before.policy) !== identity(choice.policy)) problems.push(conflict(before, choice));
    }
  }
  const merged = [...chosen.values()].map(({ policy }) => policy);
  return { policies: merged.sort(byName), problems };
}

function choicesOf(from: LocatedPack, byId: ReadonlyMap<string, Policy>): readonly Choice[] {
  const { every, framework, except, entries } = from.pack;
  const listed = new Set(entries.map(({ policy }) => policy));
  const swept = [...byId.values()].filter(
    ({ id, controls }) =>
      (every || (framework !== undefined && Object.hasOwn(controls, framework))) &&
      !listed.has(id) &&
      !except.includes(id),
  );
  return [
    ...swept.map((policy) => ({ policy, from, path: [every ? 'every' : 'framework'] })),
    ...entries.flatMap((entry, index) => {
      const policy = byId.get(entry.policy);
      return policy === undefined
        ? []
        : [{ policy: instantiated(policy, entry), from, path: ['policies', index] }];
    }),
  ];
}

function instantiated(policy: Policy, { as, params, severity }: PackEntry): Policy {
  return {
    ...withParams(policy, params),
    ...(as === undefined ? {} : { as }),
    severity: severity ?? policy.severity,
  };
}

function identity({ id, as, params, severity }: Policy): string {
  return canonicalJson([id, as ?? null, params, severity]);
}

function conflict(before: Choice, { policy, from, path }: Choice): Problem {
  return from.yaml.atValue(path, {
    message: `\`${policyName(policy)}\` has other parameters, or another severity, than in the pack \`${before.from.pack.id}\``,
    suggestion: 'give it a name of its own with `as` where it differs from the policy, or choose one pack',
  });
}

function byPackId({ pack: left }: LocatedPack, { pack: right }: LocatedPack): number {
  return left.id < right.id ? -1 : 1;
}

function byName(left: Policy, right: Policy): number {
  return policyName(left) < policyName(right) ? -1 : 1;
}
