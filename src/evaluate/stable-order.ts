import { byCodeUnits } from '../model/code-units.ts';
/** Sorted, each text once. */
export function sortedUnique(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnits);
}

/** Sorted texts and some more, sorted, each once: where the sorted ones are many, cheaper than sorting all again. */
export function withMore(sorted: readonly string[], more: readonly string[]): readonly string[] {
  const added = sortedUnique(more.filter((text) => !isAmong(sorted, text)));
  if (added.length === 0) return sorted;
  const all: string[] = [];
  let next = 0;
  for (const text of added) {
    const at = placeIn(sorted, text);
    while (next < at) all.push(sorted[next++] ?? '');
    all.push(text);
  }
  return [...all, ...sorted.slice(next)];
}

function isAmong(sorted: readonly string[], text: string): boolean {
  return sorted[placeIn(sorted, text)] === text;
}

/** The first place whose text does not come before. */
function placeIn(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnits(sorted[middle] ?? '', text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
