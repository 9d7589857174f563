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

/** Adds all of `more` to `bits`, in place. */
export function addBits(bits: Bits, more: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (more[word] ?? 0);
}

/** Takes out of `bits`, in place, what `other` lacks. */
export function keepBits(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
}

/** Takes out of `bits`, in place, what `other` holds. */
export function removeBits(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & ~(other[word] ?? 0);
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
