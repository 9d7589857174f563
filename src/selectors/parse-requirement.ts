import { closestName } from '../model/closest-name.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { type Box, type FieldConstraint, type SelectorField, selectorFields } from '../model/selector.ts';
import { fieldsNearlyAlwaysThere, present } from './documented-events.ts';
import { below, isList, kindOf, type ShapeProblem } from './json-shape.ts';
import { alternatives, quoted } from './plain-text.ts';
import { parseConstraint } from './requirement-constraint.ts';
import { hasUncovered } from './uncovered.ts';

export type RequirementReading =
  | { readonly ok: true; readonly boxes: readonly Box[] }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/** More boxes than any requirement needs; bounds what a hostile policy can ask. */
const mostBoxes = 100;

/**
 * Reads a requirement: a box, or a list of boxes. A box maps fields to a value, a list of values (any of
 * them), or an object of operators. Fields that it names are there; so are, unless it says otherwise, those
 * that every record has (`documented-events.ts`).
 */
export function parseRequirement(value: JsonValue): RequirementReading {
  const problems: ShapeProblem[] = [];
  const entries = isList(value)
    ? value.map((entry, index) => [below('', index), entry] as const)
    : [['', value] as const];
  if (entries.length === 0)
    problems.push({ pointer: '', message: 'The list of boxes is empty, so nothing is required.' });
  if (entries.length > mostBoxes) {
    return {
      ok: false,
      problems: [
        { pointer: '', message: `A requirement has at most ${mostBoxes} boxes, this one ${entries.length}.` },
      ],
    };
  }
  const boxes = entries.map(([pointer, entry]) => parseBox(entry, pointer, problems));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, boxes };
}

function parseBox(value: JsonValue, pointer: string, problems: ShapeProblem[]): Box {
  if (!isObject(value)) {
    problems.push({
      pointer,
      message: `A box maps fields of an event to values; found ${kindOf(value)}.`,
      suggestion: 'Write for instance { eventCategory: Management, readOnly: false }.',
    });
    return {};
  }
  const before = problems.length;
  const box: Partial<Record<SelectorField, FieldConstraint>> = {};
  for (const field of fieldsNearlyAlwaysThere) box[field] = present;
  for (const [name, entry] of Object.entries(value)) {
    const field = selectorFields.find((known) => known === name);
    const place = below(pointer, name);
    if (field === undefined) problems.push(unknownField(name, place));
    else box[field] = parseConstraint(field, entry, { pointer: place, problems });
  }
  if (problems.length === before) problems.push(...impossible(box, value, pointer));
  return box;
}

function unknownField(name: string, pointer: string): ShapeProblem {
  const near = closestName(name, selectorFields);
  return {
    pointer,
    message: `Events have no field ${quoted(name)} that selectors can look at.`,
    suggestion: near === undefined ? `Known fields: ${selectorFields.join(', ')}.` : `Did you mean ${near}?`,
  };
}

function impossible(box: Box, written: JsonObject, pointer: string): readonly ShapeProblem[] {
  if (!Object.hasOwn(written, 'eventCategory')) {
    const suggestion = `Add eventCategory: ${alternatives(['Management', 'Data', 'NetworkActivity'])}.`;
    return [{ pointer, message: 'The box does not say which eventCategory it is about.', suggestion }];
  }
  const empty = selectorFields.find((field) => {
    const constraint = box[field];
    return (
      constraint !== undefined &&
      constraint !== present &&
      hasUncovered([{ [field]: constraint }], []) === 'no'
    );
  });
  if (empty === undefined) return [];
  return [
    {
      pointer: below(pointer, empty),
      message: `No event can meet this condition on ${empty}: its parts contradict each other.`,
    },
  ];
}
