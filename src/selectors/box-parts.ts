import type { Box, FieldConstraint, Match, SelectorField } from '../model/selector.ts';

/** What is asked of a field that is there; whether it may be absent is decided when the box is made. */
export type Pattern = Pick<FieldConstraint, 'any' | 'none'>;

/** The patterns of one selector, by field. */
export type Patterns = ReadonlyMap<SelectorField, Pattern>;

export function anyOf(operator: Match['operator'], values: readonly string[]): Pattern {
  return { any: values.map((value) => ({ operator, value })), none: [] };
}

export function noneOf(operator: Match['operator'], values: readonly string[]): Pattern {
  return { any: [], none: values.map((value) => ({ operator, value })) };
}

/** The box that asks these patterns, with records that lack a field inside or outside. */
export function boxOf(patterns: Patterns, absent: boolean): Box {
  const box: Partial<Record<SelectorField, FieldConstraint>> = {};
  for (const [field, pattern] of patterns) box[field] = { any: pattern.any, none: pattern.none, absent };
  return box;
}
