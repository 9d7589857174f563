import { type Box, type EventFields, type SelectorField, selectorFields } from '../model/selector.ts';
import { admits, holds } from './box-match.ts';
import { catalogueValues, exampleEvents } from './example-events.ts';

/** Comparisons of values that making a witness readable may cost; beyond that it stays as it is. */
const effort = 2_000_000;

/** Fields that make an event what it is; they read well only together. */
const core: readonly SelectorField[] = ['eventCategory', 'eventSource', 'eventName', 'eventType', 'readOnly'];

/**
 * Replaces a correct but odd witness by one that reads like a real event and is as correct: every step is
 * checked against the boxes themselves.
 */
export function readableWitness(found: EventFields, wanted: Box, within: readonly Box[]): EventFields {
  let tries = Math.floor(effort / (1 + sizeOf([wanted, ...within])));
  const escapes = (event: EventFields): boolean => {
    tries--;
    return tries >= 0 && holds(wanted, event) && !within.some((box) => holds(box, event));
  };
  const adapted = exampleEvents
    .map((example) => adapt(example, wanted, found))
    .sort((a, b) => a.changes - b.changes)
    .find(({ event }) => escapes(event));
  if (adapted !== undefined) return adapted.event;
  const natural = exampleEvents
    .map((example) => withFields(found, core, example))
    .find((event) => escapes(event));
  return selectorFields.reduce((event, field) => readableField(event, field, escapes), natural ?? found);
}

/** An example event with what the wanted box does not admit replaced by the witness's own values. */
function adapt(
  example: EventFields,
  wanted: Box,
  found: EventFields,
): { readonly event: EventFields; readonly changes: number } {
  const refused = selectorFields.filter((field) => {
    const constraint = wanted[field];
    return constraint !== undefined && !admits(constraint, example[field]);
  });
  return { event: withFields(example, refused, found), changes: refused.length };
}

/** The event without the field when that is as good, else with a real value. */
function readableField(
  event: EventFields,
  field: SelectorField,
  escapes: (event: EventFields) => boolean,
): EventFields {
  const value = event[field];
  if (value === undefined || catalogueValues(field).includes(value)) return event;
  const options = core.includes(field) ? catalogueValues(field) : [undefined, ...catalogueValues(field)];
  for (const option of options) {
    const candidate = withFields(event, [field], option === undefined ? {} : { [field]: option });
    if (escapes(candidate)) return candidate;
  }
  return event;
}

/** An event with some fields taken from another one, absent where they are absent there. */
function withFields(event: EventFields, fields: readonly SelectorField[], source: EventFields): EventFields {
  const result: Partial<Record<SelectorField, string>> = {};
  for (const field of selectorFields) {
    const value = (fields.includes(field) ? source : event)[field];
    if (value !== undefined) result[field] = value;
  }
  return result;
}

function sizeOf(boxes: readonly Box[]): number {
  let size = 0;
  for (const box of boxes) {
    for (const field of selectorFields) {
      const constraint = box[field];
      if (constraint !== undefined) size += 1 + constraint.any.length + constraint.none.length;
    }
  }
  return size;
}
