import type { JsonValue } from '../model/json.ts';
import type { Requirement } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { parseRequirement } from '../selectors/parse-requirement.ts';
import { requirementProblems } from './requirement-problems.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import type { SourceFile } from './yaml/source-text.ts';

export type LoadedRequirement =
  | { readonly ok: true; readonly requirement: Requirement }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const forms = 'write `events:` with fields of CloudTrail records, as under `requirements` of a policy';

/**
 * A requirement in a file of its own, YAML or JSON: `events` as in a policy, and `title` if wanted. Never
 * throws, whatever the text.
 */
export function loadRequirement(source: SourceFile): LoadedRequirement {
  const parsed = parseYaml(source);
  if (!parsed.ok) return parsed;
  const { yaml } = parsed;
  // parseYaml has seen that the top is a map.
  const members = yaml.data as Readonly<Record<string, JsonValue>>;
  const shape = shapeProblems(yaml, members);
  if (shape.length > 0) return { ok: false, problems: shape };
  const reading = parseRequirement(members['events'] ?? null);
  if (!reading.ok) return { ok: false, problems: requirementProblems(yaml, ['events'], reading.problems) };
  const title = typeof members['title'] === 'string' ? members['title'] : 'The events of the requirement';
  return { ok: true, requirement: { name: 'required', title, boxes: reading.boxes } };
}

function shapeProblems(yaml: LocatedYaml, members: Readonly<Record<string, JsonValue>>): readonly Problem[] {
  const strange = Object.keys(members).filter((name) => name !== 'events' && name !== 'title');
  const problems = strange.map((name) =>
    yaml.atKey([name], { message: `\`${name}\` is no part of a requirement`, suggestion: forms }),
  );
  if (Object.hasOwn(members, 'events')) return problems;
  return [...problems, yaml.atValue([], { message: 'the requirement names no events', suggestion: forms })];
}
