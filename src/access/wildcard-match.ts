import type { Answer } from './answer.ts';
import { isVariable, isWildcard, type Pattern, type Token } from './wildcard.ts';

/** Steps a question may still take, so that a wildcard bomb ends in "unknown" and never hangs. */
export interface Steps {
  left: number;
}

/** Far more than any policy that AWS accepts can need; at the very worst a second of work. */
export const defaultSteps = 5_000_000;

/** What a request holds or asks for, one entry for each character; `everyText` stands for every text in its place. */
export interface Asked {
  readonly characters: readonly string[];
  readonly open: boolean;
}

/** Not a character, so that no text can hold it. */
const everyText = 'every text';

/** A text as it is, even where it has an asterisk. */
export function readText(text: string): Asked {
  return { characters: text.split(''), open: false };
}

/** A text in which `*` stands for every text, and nothing else is special. */
export function readAsked(text: string): Asked {
  const characters = text.split('').map((character) => (character === '*' ? everyText : character));
  return { characters, open: text.includes('*') };
}

/**
 * Whether a pattern stands for everything that is asked: `yes` all of it, `no` nothing of it, `unknown` some
 * of it, or nobody knows.
 */
export function matches(pattern: Pattern, asked: Asked, steps: Steps): Answer {
  if (steps.left < 0) return 'unknown';
  if (!meets(pattern.tokens, asked, steps)) return steps.left < 0 ? 'unknown' : 'no';
  return covers(pattern.tokens, asked, steps) ? 'yes' : 'unknown';
}

/**
 * Surely: variables match nothing and wildcards stay where AWS says that they reach. Perhaps: variables match
 * anything and wildcards reach over every colon.
 */
type Reach = 'surely' | 'perhaps';

/** Whether some text is perhaps both. The places in the pattern that a text may have reached are followed together. */
function meets(pattern: readonly Token[], { characters }: Asked, steps: Steps): boolean {
  let places = skipMany(pattern, [0], 'perhaps');
  for (const character of characters) {
    steps.left -= 1 + places.length;
    if (steps.left < 0 || places.length === 0) return false;
    // Some text leads from a place to each one behind it.
    if (character === everyText) places = from(places[0] ?? 0, pattern.length);
    else places = advance(pattern, places, { character, reach: 'perhaps' });
  }
  return places.includes(pattern.length);
}

function from(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A character that no pattern names, and a colon: the two hardest to match. */
const hardest = ['a character that is no character', ':'];

/**
 * Whether every text that is asked is surely one of the pattern. For a `*` in what is asked, only the hardest
 * characters are tried: any other leads at least to the places that they lead to.
 */
function covers(pattern: readonly Token[], { characters, open }: Asked, steps: Steps): boolean {
  const seen = new Set<string>();
  const left: { readonly at: number; readonly places: readonly number[] }[] = [];
  const visit = (at: number, places: readonly number[]): void => {
    const state = open ? `${at}:${places.join(',')}` : '';
    if (seen.has(state)) return;
    if (open) seen.add(state);
    left.push({ at, places });
  };
  visit(0, skipMany(pattern, [0], 'surely'));
  for (let state = left.pop(); state !== undefined; state = left.pop()) {
    const { at, places } = state;
    steps.left -= 1 + places.length;
    if (steps.left < 0 || places.length === 0) return false;
    const given = characters[at];
    if (given === undefined) {
      if (!places.includes(pattern.length)) return false;
    } else if (given === everyText) {
      visit(at + 1, places);
      for (const character of hardest) visit(at, advance(pattern, places, { character, reach: 'surely' }));
    } else {
      visit(at + 1, advance(pattern, places, { character: given, reach: 'surely' }));
    }
  }
  return true;
}

interface Move {
  readonly character: string;
  readonly reach: Reach;
}

/** The places after one more character; sorted, each once. */
function advance(
  pattern: readonly Token[],
  places: readonly number[],
  { character, reach }: Move,
): readonly number[] {
  const next: number[] = [];
  for (const place of places) {
    const token = pattern[place];
    if (token === undefined || !takes(token, character, reach)) continue;
    const reached = isMany(token, reach) ? place : place + 1;
    if (next.at(-1) !== reached) next.push(reached);
  }
  return skipMany(pattern, next, reach);
}

function takes(token: Token, character: string, reach: Reach): boolean {
  if (typeof token === 'string') return token === character;
  if (isVariable(token)) return reach === 'perhaps';
  return token.colons || character !== ':' || reach === 'perhaps';
}

/** Adds the places behind a token that may stand for nothing. Places come sorted and go sorted. */
function skipMany(pattern: readonly Token[], places: readonly number[], reach: Reach): readonly number[] {
  const all: number[] = [];
  let last = -1;
  for (const place of places) {
    if (place <= last) continue;
    last = place;
    all.push(last);
    for (let token = pattern[last]; token !== undefined && isMany(token, reach); token = pattern[last]) {
      last += 1;
      all.push(last);
    }
  }
  return all;
}

function isMany(token: Token, reach: Reach): boolean {
  if (isVariable(token)) return reach === 'perhaps';
  return isWildcard(token) && token.wild === 'many';
}
