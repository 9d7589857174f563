/**
 * JSON read so that nothing is lost: `JSON.parse` takes the last of two members with one name, and a
 * policy whose first `Effect` was `Deny` would then read as an `Allow`. Here such a text is refused.
 */
export type JsonTree = string | boolean | null | JsonNumber | readonly JsonTree[] | JsonMembers;

/** A number as it is written: `1e3` and an account id without quotes stay what they are. */
export interface JsonNumber {
  readonly number: string;
}

export type JsonMembers = ReadonlyMap<string, JsonTree>;

export type JsonReading =
  | { readonly ok: true; readonly tree: JsonTree }
  | { readonly ok: false; readonly why: string };

/** The largest policies of AWS have 32 KB; escapes and spaces may make them longer. */
const maxText = 1024 * 1024;
/** A condition value lies six levels deep. */
const maxDepth = 32;

interface Cursor {
  readonly text: string;
  at: number;
}

/** Thrown where a text stops being JSON and caught by `readJsonTree`; it never leaves this file. */
class Refusal extends Error {}

export function readJsonTree(text: string): JsonReading {
  if (text.length > maxText) return { ok: false, why: `it is larger than ${maxText} characters` };
  const cursor: Cursor = { text, at: 0 };
  try {
    const tree = value(cursor, 0);
    skipSpace(cursor);
    if (cursor.at < text.length) throw new Refusal('something follows after its end');
    return { ok: true, tree };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, why: `${error.message} (${place(cursor)})` };
    throw error;
  }
}

export function isMembers(tree: JsonTree | undefined): tree is JsonMembers {
  return tree instanceof Map;
}

export function isList(tree: JsonTree | undefined): tree is readonly JsonTree[] {
  return Array.isArray(tree);
}

export function isNumber(tree: JsonTree | undefined): tree is JsonNumber {
  return typeof tree === 'object' && tree !== null && 'number' in tree;
}

function value(cursor: Cursor, depth: number): JsonTree {
  if (depth > maxDepth) throw new Refusal(`it is nested deeper than ${maxDepth} levels`);
  skipSpace(cursor);
  const next = cursor.text[cursor.at];
  if (next === '{') return members(cursor, depth);
  if (next === '[') return list(cursor, depth);
  if (next === '"') return quoted(cursor);
  return scalar(cursor);
}

function members(cursor: Cursor, depth: number): JsonMembers {
  const found = new Map<string, JsonTree>();
  cursor.at += 1;
  if (takes(cursor, '}')) return found;
  do {
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== '"') throw new Refusal('it is not JSON: a name in quotes is missing');
    const start = cursor.at;
    const name = quoted(cursor);
    if (found.has(name)) {
      cursor.at = start;
      throw new Refusal(`it has two members with the name ${shown(name)}`);
    }
    if (!takes(cursor, ':')) throw new Refusal('it is not JSON: a colon is missing');
    found.set(name, value(cursor, depth + 1));
  } while (takes(cursor, ','));
  if (!takes(cursor, '}')) throw new Refusal('it is not JSON, or was cut off: an object does not end');
  return found;
}

function list(cursor: Cursor, depth: number): readonly JsonTree[] {
  const found: JsonTree[] = [];
  cursor.at += 1;
  if (takes(cursor, ']')) return found;
  do found.push(value(cursor, depth + 1));
  while (takes(cursor, ','));
  if (!takes(cursor, ']')) throw new Refusal('it is not JSON, or was cut off: a list does not end');
  return found;
}

/** Finds the end of a text by hand, because a pattern for it would need a stack as long as the text. */
function quoted(cursor: Cursor): string {
  const from = cursor.at;
  let end = from + 1;
  while (end < cursor.text.length && cursor.text[end] !== '"') end += cursor.text[end] === '\\' ? 2 : 1;
  const parsed = scalarOf(cursor.text.slice(from, end + 1));
  if (typeof parsed !== 'string') throw new Refusal('it is not JSON: a text is wrong or does not end');
  cursor.at = end + 1;
  return parsed;
}

function scalar(cursor: Cursor): JsonTree {
  const words = /[-+.0-9A-Za-z]{0,400}/y;
  words.lastIndex = cursor.at;
  const word = words.exec(cursor.text)?.[0] ?? '';
  const parsed = scalarOf(word);
  if (parsed === undefined) throw new Refusal('it is not JSON');
  cursor.at += word.length;
  return typeof parsed === 'number' ? { number: word } : parsed;
}

function scalarOf(text: string): string | number | boolean | null | undefined {
  try {
    return JSON.parse(text) as string | number | boolean | null;
  } catch {
    return undefined;
  }
}

function takes(cursor: Cursor, mark: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== mark) return false;
  cursor.at += 1;
  return true;
}

function skipSpace(cursor: Cursor): void {
  while (' \t\n\r'.includes(cursor.text[cursor.at] ?? 'end')) cursor.at += 1;
}

function place({ text, at }: Cursor): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** A name or value of a document for a message: short, and without what could break a line. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
