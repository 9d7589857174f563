import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** Comments on the values of a map, by key: what people write there is what the value means. */
export type ValueNotes = ReadonlyMap<string, string>;

/**
 * The comments behind or above the entries of the map at the top, or of one in it. Never throws for what the text
 * contains.
 */
export function valueNotes(text: string, key?: string): ValueNotes {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  const map = key === undefined || !isMap(contents) ? contents : contents.get(key, true);
  if (!isMap(map)) return new Map();
  return new Map(map.items.flatMap((pair, index) => noteOf(pair, index === 0 ? above(map) : undefined)));
}

/** What stands above the first entry is said of the whole map. */
function above({ commentBefore, flow }: YAMLMap): string | undefined {
  return flow === true ? undefined : (commentBefore ?? undefined);
}

function noteOf({ key, value }: Pair, first: string | undefined): readonly (readonly [string, string])[] {
  if (!isScalar(key) || typeof key.value !== 'string') return [];
  const comment = (isNode(value) ? value.comment : undefined) ?? key.commentBefore ?? first;
  return typeof comment === 'string' ? [[key.value, comment.replace(/\s+/gu, ' ').trim()]] : [];
}
