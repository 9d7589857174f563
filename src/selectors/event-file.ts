import { isObject, type JsonValue } from '../model/json.ts';
import { type EventRecord, readEventRecord } from './event-record.ts';
import { below, isList, type ShapeProblem } from './json-shape.ts';
import { plainText } from './plain-text.ts';

/** A mistake in a file of records, at a place that people can find. */
export interface EventFileProblem extends ShapeProblem {
  /** Line of the file, from 1, where each line is a value of its own. */
  readonly line?: number;
}

export type EventFileReading =
  | { readonly ok: true; readonly records: readonly EventRecord[] }
  | { readonly ok: false; readonly problems: readonly EventFileProblem[] };

/** Mistakes that are told of one file; a log file of another kind would have thousands. */
const mostProblems = 20;

/**
 * Reads CloudTrail records from a text: one record, a list of them, a delivered log file with `Records`, or
 * JSON Lines of these. The order of the records is that of the text.
 */
export function readEventFile(text: string): EventFileReading {
  const whole = parse(text);
  const values = whole.ok ? [{ value: whole.value }] : linesOf(text, whole.message);
  if (!Array.isArray(values)) return { ok: false, problems: [values] };
  const records: EventRecord[] = [];
  const problems: EventFileProblem[] = [];
  for (const { value, line } of values) {
    for (const { value: one, pointer } of recordsIn(value)) {
      const reading = readEventRecord(one, pointer);
      if (reading.ok) records.push(reading.record);
      else problems.push(...reading.problems.map((problem) => ({ ...problem, ...(line && { line }) })));
    }
    if (problems.length >= mostProblems) break;
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) };
  if (records.length > 0) return { ok: true, records };
  return { ok: false, problems: [{ pointer: '', message: 'There is no record in it.' }] };
}

interface PlacedValue {
  readonly value: JsonValue;
  readonly line?: number;
}

/** One JSON value a line; a text that has no such line is no JSON at all. */
function linesOf(text: string, why: string): PlacedValue[] | EventFileProblem {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  const values: PlacedValue[] = [];
  for (const [index, { line, number }] of filled.entries()) {
    const parsed = parse(line);
    if (parsed.ok) values.push({ value: parsed.value, line: number });
    else if (index === 0) return { pointer: '', message: `It is not JSON: ${why}.` };
    else return { pointer: '', line: number, message: `The line is not JSON: ${parsed.message}.` };
  }
  return values.length > 0 ? values : { pointer: '', message: 'It is empty.' };
}

function recordsIn(value: JsonValue): readonly { readonly value: JsonValue; readonly pointer: string }[] {
  const records = isObject(value) && Object.hasOwn(value, 'Records') ? value['Records'] : value;
  if (records === undefined || !isList(records)) return [{ value, pointer: '' }];
  const above = isObject(value) ? '/Records' : '';
  return records.map((one, index) => ({ value: one, pointer: below(above, index) }));
}

type Parsed =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly message: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as JsonValue };
  } catch (error) {
    // The words quote the text, which may hold anything.
    return { ok: false, message: plainText(error instanceof Error ? error.message : 'it cannot be parsed') };
  }
}
