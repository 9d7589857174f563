import type { CallRecord } from '../model/call.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { Observed } from '../model/observed.ts';
import { known, unknown } from '../model/observed.ts';
import { malformed, type Read, read, unread } from './answer.ts';

/** An object inside an answer, with the way to it for messages (`trailList[3]`). */
export interface Place {
  readonly record: CallRecord;
  readonly object: JsonObject;
  readonly path: string;
  /** The id of the record: one list for all that is known from it. */
  readonly evidence: readonly string[];
  /** The empty text, known from the record: much of what is asked is not set. */
  readonly empty: Observed<string>;
}

/** The largest answer of the calls read here is a few hundred kilobytes. */
const maxBody = 8 * 1024 * 1024;
/** Far above every quota of CloudTrail (5 trails, 500 values, 250 data resources) and S3. */
const maxMembers = 10_000;
/** Selector values may have 2,048 characters, names 1,000; ARNs at most 2,048. */
const maxText = 8192;

/** Parses a JSON answer whose top level must be an object. */
export function jsonBody(record: CallRecord, body: string): Read<Place> {
  if (body.length > maxBody) return unread(malformed(record, `it is larger than ${maxBody} characters`));
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(body) as JsonValue;
  } catch {
    return unread(malformed(record, 'it is not JSON, or was cut off'));
  }
  if (!isObject(parsed)) return unread(malformed(record, 'it is not a JSON object'));
  const evidence = [record.id];
  return read({ record, object: parsed, path: '', evidence, empty: known('', evidence) });
}

/** A member that is there and not null. Only own members count, so `__proto__` and `constructor` are plain names. */
export function member(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined;
}

export function pathTo(place: Place, name: string): string {
  return place.path === '' ? name : `${place.path}.${name}`;
}

/** A boolean that AWS always sends, or that has a documented default. */
export function booleanIn(place: Place, name: string, missing?: boolean): Observed<boolean> {
  const value = member(place.object, name) ?? missing;
  if (typeof value === 'boolean') return known(value, place.evidence);
  return unknown(malformed(place.record, complaint(place, name, 'true or false')));
}

/** A whole number that is not negative. */
export function countIn(place: Place, name: string): Observed<number> {
  const value = member(place.object, name);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
    return known(value, place.evidence);
  }
  return unknown(malformed(place.record, complaint(place, name, 'a whole number')));
}

/** A text; `missing` stands for one that is left out where AWS may leave it out. */
export function textIn(place: Place, name: string, missing?: string): Observed<string> {
  const value = member(place.object, name) ?? missing;
  if (value === '') return place.empty;
  if (isText(value)) return known(value, place.evidence);
  return unknown(malformed(place.record, complaint(place, name, 'a text of sane length')));
}

/** Seconds since 1970, with fractions, as ISO 8601; empty when there is none (`LatestDeliveryTime` of a new trail). */
export function timeIn(place: Place, name: string): Observed<string> {
  const value = member(place.object, name);
  if (value === undefined) return place.empty;
  // The clock is not read: this only writes a time that AWS told.
  const time = new Date(typeof value === 'number' ? value * 1000 : Number.NaN);
  if (Number.isFinite(time.getTime())) return known(time.toISOString(), place.evidence);
  return unknown(malformed(place.record, complaint(place, name, 'seconds since 1970')));
}

/** A list; one that is left out is empty. */
export function listIn(place: Place, name: string): Read<readonly JsonValue[]> {
  const value = member(place.object, name) ?? [];
  if (Array.isArray(value) && value.length <= maxMembers) return read(value);
  return unread(malformed(place.record, complaint(place, name, 'a list of sane length')));
}

/** A list of texts; one that is left out is empty. */
export function textsIn(place: Place, name: string): Read<readonly string[]> {
  const list = listIn(place, name);
  if (!list.ok) return list;
  if (list.value.every(isText)) return read(list.value);
  return unread(malformed(place.record, `${pathTo(place, name)} has a member that is not a text`));
}

/** A list whose members must all be objects. */
export function placesIn(place: Place, name: string): Read<readonly Place[]> {
  const list = listIn(place, name);
  if (!list.ok) return list;
  const places: Place[] = [];
  for (const [index, value] of list.value.entries()) {
    const path = `${pathTo(place, name)}[${index}]`;
    if (!isObject(value)) return unread(malformed(place.record, `${path} is not an object`));
    places.push({ ...place, object: value, path });
  }
  return read(places);
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value.length <= maxText;
}

function complaint(place: Place, name: string, wanted: string): string {
  const trouble = member(place.object, name) === undefined ? 'is missing' : 'has a wrong value';
  return `${pathTo(place, name)} ${trouble}, it should be ${wanted}`;
}
