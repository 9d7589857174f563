import type { FieldConstraint } from '../model/selector.ts';

/** The field is there and has this value. */
export function equals(value: string): FieldConstraint {
  return { any: [{ operator: 'Equals', value }], none: [], absent: false };
}
