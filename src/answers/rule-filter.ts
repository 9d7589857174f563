import type { ObjectFilter } from '../model/bucket-rules.ts';
import type { CallRecord } from '../model/call.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { answerFault, malformed, type Read, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { elementsIn, emptyOrObject } from './xml-members.ts';

/** An element of an answer in XML, with the way to it for messages (`Rule[3]`). */
export interface XmlPlace {
  readonly record: CallRecord;
  readonly element: JsonObject;
  readonly path: string;
}

const conditions = ['Prefix', 'Tag', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan'];

/**
 * Which objects a rule is about: `Filter` with one condition, with several in `And`, or with none; or, in the older
 * form, a `Prefix` beside the rule's other elements. A condition of a later day is not passed over: it decides what
 * a rule deletes.
 */
export function ruleFilter(rule: XmlPlace): Read<ObjectFilter> {
  const { record, path } = rule;
  const written = member(rule.element, 'Filter');
  if (written === undefined) return conditionsIn({ ...rule, element: only(rule.element, ['Prefix']) });
  const filter = emptyOrObject(written);
  if (filter === undefined) return unread(malformed(record, `${path}.Filter is there twice`));
  const place = { record, element: filter, path: `${path}.Filter` };
  const stranger = strangerIn(place, [...conditions, 'And']);
  if (stranger !== undefined) return stranger;
  const and = member(filter, 'And');
  if (and === undefined) return conditionsIn(place);
  if (!isObject(and)) return unread(malformed(record, `${place.path}.And has no conditions`));
  const inner = { record, element: and, path: `${place.path}.And` };
  return strangerIn(inner, conditions) ?? conditionsIn(inner);
}

function conditionsIn(place: XmlPlace): Read<ObjectFilter> {
  const { record, element, path } = place;
  const prefix = member(element, 'Prefix') ?? '';
  if (typeof prefix !== 'string') return unread(malformed(record, `${path}.Prefix is not one text`));
  const tags: string[] = [];
  for (const tag of elementsIn(element, 'Tag') ?? []) {
    const key = isObject(tag) ? member(tag, 'Key') : undefined;
    const value = isObject(tag) ? member(tag, 'Value') : undefined;
    if (typeof key !== 'string' || typeof value !== 'string') {
      return unread(malformed(record, `${path}.Tag is not a key with a value`));
    }
    tags.push(`${key}=${value}`);
  }
  const largerThan = countOf(place, 'ObjectSizeGreaterThan');
  if (!largerThan.ok) return largerThan;
  const smallerThan = countOf(place, 'ObjectSizeLessThan');
  if (!smallerThan.ok) return smallerThan;
  return read({
    prefix,
    tags: tags.sort(),
    ...(largerThan.value === undefined ? {} : { largerThan: largerThan.value }),
    ...(smallerThan.value === undefined ? {} : { smallerThan: smallerThan.value }),
  });
}

/** A whole number that may be left out. */
export function countOf({ record, element, path }: XmlPlace, name: string): Read<number | undefined> {
  const text = member(element, name);
  if (text === undefined) return read(undefined);
  if (typeof text === 'string' && /^\d{1,15}$/.test(text)) return read(Number(text));
  return unread(malformed(record, `${path}.${name} is not a whole number`));
}

/** Refuses an element that is none of these: what it means could be anything. */
export function strangerIn(
  { record, element, path }: XmlPlace,
  names: readonly string[],
): ReturnType<typeof unread> | undefined {
  const stranger = Object.keys(element).find((name) => !names.includes(name));
  if (stranger === undefined) return undefined;
  const message = `${path} has the element ${JSON.stringify(stranger.slice(0, 80))}, which this version of Trailproof does not know.`;
  return unread(answerFault(record, { kind: 'unsupported', code: 'UnknownRuleMember', message }));
}

/** Whether a rule is in force. */
export function isEnabled({ record, element, path }: XmlPlace): Read<boolean> {
  const status = member(element, 'Status');
  if (status === 'Enabled' || status === 'Disabled') return read(status === 'Enabled');
  return unread(malformed(record, `${path}.Status is neither Enabled nor Disabled`));
}

/** The rules inside a configuration; every one must be an element with others in it. */
export function rulesIn(record: CallRecord, configuration: JsonValue | undefined): Read<readonly XmlPlace[]> {
  const written = isObject(configuration) ? elementsIn(configuration, 'Rule') : undefined;
  if (written === undefined) return unread(malformed(record, 'its rules are missing or too many'));
  const places: XmlPlace[] = [];
  for (const [index, element] of written.entries()) {
    if (!isObject(element)) return unread(malformed(record, `Rule[${index}] is empty`));
    places.push({ record, element, path: `Rule[${index}]` });
  }
  return read(places);
}

function only(element: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(element).filter(([name]) => names.includes(name)));
}
