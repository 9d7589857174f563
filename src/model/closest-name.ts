import { closest, distance } from 'fastest-levenshtein';

/** The known name that was most likely meant, or undefined when none is near. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > 100) return undefined;
  const folded = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (folded !== undefined) return folded;
  const best = closest(name, [...known]);
  return distance(name, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}
