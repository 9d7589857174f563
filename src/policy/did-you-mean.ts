import { closestName } from '../model/closest-name.ts';

const MOST_LISTED = 16;
/** Of a beginning that says what is meant. */
const FEWEST_LETTERS = 3;

/**
 * The known name that was most likely meant: the only one that begins like it, as `cis-5`, or the nearest;
 * letters in the wrong order count as near, as in `hihg`.
 */
export function nearName(name: string, known: readonly string[]): string | undefined {
  return (
    onlyOneAfter(name, known) ??
    closestName(name, known) ??
    known.find((candidate) => letters(candidate) === letters(name))
  );
}

function onlyOneAfter(name: string, known: readonly string[]): string | undefined {
  const longer = known.filter((candidate) => candidate.startsWith(name));
  return name.length >= FEWEST_LETTERS && longer.length === 1 ? longer[0] : undefined;
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
