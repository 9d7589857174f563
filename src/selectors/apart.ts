import { type Box, type FieldConstraint, selectorFields } from '../model/selector.ts';

/**
 * Whether two boxes are seen at a glance to share no event: some field must equal one value in one of them and
 * another in the other. False says nothing; `intersects` tells.
 */
export function areApart(a: Box, b: Box): boolean {
  return selectorFields.some((field) => {
    const [one, other] = [a[field], b[field]];
    return one !== undefined && other !== undefined && isApart(one, other);
  });
}

function isApart(one: FieldConstraint, other: FieldConstraint): boolean {
  if (one.absent && other.absent) return false;
  const [values, others] = [valuesOf(one), valuesOf(other)];
  return values !== undefined && others !== undefined && !values.some((value) => others.includes(value));
}

/** The values that a field may have, where there are few and they are named. */
function valuesOf({ any }: FieldConstraint): readonly string[] | undefined {
  const named = any.length > 0 && any.length <= 20 && any.every(({ operator }) => operator === 'Equals');
  return named ? any.map(({ value }) => value) : undefined;
}
