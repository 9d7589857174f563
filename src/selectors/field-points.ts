import { addBits, type Bits, emptyBits, hasBit, keepBits } from './bits.ts';
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
  const some = emptyBits(classes.words);
  const every = emptyBits(classes.words).fill(0xffffffff);
  for (const { profile } of points) {
    addBits(some, profile);
    keepBits(every, profile);
  }
  return { points, some, every };
}

function pairs(classes: FieldClasses, question: PointsQuestion): readonly ClassProfile[] {
  const prefixes = splitByWanted(classes.prefixes, question);
  const suffixes = splitByWanted(classes.suffixes, question);
  const isFree = hasBit(classes.free, question.wanted);
  return [
    ...products(prefixes.hits, [...suffixes.hits, ...suffixes.others], { classes, question }),
    ...products(prefixes.others, suffixes.hits, { classes, question }),
    // With a positive group, what neither prefix nor suffix hits is outside the wanted constraint.
    ...(isFree ? products(prefixes.others, suffixes.others, { classes, question }) : []),
  ];
}

function products(
  prefixes: readonly AffixHits[],
  suffixes: readonly AffixHits[],
  context: { readonly classes: FieldClasses; readonly question: PointsQuestion },
): readonly ClassProfile[] {
  if (prefixes.length === 0 || suffixes.length === 0) return [];
  const { classes, question } = context;
  const heads = decisive(prefixes, question);
  const tails = decisive(suffixes, question);
  spend(question.budget, heads.length * tails.length * (classes.words + 30) * 4);
  return heads.flatMap((head) =>
    tails.map((tail) => ({
      valueClass: { kind: 'between', prefix: head.text, suffix: tail.text } as const,
      profile: profileOfHits(classes.free, [head, tail]),
    })),
  );
}

/** Affixes that the wanted constraint does not reject, by whether they satisfy its positive group. */
function splitByWanted(
  affixes: readonly AffixHits[],
  { wanted }: PointsQuestion,
): { readonly hits: readonly AffixHits[]; readonly others: readonly AffixHits[] } {
  const allowed = affixes.filter(({ none }) => !hasBit(none, wanted));
  return {
    hits: allowed.filter(({ any }) => hasBit(any, wanted)),
    others: allowed.filter(({ any }) => !hasBit(any, wanted)),
  };
}

/**
 * Of prefixes (or suffixes) that the wanted constraint treats alike, those that satisfy the least and
 * reject the most: without this, prefixes and suffixes of thousands of boxes would give millions of pairs.
 */
function decisive(affixes: readonly AffixHits[], question: PointsQuestion): readonly AffixHits[] {
  const { withinWords, budget } = question;
  return minimalSets(
    affixes.map((affix) => ({ affix, vector: leastVector(affix.any, affix.none, withinWords) })),
    { bitsOf: ({ vector }) => vector, words: withinWords * 2, budget },
  ).map(({ affix }) => affix);
}

function leastVector(any: Bits, none: Bits, words: number): Bits {
  const vector = emptyBits(words * 2);
  for (let word = 0; word < words; word++) {
    vector[word] = any[word] ?? 0;
    vector[words + word] = ~(none[word] ?? 0);
  }
  return vector;
}
