/**
 * What a reader asks of the findings, as text: `status:fail severity>=high account:1111 region:eu-* -waived
 * words "in quotes"`. Terms all hold at once; values of one field are alternatives; `-` turns a term around.
 */

export const fieldKeys = ['status', 'severity', 'policy', 'account', 'region', 'control', 'kind'] as const;
export type FieldKey = (typeof fieldKeys)[number];

export interface FieldTerm {
  readonly key: FieldKey;
  readonly values: readonly string[];
  readonly negated: boolean;
  /** `severity>=high`: the value and all that are worse. */
  readonly atLeast: boolean;
}

export interface WordTerm {
  readonly word: string;
  readonly negated: boolean;
}

export type Term = FieldTerm | WordTerm;

/** Words that are statuses: nobody writes `status:waived` twice. In quotes they are words. */
const statusWords: ReadonlySet<string> = new Set(['waived', 'known']);

/** Pieces without spaces outside of quotes. A quote that does not end goes to the end. */
const pieces = /(?:[^\s"]|"[^"]*"?)+/g;
const alternatives = /(?:[^,"]|"[^"]*"?)+/g;

export function parseQuery(text: string): readonly Term[] {
  return (text.match(pieces) ?? []).flatMap((piece) => term(piece) ?? []);
}

function term(piece: string): Term | undefined {
  const negated = piece.startsWith('-') && piece.length > 1;
  const rest = negated ? piece.slice(1) : piece;
  const [, name = '', sign, listed = ''] = /^([a-z]+)(:|>=)(.*)$/su.exec(rest) ?? [];
  const key = fieldKeys.find((each) => each === name);
  if (key !== undefined) {
    const values = (listed.match(alternatives) ?? []).map(bare).filter((value) => value !== '');
    // Nobody has finished writing `status:`.
    return values.length === 0 ? undefined : { key, values, negated, atLeast: sign === '>=' };
  }
  if (statusWords.has(rest.toLowerCase())) {
    return { key: 'status', values: [rest], negated, atLeast: false };
  }
  const word = bare(rest).toLowerCase();
  return word === '' ? undefined : { word, negated };
}

function bare(text: string): string {
  return text.replaceAll('"', '');
}

export interface ValueChange {
  readonly key: FieldKey;
  readonly value: string;
  readonly wanted: boolean;
}

/** The same question with or without a value of a field. */
export function withValue(text: string, { key, value, wanted }: ValueChange): string {
  const named = (each: string): boolean => each.toLowerCase() === value.toLowerCase();
  const kept: string[] = [];
  const chosen: string[] = [];
  let settled = false;
  for (const piece of text.match(pieces) ?? []) {
    const found = term(piece);
    if (found === undefined || !('key' in found) || found.key !== key || found.atLeast) {
      kept.push(piece);
    } else if (found.negated === wanted && found.values.some(named)) {
      // What was said the other way round is taken back.
      settled = true;
      const rest = found.values.filter((each) => !named(each));
      if (found.negated) kept.push(...written(key, rest, true));
      else chosen.push(...rest);
    } else if (found.negated) {
      kept.push(piece);
    } else {
      chosen.push(...found.values);
    }
  }
  if (wanted && !chosen.some(named) && (chosen.length > 0 || !settled)) chosen.push(value);
  const excluded = !wanted && !settled ? written(key, [value], true) : [];
  return [...kept, ...written(key, chosen, false), ...excluded].join(' ');
}

function written(key: FieldKey, values: readonly string[], negated: boolean): readonly string[] {
  if (values.length === 0) return [];
  return [`${negated ? '-' : ''}${key}:${values.map(quoted).join(',')}`];
}

/** A quote inside of quotes cannot be written: `*` stands for it. */
function quoted(value: string): string {
  return /[\s",]/u.test(value) ? `"${value.replaceAll('"', '*')}"` : value;
}
