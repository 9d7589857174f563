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
  spend(budget, items.length * (words + 40) * 4);
  const sized = items
    .map((item) => ({ item, bits: bitsOf(item), size: countBits(bitsOf(item), words) }))
    .sort((a, b) => a.size - b.size);
  const kept: typeof sized = [];
  const sameHash = new Map<number, Bits[]>();
  for (const candidate of sized) {
    const hash = hashOf(candidate.bits, words);
    const twins = sameHash.get(hash) ?? [];
    if (twins.some((twin) => isSubset(twin, candidate.bits, words))) continue;
    spend(budget, Math.min(kept.length, comparisons) * 4);
    if (hasSubset(kept, candidate, words)) continue;
    kept.push(candidate);
    twins.push(candidate.bits);
    sameHash.set(hash, twins);
  }
  return kept.map(({ item }) => item);
}

interface Sized {
  readonly bits: Bits;
  readonly size: number;
}

/** Whether one of the smallest sets lies inside the candidate; sets of its own size are told apart by hash. */
function hasSubset(kept: readonly Sized[], candidate: Sized, words: number): boolean {
  for (let index = 0; index < comparisons; index++) {
    const other = kept[index];
    if (other === undefined || other.size >= candidate.size) return false;
    if (isSubset(other.bits, candidate.bits, words)) return true;
  }
  return false;
}

/** FNV-1a over words; equal hashes are compared in full, so collisions only cost time. */
function hashOf(bits: Bits, words: number): number {
  let hash = 0x811c9dc5;
  for (let word = 0; word < words; word++) hash = Math.imul(hash ^ (bits[word] ?? 0), 0x01000193);
  return hash;
}
