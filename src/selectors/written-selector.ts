import { closestName } from '../model/closest-name.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { type AdvancedSelector, type BasicSelector, selectorFields } from '../model/selector.ts';
import { below, isList, kindOf, type ShapeProblem } from './json-shape.ts';
import { quoted } from './plain-text.ts';
import { checkKeys, type Place } from './written-keys.ts';

const readWriteTypes = ['All', 'ReadOnly', 'WriteOnly'] as const;
const operators = ['Equals', 'StartsWith', 'EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith'] as const;
const basicKeys = [
  'ReadWriteType',
  'IncludeManagementEvents',
  'DataResources',
  'ExcludeManagementEventSources',
] as const;

/** One basic selector as AWS writes it, with AWS's defaults: all events, management included, nothing excluded. */
export function parseBasic(value: JsonValue, place: Place): BasicSelector {
  const object = objectOf(value, basicKeys, place);
  const readWriteType = textOf(object, 'ReadWriteType', place) ?? 'All';
  if (!readWriteTypes.some((known) => known === readWriteType)) {
    report(place, 'ReadWriteType', {
      message: `${quoted(readWriteType)} is no ReadWriteType.`,
      suggestion: `Known are ${readWriteTypes.join(', ')}.`,
    });
  }
  const include = member(object, 'IncludeManagementEvents') ?? true;
  if (typeof include !== 'boolean') {
    report(place, 'IncludeManagementEvents', {
      message: `IncludeManagementEvents is true or false; found ${kindOf(include)}.`,
    });
  }
  return {
    readWriteType,
    includeManagementEvents: include === true,
    dataResources: listOf(object, 'DataResources', place).map(([entry, at]) => {
      const resource = objectOf(entry, ['Type', 'Values'], at);
      return { type: requiredText(resource, 'Type', at), values: textsOf(resource, 'Values', at) };
    }),
    excludeManagementEventSources: textsOf(object, 'ExcludeManagementEventSources', place),
  };
}

/** One advanced selector as AWS writes it. Fields that Trailproof does not know are kept: AWS may have new ones. */
export function parseAdvanced(value: JsonValue, place: Place): AdvancedSelector {
  const object = objectOf(value, ['Name', 'FieldSelectors'], place);
  const name = textOf(object, 'Name', place);
  const entries = listOf(object, 'FieldSelectors', place);
  if (isObject(value) && entries.length === 0) {
    report(place, 'FieldSelectors', { message: 'A selector has at least one field selector.' });
  }
  const fieldSelectors = entries.map(([entry, at]) => parseFieldSelector(entry, at));
  return { ...(name === undefined ? {} : { name }), fieldSelectors };
}

function parseFieldSelector(value: JsonValue, place: Place): AdvancedSelector['fieldSelectors'][number] {
  const object = objectOf(value, ['Field', ...operators], place);
  const field = requiredText(object, 'Field', place);
  const near = selectorFields.some((known) => known === field)
    ? undefined
    : closestName(field, selectorFields);
  if (near !== undefined) {
    const message = `Events have no field ${quoted(field)}.`;
    report(place, 'Field', { message, suggestion: `Did you mean ${near}?` });
  }
  const used = operators.filter((operator) => member(object, operator) !== undefined);
  if (isObject(value) && used.length === 0) {
    place.problems.push({
      pointer: place.pointer,
      message: `The field selector for ${quoted(field)} has no operator.`,
      suggestion: `Add one of ${operators.join(', ')}.`,
    });
  }
  const values = used.map((operator) => {
    const texts = textsOf(object, operator, place);
    if (texts.length === 0) report(place, operator, { message: `${operator} has no value.` });
    return [operator, texts] as const;
  });
  return { field, operators: Object.fromEntries(values) };
}

function report(place: Place, key: string, text: Pick<ShapeProblem, 'message' | 'suggestion'>): void {
  place.problems.push({ pointer: below(place.pointer, key), ...text });
}

function objectOf(value: JsonValue, known: readonly string[], place: Place): JsonObject {
  if (isObject(value)) {
    checkKeys(value, known, place);
    return value;
  }
  place.problems.push({
    pointer: place.pointer,
    message: `Expected an object with ${known.join(', ')}; found ${kindOf(value)}.`,
  });
  return {};
}

/** An own member; null counts as missing. */
function member(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
}

function textOf(object: JsonObject, key: string, place: Place): string | undefined {
  const value = member(object, key);
  if (value === undefined || typeof value === 'string') return value;
  report(place, key, { message: `${key} is a text; found ${kindOf(value)}.` });
  return undefined;
}

function requiredText(object: JsonObject, key: string, place: Place): string {
  const value = textOf(object, key, place);
  if (member(object, key) === undefined) report(place, key, { message: `${key} is missing.` });
  return value ?? '';
}

function listOf(object: JsonObject, key: string, place: Place): readonly (readonly [JsonValue, Place])[] {
  const value = member(object, key) ?? [];
  const pointer = below(place.pointer, key);
  if (isList(value)) {
    return value.map(
      (entry, index) => [entry, { pointer: below(pointer, index), problems: place.problems }] as const,
    );
  }
  report(place, key, { message: `${key} is a list; found ${kindOf(value)}.` });
  return [];
}

function textsOf(object: JsonObject, key: string, place: Place): readonly string[] {
  return listOf(object, key, place).flatMap(([entry, at]) => {
    if (typeof entry === 'string') return [entry];
    const suggestion = typeof entry === 'boolean' ? `Write "${entry}", in quotes.` : undefined;
    at.problems.push({
      pointer: at.pointer,
      message: `Expected a text; found ${kindOf(entry)}.`,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return [];
  });
}
