import { isMap, isScalar, type Pair, parseDocument } from 'yaml';

/** Comments behind the values of a map, by key: what people write there is what the value means. */
export type ValueNotes = ReadonlyMap<string, string>;

/**
 * The comments of the map at the top, or of one in it. A map on one line has none of its own. Never throws for
 * what the text contains.
 */
export function valueNotes(text: string, key?: string): ValueNotes {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  const map = key === undefined || !isMap(contents) ? contents : contents.get(key, true);
  if (!isMap(map)) return new Map();
  return new Map(map.items.flatMap(noteOf));
}

function noteOf({ key, value }: Pair): readonly (readonly [string, string])[] {
  if (!isScalar(key) || typeof key.value !== 'string') return [];
  const comment = (value as { readonly comment?: unknown } | null)?.comment;
  return typeof comment === 'string' ? [[key.value, comment.replace(/\s+/gu, ' ').trim()]] : [];
}
