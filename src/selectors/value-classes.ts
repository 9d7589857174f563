import type { FieldConstraint, Match, SelectorField } from '../model/selector.ts';
import { longestPrefixes, reversed } from './affix-order.ts';
import { addBits, type Bits, emptyBits, removeBits, setBit } from './bits.ts';
import { admits } from './box-match.ts';
import { type StepBudget, spend } from './step-budget.ts';

/**
 * Values of one field that none of its constraints tells apart. `between`: values that are no named Equals
 * value and whose longest named prefix and suffix are these; `prefix + fresh text + suffix` is always one.
 */
export type ValueClass =
  | { readonly kind: 'absent' }
  | { readonly kind: 'exactly'; readonly value: string }
  | { readonly kind: 'between'; readonly prefix: string; readonly suffix: string };

/** Which constraints hold for all values of a class. */
export interface ClassProfile {
  readonly valueClass: ValueClass;
  readonly profile: Bits;
}

/** What having a prefix (or suffix) as the longest named one does to each constraint. */
export interface AffixHits {
  readonly text: string;
  /** Constraints whose positive group it satisfies. */
  readonly any: Bits;
  /** Constraints that it rejects. */
  readonly none: Bits;
}

/** All values of one field, split by its constraints. `between` classes are pairs, too many to list here. */
export interface FieldClasses {
  readonly constraints: readonly (FieldConstraint | undefined)[];
  readonly words: number;
  /** Constraints without a positive group. */
  readonly free: Bits;
  /** `absent` and every `exactly`. */
  readonly single: readonly ClassProfile[];
  /** Both empty when the field has no other values than those listed. */
  readonly prefixes: readonly AffixHits[];
  readonly suffixes: readonly AffixHits[];
}

/** Fields with no other values: AWS documents `true` and `false` for readOnly. */
const closedValues: Partial<Record<SelectorField, readonly string[]>> = { readOnly: ['true', 'false'] };

/** Splits all values of a field. Positions without a constraint are left out of every profile. */
export function classify(
  field: SelectorField,
  constraints: readonly (FieldConstraint | undefined)[],
  budget: StepBudget,
): FieldClasses {
  const words = Math.ceil(constraints.length / 32);
  const shared = { constraints, words, free: profileWhere(constraints, words, (c) => c.any.length === 0) };
  const absent = {
    valueClass: { kind: 'absent' },
    profile: profileWhere(constraints, words, (c) => c.absent),
  } as const;
  const closed = closedValues[field];
  if (closed !== undefined) {
    const values = closed.map((value) => exactly(value, profileOfValue(constraints, value)));
    return { ...shared, single: [...values, absent], prefixes: [], suffixes: [] };
  }
  const starts = hitsOf(constraints, 'StartsWith');
  const ends = hitsOf(constraints, 'EndsWith');
  const equals = hitsOf(constraints, 'Equals');
  spend(budget, (starts.size + ends.size + equals.size + 2) * (words + 8) * 16);
  const values = [...equals.keys()];
  const prefixes = affixes(starts, values, { words, read: (text) => text });
  const suffixes = affixes(ends, values, { words, read: reversed });
  const single = values.map((value, index) => {
    const prefix = prefixes.ofValue[index];
    const suffix = suffixes.ofValue[index];
    const own = bitsOfHits(equals.get(value), words);
    const hits = [own, ...(prefix === undefined ? [] : [prefix]), ...(suffix === undefined ? [] : [suffix])];
    return exactly(value, profileOfHits(shared.free, hits));
  });
  return { ...shared, single: [...single, absent], prefixes: prefixes.all, suffixes: suffixes.all };
}

/** Which constraints hold, given what satisfies and what rejects them. */
export function profileOfHits(free: Bits, hits: readonly Pick<AffixHits, 'any' | 'none'>[]): Bits {
  const profile = free.slice();
  for (const { any } of hits) addBits(profile, any);
  for (const { none } of hits) removeBits(profile, none);
  return profile;
}

/** The profile of one value, straight from the meaning of the constraints. */
export function profileOfValue(
  constraints: readonly (FieldConstraint | undefined)[],
  value: string | undefined,
): Bits {
  return profileWhere(constraints, Math.ceil(constraints.length / 32), (constraint) =>
    admits(constraint, value),
  );
}

interface Hits {
  readonly any: number[];
  readonly none: number[];
}

/** Per value named with an operator: the constraints that it satisfies or rejects. */
function hitsOf(
  constraints: readonly (FieldConstraint | undefined)[],
  operator: Match['operator'],
): ReadonlyMap<string, Hits> {
  const named = new Map<string, Hits>();
  for (const group of ['any', 'none'] as const) {
    const matches = constraints.flatMap((constraint, index) =>
      (constraint?.[group] ?? []).map((match) => ({ match, index })),
    );
    for (const { match, index } of matches) {
      if (match.operator !== operator) continue;
      const hits = named.get(match.value) ?? { any: [], none: [] };
      hits[group].push(index);
      named.set(match.value, hits);
    }
  }
  return named;
}

function affixes(
  named: ReadonlyMap<string, Hits>,
  values: readonly string[],
  options: { readonly words: number; readonly read: (text: string) => string },
): { readonly all: readonly AffixHits[]; readonly ofValue: readonly (AffixHits | undefined)[] } {
  if (named.size === 0) {
    // The most common case by far: nothing but whole values is named.
    const none = { text: '', ...bitsOfHits(undefined, options.words) };
    return { all: [none], ofValue: values.map(() => none) };
  }
  const texts = named.has('') ? [...named.keys()] : ['', ...named.keys()];
  const { parents, longest, order } = longestPrefixes(texts.map(options.read), values.map(options.read));
  const all: readonly AffixHits[] = texts.map((text) => ({
    text,
    ...bitsOfHits(named.get(text), options.words),
  }));
  for (const index of order) {
    const node = all[index];
    const parent = all[parents[index] ?? -1];
    if (node === undefined || parent === undefined) continue;
    addBits(node.any, parent.any);
    addBits(node.none, parent.none);
  }
  return { all, ofValue: longest.map((index) => all[index]) };
}

function bitsOfHits(hits: Hits | undefined, words: number): Pick<AffixHits, 'any' | 'none'> {
  const any = emptyBits(words);
  const none = emptyBits(words);
  for (const index of hits?.any ?? []) setBit(any, index);
  for (const index of hits?.none ?? []) setBit(none, index);
  return { any, none };
}

function profileWhere(
  constraints: readonly (FieldConstraint | undefined)[],
  words: number,
  test: (constraint: FieldConstraint) => boolean,
): Bits {
  const profile = emptyBits(words);
  for (const [index, constraint] of constraints.entries()) {
    if (constraint !== undefined && test(constraint)) setBit(profile, index);
  }
  return profile;
}

function exactly(value: string, profile: Bits): ClassProfile {
  return { valueClass: { kind: 'exactly', value }, profile };
}
