import { closestName } from '../selectors/closest-name.ts';

const MOST_LISTED = 12;

/** A suggestion for a misspelt name: the nearest known one, or else all of them when they are few. */
export function suggestName(name: string, known: readonly string[]): { readonly suggestion?: string } {
  const near = closestName(name, known);
  if (near !== undefined) return { suggestion: `did you mean \`${near}\`?` };
  if (known.length === 0 || known.length > MOST_LISTED) return {};
  return { suggestion: `known here: ${known.join(', ')}` };
}
