import { type FindingsData, isOpen } from './findings-data.ts';

/** The findings of one policy, as places in the columns, the worst first, then in the order of the scan. */
export interface PolicyBlocks {
  /** Failing and not judged. */
  readonly open: readonly number[];
  /** Passing and not applicable. */
  readonly settled: readonly number[];
}

/** The blocks of every policy; `policies` tells how many there are. */
export function policyBlocks(data: FindingsData, policies: number): readonly PolicyBlocks[] {
  const blocks = Array.from({ length: policies }, () => ({ open: [] as number[], settled: [] as number[] }));
  for (let place = 0; place < data.policies.length; place += 1) {
    const block = blocks[data.policies[place] ?? policies];
    if (block === undefined) continue;
    (isOpen(data.verdicts[place] ?? 0) ? block.open : block.settled).push(place);
  }
  const byVerdict = (left: number, right: number): number =>
    (data.verdicts[left] ?? 0) - (data.verdicts[right] ?? 0) || left - right;
  for (const { open, settled } of blocks) {
    open.sort(byVerdict);
    settled.sort(byVerdict);
  }
  return blocks;
}

/** Shares `most` rows out: everybody gets as many as anybody, and what one does not need goes to the others. */
export function shareOut(wanted: readonly number[], most: number): readonly number[] {
  const shares = wanted.map(() => 0);
  const smallestFirst = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let left = most;
  smallestFirst.forEach((index, done) => {
    const share = Math.min(wanted[index] ?? 0, Math.floor(left / (wanted.length - done)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}
