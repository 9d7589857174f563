import type { JsonValue } from '../model/json.ts';

/** A mistake inside a JSON value, to be mapped to a line of the file by whoever read it. */
export interface ShapeProblem {
  /** JSON pointer (RFC 6901) into the value; empty for the value itself. */
  readonly pointer: string;
  /** What is wrong and why, one sentence. */
  readonly message: string;
  /** What to write instead. */
  readonly suggestion?: string;
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** A pointer one step further down. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What a value is, for sentences of the form "expected …, found …". */
export function kindOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (isList(value)) return 'a list';
  switch (typeof value) {
    case 'boolean':
      return `the boolean ${value}`;
    case 'number':
      return `the number ${value}`;
    case 'string':
      return 'a text';
    default:
      return 'an object';
  }
}
