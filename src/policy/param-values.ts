import type { JsonValue } from '../model/json.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { suggestName } from './did-you-mean.ts';
import { requirementProblems } from './requirement-problems.ts';
import { slotValueProblems } from './requirement-slots.ts';
import type { LocatedYaml, Path } from './yaml/located-yaml.ts';

type Params = Readonly<Record<string, JsonValue>>;

export interface ParamOverrides {
  readonly yaml: LocatedYaml;
  /** Where the map of overrides is written. */
  readonly path: Path;
  readonly policy: Pick<Policy, 'id' | 'params' | 'requirements'>;
  readonly given: Params;
}

/** Overrides that name no parameter of the policy, or give it another type than its default has. */
export function paramProblems({ yaml, path, policy, given }: ParamOverrides): readonly Problem[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const place = [...path, name];
    if (!Object.hasOwn(policy.params, name)) {
      const known = Object.keys(policy.params);
      const message = `the policy \`${policy.id}\` has no parameter \`${name}\``;
      const suggestion = known.length === 0 ? { suggestion: 'it has none at all' } : suggestName(name, known);
      return [yaml.atKey(place, { message, ...suggestion })];
    }
    const wanted = kindOf(policy.params[name] ?? null);
    if (fits(value, policy.params[name] ?? null)) {
      const wrong = slotValueProblems(policy.requirements.values(), name, value);
      return requirementProblems(yaml, place, wrong);
    }
    const message = `the parameter \`${name}\` of \`${policy.id}\` must be ${wanted}, not ${kindOf(value)}`;
    return [yaml.atValue(place, { message })];
  });
}

function fits(value: JsonValue, fallback: JsonValue): boolean {
  if (Array.isArray(value) && Array.isArray(fallback)) {
    const kind = typeof (fallback[0] ?? 'text');
    return value.every((item) => typeof item === kind);
  }
  return !Array.isArray(value) && !Array.isArray(fallback) && typeof value === typeof fallback;
}

function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) {
    const kinds = new Set(value.map((item) => typeof item));
    if (kinds.size > 1) return 'a mixed list';
    return kinds.has('number') ? 'a list of numbers' : 'a list of texts';
  }
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'number' ? 'a number' : 'text';
}
