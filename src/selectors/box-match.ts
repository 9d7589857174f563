import {
  type Box,
  type EventFields,
  type FieldConstraint,
  type Match,
  selectorFields,
} from '../model/selector.ts';

/** Whether one value meets one condition. AWS documents no folding of case, so case counts. */
function matches(match: Match, value: string): boolean {
  switch (match.operator) {
    case 'Equals':
      return value === match.value;
    case 'StartsWith':
      return value.startsWith(match.value);
    case 'EndsWith':
      return value.endsWith(match.value);
  }
}

/** Whether a field's value, `undefined` when the record lacks the field, meets a constraint. */
export function admits(constraint: FieldConstraint, value: string | undefined): boolean {
  if (value === undefined) return constraint.absent;
  if (constraint.any.length > 0 && !constraint.any.some((match) => matches(match, value))) return false;
  return !constraint.none.some((match) => matches(match, value));
}

/** Whether an event lies inside a box. */
export function holds(box: Box, event: EventFields): boolean {
  for (const field of selectorFields) {
    const constraint = box[field];
    if (constraint !== undefined && !admits(constraint, event[field])) return false;
  }
  return true;
}
