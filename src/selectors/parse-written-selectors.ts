import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { WrittenSelectors } from '../model/selector.ts';
import { below, isList, kindOf, type ShapeProblem } from './json-shape.ts';
import { checkKeys } from './written-keys.ts';
import { parseAdvanced, parseBasic } from './written-selector.ts';

export type WrittenReading =
  | { readonly ok: true; readonly selectors: WrittenSelectors }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/** Members of what `get-event-selectors` prints and of what `put-event-selectors --cli-input-json` takes. */
const answerKeys = ['TrailARN', 'TrailName', 'EventSelectors', 'AdvancedEventSelectors'] as const;

const forms =
  'Accepted are the answer of get-event-selectors, and the list that put-event-selectors takes as --event-selectors or --advanced-event-selectors.';

/** Reads selectors from the JSON that people keep in files. Names and case are AWS's; anything else is a problem. */
export function parseWrittenSelectors(value: JsonValue): WrittenReading {
  const problems: ShapeProblem[] = [];
  const selectors = read(value, problems);
  return selectors === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, selectors };
}

function read(value: JsonValue, problems: ShapeProblem[]): WrittenSelectors | undefined {
  if (isList(value)) return readBareList(value, problems);
  if (!isObject(value)) {
    problems.push({ pointer: '', message: `Expected selectors, found ${kindOf(value)}.`, suggestion: forms });
    return undefined;
  }
  if (Object.hasOwn(value, 'FieldSelectors') || Object.hasOwn(value, 'ReadWriteType')) {
    problems.push({
      pointer: '',
      message: 'This is one selector, not a list of them.',
      suggestion: 'Put it in [ ].',
    });
    return undefined;
  }
  checkKeys(value, answerKeys, { pointer: '', problems });
  return readAnswer(value, problems);
}

function readAnswer(value: JsonObject, problems: ShapeProblem[]): WrittenSelectors | undefined {
  const basic = listOf(value, 'EventSelectors', problems);
  const advanced = listOf(value, 'AdvancedEventSelectors', problems);
  if (problems.length > 0) return undefined;
  if (basic.length > 0 && advanced.length > 0) {
    const message = 'A trail has basic or advanced selectors, never both.';
    problems.push({ pointer: '/AdvancedEventSelectors', message, suggestion: 'Keep one of the two lists.' });
    return undefined;
  }
  if (basic.length > 0) return readList('basic', basic, { pointer: '/EventSelectors', problems });
  if (advanced.length > 0)
    return readList('advanced', advanced, { pointer: '/AdvancedEventSelectors', problems });
  if (answerKeys.some((key) => Object.hasOwn(value, key))) return { language: 'default' };
  problems.push({ pointer: '', message: 'The object holds no selectors.', suggestion: forms });
  return undefined;
}

function readBareList(list: readonly JsonValue[], problems: ShapeProblem[]): WrittenSelectors | undefined {
  if (list.length === 0) {
    problems.push({ pointer: '', message: 'The list holds no selectors.', suggestion: forms });
    return undefined;
  }
  const isAdvanced = (entry: JsonValue): boolean => isObject(entry) && Object.hasOwn(entry, 'FieldSelectors');
  const language = list.some(isAdvanced) ? 'advanced' : 'basic';
  return readList(language, list, { pointer: '', problems });
}

function readList(
  language: 'basic' | 'advanced',
  list: readonly JsonValue[],
  place: { readonly pointer: string; readonly problems: ShapeProblem[] },
): WrittenSelectors {
  const placed = list.map((entry, index) => {
    return [entry, { pointer: below(place.pointer, index), problems: place.problems }] as const;
  });
  return language === 'basic'
    ? { language, selectors: placed.map(([entry, at]) => parseBasic(entry, at)) }
    : { language, selectors: placed.map(([entry, at]) => parseAdvanced(entry, at)) };
}

/** A list that may be missing or null, as the CLI prints an empty one. */
function listOf(value: JsonObject, key: string, problems: ShapeProblem[]): readonly JsonValue[] {
  const member = Object.hasOwn(value, key) ? value[key] : undefined;
  if (member === undefined || member === null) return [];
  if (isList(member)) return member;
  problems.push({ pointer: below('', key), message: `${key} is a list; found ${kindOf(member)}.` });
  return [];
}
