import {
  type Box,
  type EventFields,
  type FieldConstraint,
  type Match,
  type SelectorField,
  selectorFields,
} from '../model/selector.ts';
import { admits, holds } from './box-match.ts';

/** Beyond this, looking at every pair of values is no glance any more. */
const mostValues = 20;

/**
 * Whether two boxes share an event, where a look at each field by itself tells: an event that both hold, or a field
 * of which they want different values. Nothing where it takes more than that.
 */
export function sharedAtAGlance(a: Box, b: Box): 'yes' | 'no' | undefined {
  const event: Partial<Record<SelectorField, string>> = {};
  let isWhole = true;
  for (const field of selectorFields) {
    const [one, other] = [a[field], b[field]];
    if (one !== undefined && other !== undefined && areApart(one, other)) return 'no';
    if (one === undefined && other === undefined) continue;
    const value = valueFor(field, one, other);
    if (value === undefined) isWhole = false;
    else if (value !== absent) event[field] = value;
  }
  return isWhole && isEventOf(event, a, b) ? 'yes' : undefined;
}

function isEventOf(event: EventFields, a: Box, b: Box): boolean {
  return holds(a, event) && holds(b, event);
}

const absent = Symbol('absent');

/** For constraints that name no value, only some that are none. */
const anyText = 'x';

/** A value of the field that both let in, among a few that come to mind. */
function valueFor(
  field: SelectorField,
  one: FieldConstraint | undefined,
  other: FieldConstraint | undefined,
): string | typeof absent | undefined {
  const fits = (value: string | undefined): boolean =>
    [one, other].every((constraint) => constraint === undefined || admits(constraint, value));
  if (fits(undefined)) return absent;
  // AWS documents `true` and `false` for readOnly, and nothing else.
  const named = field === 'readOnly' ? ['true', 'false'] : [...namedBy(one), ...namedBy(other), anyText];
  return named.find(fits);
}

function namedBy(constraint: FieldConstraint | undefined): readonly string[] {
  return (constraint?.any ?? []).slice(0, mostValues).map(({ value }) => value);
}

function areApart(one: FieldConstraint, other: FieldConstraint): boolean {
  if (one.absent && other.absent) return false;
  return (
    isShort(one) && isShort(other) && one.any.every((left) => other.any.every((right) => differ(left, right)))
  );
}

function isShort({ any }: FieldConstraint): boolean {
  return any.length > 0 && any.length <= mostValues;
}

/** Whether no value meets both. */
function differ(left: Match, right: Match): boolean {
  if (left.operator === 'EndsWith' || right.operator === 'EndsWith') return false;
  if (left.operator === 'Equals' && right.operator === 'Equals') return left.value !== right.value;
  const begins = right.operator === 'StartsWith' && left.value.startsWith(right.value);
  const isBegun = left.operator === 'StartsWith' && right.value.startsWith(left.value);
  return !begins && !isBegun;
}
