import { type Bits, combined, emptyBits, hasBit } from './bits.ts';
import { minimalSets } from './minimal-sets.ts';
import { type StepBudget, spend } from './step-budget.ts';
import { type AffixHits, type ClassProfile, type FieldClasses, profileOfHits } from './value-classes.ts';

/** The classes of one field that a wanted constraint allows, as far as they can matter. */
export interface FieldPoints {
  readonly points: readonly ClassProfile[];
  /** Constraints that hold in at least one of the points. */
  readonly some: Bits;
  /** Constraints that hold in all of them. */
  readonly every: Bits;
}

export interface PointsQuestion {
  /** Number of the wanted constraint among those of the field. */
  readonly wanted: number;
  /** Constraints in the first words are those of `within`; only they decide which classes matter. */
  readonly withinWords: number;
  readonly budget: StepBudget;
}

/**
 * Classes inside the wanted constraint. A class whose `within` constraints hold those of another one is
 * left out: whatever escapes there escapes at the other one too.
 */
export function pointsOf(classes: FieldClasses, question: PointsQuestion): FieldPoints {
  const { wanted, withinWords, budget } = question;
  const single = classes.single.filter(({ profile }) => hasBit(profile, wanted));
  const points = minimalSets([...pairs(classes, question), ...single], {
    bitsOf: ({ profile }) => profile,
    words: withinWords,
    budget,
  });
  let some = emptyBits(classes.words);
  let every = emptyBits(classes.words).fill(0xffffffff);
  for (const { profile } of points) {
    some = combined(some, profile, (a, b) => a | b);
    every = combined(every, profile, (a, b) => a & b);
  }
  return { points, some, every };
}

function pairs(classes: FieldClasses, question: PointsQuestion): readonly ClassProfile[] {
  const prefixes = decisive(classes.prefixes, question);
  const suffixes = decisive(classes.suffixes, question);
  spend(question.budget, prefixes.length * suffixes.length * (classes.words + 8) * 4);
  const found: ClassProfile[] = [];
  for (const prefix of prefixes) {
    for (const suffix of suffixes) {
      const profile = profileOfHits(classes.free, [prefix, suffix]);
      if (!hasBit(profile, question.wanted)) continue;
      found.push({ valueClass: { kind: 'between', prefix: prefix.text, suffix: suffix.text }, profile });
    }
  }
  return found;
}

/**
 * Of prefixes (or suffixes) that the wanted constraint treats alike, those that satisfy the least and
 * reject the most: without this, prefixes and suffixes of thousands of boxes would give millions of pairs.
 */
function decisive(affixes: readonly AffixHits[], question: PointsQuestion): readonly AffixHits[] {
  const { wanted, withinWords, budget } = question;
  const allowed = affixes.filter(({ none }) => !hasBit(none, wanted));
  const least = (group: readonly AffixHits[]): readonly AffixHits[] =>
    minimalSets(group, {
      bitsOf: ({ any, none }) => leastVector(any, none, withinWords),
      words: withinWords * 2,
      budget,
    });
  return [
    ...least(allowed.filter(({ any }) => hasBit(any, wanted))),
    ...least(allowed.filter(({ any }) => !hasBit(any, wanted))),
  ];
}

function leastVector(any: Bits, none: Bits, words: number): Bits {
  const vector = emptyBits(words * 2);
  for (let word = 0; word < words; word++) {
    vector[word] = any[word] ?? 0;
    vector[words + word] = ~(none[word] ?? 0);
  }
  return vector;
}
