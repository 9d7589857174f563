/** Which named prefix is the longest of each string. */
export interface LongestPrefixes {
  /** Per prefix: the longest other named prefix that it starts with, -1 for the empty one. */
  readonly parents: readonly number[];
  /** Per value: the longest named prefix. */
  readonly longest: readonly number[];
  /** Prefixes so that parents come before children. */
  readonly order: readonly number[];
}

/**
 * Finds the longest named prefix of every string in one sorted sweep: in code unit order whatever starts
 * with a prefix follows it without a gap. `prefixes` are distinct and hold the empty string.
 */
export function longestPrefixes(prefixes: readonly string[], values: readonly string[]): LongestPrefixes {
  const entries = [
    ...prefixes.map((text, index) => ({ text, index, isPrefix: true })),
    ...values.map((text, index) => ({ text, index, isPrefix: false })),
  ].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : Number(b.isPrefix) - Number(a.isPrefix)));
  const parents = prefixes.map(() => -1);
  const longest = values.map(() => -1);
  const order: number[] = [];
  const open: { readonly text: string; readonly index: number }[] = [];
  for (const entry of entries) {
    let top = open.at(-1);
    while (top !== undefined && !entry.text.startsWith(top.text)) {
      open.pop();
      top = open.at(-1);
    }
    if (entry.isPrefix) {
      parents[entry.index] = top?.index ?? -1;
      order.push(entry.index);
      open.push(entry);
    } else {
      longest[entry.index] = top?.index ?? -1;
    }
  }
  return { parents, longest, order };
}

/** The code units in reverse, which turns suffixes into prefixes. */
export function reversed(text: string): string {
  return text.split('').reverse().join('');
}
