import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { member } from './json-members.ts';

/** More elements of a name than any answer read here may have: a bucket has at most 100 grants and 50 tags. */
const maxElements = 1000;

/** What is inside nested elements, from the outermost name on; `undefined` where one is missing or there twice. */
export function elementAt(value: JsonValue | undefined, names: readonly string[]): JsonValue | undefined {
  return names.reduce<JsonValue | undefined>(
    (inner, name) => (isObject(inner) ? member(inner, name) : undefined),
    value,
  );
}

/** The element around a whole answer. Emulators name some of them after the operation, as other protocols do. */
export function outermost(body: JsonObject, name: string, operation: string): JsonValue | undefined {
  return member(body, name) ?? member(body, `${operation}Response`);
}

/** An element as an object; one without anything inside is parsed to an empty text. */
export function emptyOrObject(value: JsonValue | undefined): JsonObject | undefined {
  return value === '' ? {} : isObject(value) ? value : undefined;
}

/**
 * All elements of a name inside another. XML has no lists: no element gives an empty text for the one around
 * it, one gives an object, only several give a list. `undefined` where the one around is missing.
 */
export function elementsIn(outer: JsonValue | undefined, name: string): readonly JsonValue[] | undefined {
  const object = emptyOrObject(outer);
  if (object === undefined) return undefined;
  const written = member(object, name) ?? [];
  const list: readonly JsonValue[] = Array.isArray(written) ? written : [written];
  return list.length <= maxElements ? list : undefined;
}
