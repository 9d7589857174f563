import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { Policy, Requirement, RequirementSlot, RequirementTemplate } from '../model/policy.ts';
import { type Box, type FieldConstraint, type SelectorField, selectorFields } from '../model/selector.ts';
import { present } from '../selectors/documented-events.ts';
import { below, isList, type ShapeProblem } from '../selectors/json-shape.ts';
import { parseConstraint } from '../selectors/requirement-constraint.ts';

type Params = Policy['params'];

/** Events of a requirement as written, apart from the fields that take their values from parameters. */
export interface WrittenSlots {
  readonly plain: JsonValue;
  readonly slots: readonly WrittenSlot[];
}

export interface WrittenSlot {
  readonly box: number;
  readonly field: SelectorField;
  /** What stands there, `{ param: types }` if it is right. */
  readonly value: JsonObject;
  /** JSON pointer into the events. */
  readonly pointer: string;
}

/** Takes out every field that is written as `{ param: name }`. */
export function takeSlots(events: JsonValue): WrittenSlots {
  const slots: WrittenSlot[] = [];
  const plainBox = (value: JsonValue, box: number, pointer: string): JsonValue => {
    if (!isObject(value)) return value;
    const plain: Record<string, JsonValue | undefined> = { ...value };
    for (const field of selectorFields) {
      const written = Object.hasOwn(value, field) ? value[field] : undefined;
      if (!isObject(written) || !Object.hasOwn(written, 'param')) continue;
      slots.push({ box, field, value: written, pointer: below(pointer, field) });
      // It is refused later on; meanwhile it is no mistake of another kind.
      if (field === 'eventCategory') plain[field] = 'Data';
      else delete plain[field];
    }
    return plain;
  };
  const plain = isList(events)
    ? events.map((value, index) => plainBox(value, index, below('', index)))
    : plainBox(events, 0, '');
  return { plain, slots };
}

/** The boxes with the fields of the slots there, whatever their value: what holds of them holds of every filling. */
export function templateOf(boxes: readonly Box[], slots: readonly RequirementSlot[]): RequirementTemplate {
  const open = boxes.map((box, index) => {
    const fields = slots.filter((slot) => slot.box === index).map(({ field }) => [field, present] as const);
    return { ...box, ...Object.fromEntries(fields) };
  });
  return { boxes: open, slots };
}

/** The boxes that the parameters give. A box that is to take one of no values holds no event and is left out. */
export function fillTemplate({ boxes, slots }: RequirementTemplate, params: Params): readonly Box[] {
  return boxes.flatMap((box, index) => {
    const filled: Partial<Record<SelectorField, FieldConstraint>> = { ...box };
    for (const { field, param } of slots.filter((slot) => slot.box === index)) {
      const values = (Object.hasOwn(params, param) ? params[param] : undefined) ?? [];
      if (isList(values) && values.length === 0) return [];
      filled[field] = parseConstraint(field, values, { pointer: '', problems: [] });
    }
    return [filled];
  });
}

/** The policy with parameters that differ from its own, in its requirements too. Check them first. */
export function withParams(policy: Policy, given: Params): Policy {
  const params = { ...policy.params, ...given };
  const requirements = new Map(
    [...policy.requirements].map(([name, requirement]) => [name, refilled(requirement, params)]),
  );
  return { ...policy, params, requirements };
}

function refilled(requirement: Requirement, params: Params): Requirement {
  const { template } = requirement;
  return template === undefined ? requirement : { ...requirement, boxes: fillTemplate(template, params) };
}

/** What is wrong with the values of a parameter where requirements take it; pointers go into the list. */
export function slotValueProblems(
  requirements: Iterable<Pick<Requirement, 'template'>>,
  param: string,
  values: JsonValue,
): readonly ShapeProblem[] {
  const found = new Map<string, ShapeProblem>();
  for (const { template } of requirements) {
    for (const slot of template?.slots ?? []) {
      if (slot.param !== param) continue;
      for (const problem of valueProblems(slot.field, values)) {
        found.set(`${problem.pointer} ${problem.message}`, problem);
      }
    }
  }
  return [...found.values()];
}

/** An empty list is none: the requirement then holds no event. */
function valueProblems(field: SelectorField, values: JsonValue): readonly ShapeProblem[] {
  if (isList(values) && values.length === 0) return [];
  const problems: ShapeProblem[] = [];
  parseConstraint(field, values, { pointer: '', problems });
  return problems;
}
