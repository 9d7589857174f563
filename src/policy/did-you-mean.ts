import { closestName } from '../model/closest-name.ts';

const MOST_LISTED = 16;

/** The known name that was most likely meant; letters in the wrong order count as near, as in `hihg`. */
export function nearName(name: string, known: readonly string[]): string | undefined {
  return closestName(name, known) ?? known.find((candidate) => letters(candidate) === letters(name));
}

function letters(name: string): string {
  return [...name.toLowerCase()].sort().join('');
}

/** A suggestion for a misspelt name: the nearest known one, or else all of them when they are few. */
export function suggestName(name: string, known: readonly string[]): { readonly suggestion?: string } {
  const near = nearName(name, known);
  if (near !== undefined) return { suggestion: `did you mean \`${near}\`?` };
  if (known.length === 0 || known.length > MOST_LISTED) return {};
  return { suggestion: `known here: ${known.join(', ')}` };
}
