import { type Box, type FieldConstraint, type SelectorField, selectorFields } from '../model/selector.ts';
import { sharedAtAGlance } from './at-a-glance.ts';
import { hasUncovered } from './uncovered.ts';

/** Whether two unions of boxes share an event. */
export function intersects(a: readonly Box[], b: readonly Box[]): 'yes' | 'no' | 'too-complex' {
  let answer: 'no' | 'too-complex' = 'no';
  for (const box of b) {
    const glances = a.map((other) => sharedAtAGlance(other, box));
    if (glances.includes('yes')) return 'yes';
    const open = a.filter((_, index) => glances[index] === undefined);
    if (open.length === 0) continue;
    const shared = hasUncovered(open, complement(box));
    if (shared === 'yes') return 'yes';
    if (shared === 'too-complex') answer = shared;
  }
  return answer;
}

/** Everything outside a box: one box per field for the values it does not want and for those it rejects. */
export function complement(box: Box): readonly Box[] {
  return selectorFields.flatMap((field) => {
    const constraint = box[field];
    return constraint === undefined ? [] : outside(constraint).map((part) => only(field, part));
  });
}

function outside(constraint: FieldConstraint): readonly FieldConstraint[] {
  const { any, none } = constraint;
  const absent = !constraint.absent;
  const parts: FieldConstraint[] = [];
  if (any.length > 0) parts.push({ any: [], none: any, absent });
  if (none.length > 0) parts.push({ any: none, none: [], absent });
  // No value is outside; a value that starts with nothing and does not is no value.
  const nothing = [{ operator: 'StartsWith', value: '' }] as const;
  if (parts.length === 0 && absent) parts.push({ any: nothing, none: nothing, absent });
  return parts;
}

function only(field: SelectorField, constraint: FieldConstraint): Box {
  return { [field]: constraint };
}
