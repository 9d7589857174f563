/** A parsed JSON value. Input objects of calls and decoded answers are made of these. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object; every member may be missing, so reads give `undefined` as well. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Of what JSON.parse gave: an object, and neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
