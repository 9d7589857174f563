import type { JsonObject } from '../../model/json.ts';
import { code } from '../markdown/inline.ts';
import { shortened, visible } from '../text/escape-text.ts';

// OSCAL's data types: https://pages.nist.gov/OSCAL/reference/datatypes/

const LONGEST_TEXT = 1_000;
const LONGEST_TOKEN = 120;

/** Whose names our properties are. */
const namespace = 'urn:trailproof:oscal';

/** A string: one line, neither empty nor with white space around it. */
export function text(value: string): string {
  const line = visible(value.replace(/\s+/g, ' ').trim());
  return line === '' ? '(empty)' : shortened(line, LONGEST_TEXT).trimEnd();
}

/**
 * One line of Markdown, which titles and descriptions are. Prose stays readable as it is, for programs that show
 * the source; what has something in it that Markdown or HTML could take for theirs is code.
 */
export function markup(value: string): string {
  const line = text(value);
  if (/[<>@#$&`\\[\]{}]|:\/\/|www\./i.test(line)) return code(line);
  return line.replace(/[*_~^|"!]/g, '\\$&').replace(/^(?:[-+=]|\d+(?=[.)](?: |$)))/, startOfList);
}

function startOfList(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}

/** A token: letters, digits, `.`, `-` and `_`, not beginning with one of the first three kinds but a letter. */
export function token(value: string): string {
  const kept = value.replace(/[^\p{L}\p{N}._-]/gu, '-').slice(0, LONGEST_TOKEN);
  return /^[\p{L}_]/u.test(kept) ? kept.toWellFormed() : `_${kept}`;
}

/** A property of ours. */
export function prop(name: string, value: string): JsonObject {
  return { name, ns: namespace, value: text(value) };
}

/** The properties that have a value. */
export function props(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): readonly JsonObject[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [prop(name, String(value))],
  );
}

/** A day as the moment at which it begins or ends; undefined for what is none. */
export function momentOf(day: string, time: '00:00:00Z' | '23:59:59Z'): string | undefined {
  const moment = `${day}T${time}`;
  const isDay = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(moment));
  return isDay && new Date(moment).toISOString().startsWith(day) ? moment : undefined;
}
