import { type Bits, countBits, isSubset } from './bits.ts';
import { type StepBudget, spend } from './step-budget.ts';

/** More comparisons per set would cost more than the sets they remove. */
const comparisons = 64;

/**
 * Leaves out items whose set holds another item's set: what the larger set leaves uncovered, the smaller
 * does too. Equal sets count once, larger ones may slip through. Sorted by size, else in the given order.
 */
export function minimalSets<T>(
  items: readonly T[],
  options: { readonly bitsOf: (item: T) => Bits; readonly words: number; readonly budget: StepBudget },
): readonly T[] {
  const { bitsOf, words, budget } = options;
  spend(budget, items.length * (words + 1) * 4);
  const sized = items
    .map((item) => ({ item, bits: bitsOf(item), size: countBits(bitsOf(item), words) }))
    .sort((a, b) => a.size - b.size);
  const kept: typeof sized = [];
  const sameHash = new Map<number, (typeof sized)[number][]>();
  for (const candidate of sized) {
    const hash = hashOf(candidate.bits, words);
    const twins = sameHash.get(hash) ?? [];
    const known = [...kept.slice(0, comparisons), ...twins];
    spend(budget, known.length);
    if (known.some((smaller) => isSubset(smaller.bits, candidate.bits, words))) continue;
    kept.push(candidate);
    sameHash.set(hash, [...twins, candidate]);
  }
  return kept.map(({ item }) => item);
}

/** FNV-1a over words; equal hashes are compared in full, so collisions only cost time. */
function hashOf(bits: Bits, words: number): number {
  let hash = 0x811c9dc5;
  for (let word = 0; word < words; word++) hash = Math.imul(hash ^ (bits[word] ?? 0), 0x01000193);
  return hash;
}
