import type { JsonValue } from '../model/json.ts';
import type { Requirement, RequirementSlot } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { isList } from '../selectors/json-shape.ts';
import { parseRequirement } from '../selectors/parse-requirement.ts';
import { suggestName } from './did-you-mean.ts';
import type { PolicyFile } from './policy-file.ts';
import { requirementProblems } from './requirement-problems.ts';
import {
  fillTemplate,
  slotValueProblems,
  takeSlots,
  templateOf,
  type WrittenSlot,
} from './requirement-slots.ts';
import type { LocatedYaml, Path } from './yaml/located-yaml.ts';

const MOST_REQUIREMENTS = 100;

interface WrittenPolicy {
  readonly yaml: LocatedYaml;
  readonly file: PolicyFile;
}

/** The requirements of a policy file, filled with the defaults of its parameters; mistakes are added to `problems`. */
export function readRequirements(
  { yaml, file }: WrittenPolicy,
  problems: Problem[],
): ReadonlyMap<string, Requirement> {
  const requirements = new Map<string, Requirement>();
  const params = file.params ?? {};
  const all = Object.entries(file.requirements ?? {});
  if (all.length > MOST_REQUIREMENTS) {
    const message = `a policy has at most ${MOST_REQUIREMENTS} requirements, this one ${all.length}`;
    problems.push(yaml.atKey(['requirements'], { message, suggestion: 'split the policy' }));
    return requirements;
  }
  for (const [name, { title, events, recorders }] of all) {
    const path = ['requirements', name, 'events'];
    const { plain, slots: written } = takeSlots(events);
    const reading = parseRequirement(plain);
    if (!reading.ok) problems.push(...requirementProblems(yaml, path, reading.problems));
    const slots = written.flatMap((slot) => readSlot({ yaml, params, path, slot }, problems) ?? []);
    if (!reading.ok) continue;
    const stated = { name, title, ...(recorders === undefined ? {} : { recorders }) };
    if (written.length === 0) {
      requirements.set(name, { ...stated, boxes: reading.boxes });
      continue;
    }
    const template = templateOf(reading.boxes, slots);
    requirements.set(name, { ...stated, boxes: fillTemplate(template, params), template });
  }
  for (const [param, values] of Object.entries(params)) {
    const wrong = slotValueProblems(requirements.values(), param, values);
    problems.push(...requirementProblems(yaml, ['params', param], wrong));
  }
  return requirements;
}

interface SlotPlace {
  readonly yaml: LocatedYaml;
  readonly params: Readonly<Record<string, JsonValue>>;
  /** Of the events that it stands in. */
  readonly path: Path;
  readonly slot: WrittenSlot;
}

function readSlot(place: SlotPlace, problems: Problem[]): RequirementSlot | undefined {
  const { yaml, params, path, slot } = place;
  const { box, field, value, pointer } = slot;
  const [stray] = Object.keys(value).filter((key) => key !== 'param');
  const complain = (step: string, message: string, suggestion: string | undefined): undefined => {
    const [problem] = requirementProblems(yaml, path, [
      { pointer: `${pointer}/${step}`, message, ...(suggestion === undefined ? {} : { suggestion }) },
    ]);
    if (problem !== undefined) problems.push(problem);
    return undefined;
  };
  if (stray !== undefined) {
    return complain(
      stray,
      `nothing stands beside \`param\`, as \`${stray}\` does`,
      'write { param: name } alone',
    );
  }
  const { param } = value;
  if (field === 'eventCategory') {
    return complain('param', 'eventCategory is written out: it decides what else can be asked', undefined);
  }
  if (typeof param !== 'string') return complain('param', '`param` takes the name of a parameter', undefined);
  if (!Object.hasOwn(params, param)) {
    const known = Object.keys(params);
    const message = `the policy has no parameter \`${param}\``;
    const { suggestion } = suggestName(param, known);
    return complain('param', message, known.length === 0 ? 'give it a default under `params:`' : suggestion);
  }
  const values = params[param];
  if (!isList(values) || values.some((one) => typeof one !== 'string')) {
    return complain(
      'param',
      `the parameter \`${param}\` is not a list of texts`,
      `write for instance ${param}: [] under \`params:\``,
    );
  }
  return { box, field, param };
}
