/** A set of small numbers. */
export type Bits = Uint32Array;

export function emptyBits(words: number): Bits {
  return new Uint32Array(words);
}

export function setBit(bits: Bits, index: number): void {
  const word = index >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (index & 31));
}

export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** Calls `combine` for each word of two sets of equal size. */
export function combined(a: Bits, b: Bits, combine: (a: number, b: number) => number): Bits {
  const result = new Uint32Array(a.length);
  for (let word = 0; word < a.length; word++) result[word] = combine(a[word] ?? 0, b[word] ?? 0);
  return result;
}

/** Whether the first `words` words of `a` hold nothing that `b` lacks. */
export function isSubset(a: Bits, b: Bits, words: number): boolean {
  for (let word = 0; word < words; word++) {
    if (((a[word] ?? 0) & ~(b[word] ?? 0)) !== 0) return false;
  }
  return true;
}

/** How many numbers the first `words` words hold. */
export function countBits(bits: Bits, words: number): number {
  let count = 0;
  for (let word = 0; word < words; word++) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) count++;
  }
  return count;
}
