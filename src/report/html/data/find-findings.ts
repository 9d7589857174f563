import { severities } from '../../../model/verdict-words.ts';
import type { Field, Fields } from './fields.ts';
import type { FindingsData } from './findings-data.ts';
import { type FieldKey, type FieldTerm, fieldKeys, parseQuery, type WordTerm } from './query.ts';
import { searchTexts } from './search-texts.ts';

/** What a question finds. */
export interface Found {
  /** Places in the columns, in their order. */
  readonly places: Uint32Array;
  /** Of each value of a field, how many findings there were if the question said nothing of that field. */
  readonly counts: Readonly<Record<FieldKey, Uint32Array>>;
  /** Values that the question names, whether or not something is found. */
  readonly chosen: Readonly<Record<FieldKey, Uint8Array | undefined>>;
  /** What it names and there is nothing of: `region:mars`. */
  readonly unheardOf: readonly string[];
}

/**
 * Makes a search over all findings. Their texts are put together at the first search for words: of 100,000
 * that takes a moment that nobody should wait for without need.
 */
export function createFind(data: FindingsData, fields: Fields): (query: string) => Found {
  let texts: readonly string[] | undefined;
  return (query) => {
    const terms = parseQuery(query);
    const words = terms.filter((term) => 'word' in term);
    if (words.length > 0) texts ??= searchTexts(data);
    const fieldTerms = terms.filter((term) => 'key' in term);
    const checks = fieldKeys.flatMap((key) => checksOf(fields[key], fieldTerms));
    const wanted = words.length === 0 ? undefined : wordsIn(texts ?? [], words);
    return {
      ...sift({ fields, checks, wanted, length: data.policies.length }),
      chosen: byField((key) => checks.find((check) => check.field.key === key && check.isChoice)?.values),
      unheardOf: fieldTerms.flatMap(({ key, values, atLeast }) =>
        values
          .filter((value) => !matching(fields[key], value, atLeast).includes(1))
          .map((value) => `${key}:${value}`),
      ),
    };
  };
}

function wordsIn(texts: readonly string[], words: readonly WordTerm[]): (place: number) => boolean {
  return (place) => {
    const text = texts[place] ?? '';
    return words.every(({ word, negated }) => text.includes(word) !== negated);
  };
}

/** What a field must be. A choice is left out where the field's own values are counted. */
interface Check {
  readonly field: Field;
  readonly isChoice: boolean;
  /** Of each value, whether it is allowed. */
  readonly values: Uint8Array;
  /** Of each number in `field.of`, the same. */
  readonly allowed: Uint8Array;
}

function checksOf(field: Field, terms: readonly FieldTerm[]): readonly Check[] {
  const own = terms.filter(({ key }) => key === field.key);
  const union = (some: readonly FieldTerm[]): Uint8Array => {
    const values = new Uint8Array(field.values.length);
    for (const { values: texts, atLeast } of some) {
      for (const text of texts) {
        matching(field, text, atLeast).forEach((is, value) => {
          if (is === 1) values[value] = 1;
        });
      }
    }
    return values;
  };
  const positive = own.filter(({ negated }) => !negated);
  const negative = own.filter(({ negated }) => negated);
  const choice = positive.length === 0 ? [] : [check(field, union(positive), true)];
  return negative.length === 0 ? choice : [...choice, check(field, union(negative), false)];
}

function check(field: Field, values: Uint8Array, isChoice: boolean): Check {
  const has = field.valuesOf?.map((all) => (all.some((value) => values[value] === 1) ? 1 : 0)) ?? values;
  return { field, isChoice, values, allowed: Uint8Array.from(has, (is) => (isChoice ? is : 1 - is)) };
}

/** Of each value whether it is meant: it alone if it is written out, else all that the pattern fits or that hold it. */
function matching({ key, values, labels }: Field, text: string, atLeast: boolean): Uint8Array {
  const wanted = text.toLowerCase();
  const written = values.map((value) => value.toLowerCase());
  const exact = written.indexOf(wanted);
  if (key === 'severity' && atLeast && exact !== -1) {
    return Uint8Array.from(severities, (_, place) => (place <= exact ? 1 : 0));
  }
  if (exact !== -1) return Uint8Array.from(written, (_, place) => (place === exact ? 1 : 0));
  const fits = wanted.includes('*') ? pattern(wanted) : (value: string) => value.includes(wanted);
  return Uint8Array.from(written, (value, place) =>
    fits(value) || fits((labels[place] ?? '').toLowerCase()) ? 1 : 0,
  );
}

function pattern(text: string): (value: string) => boolean {
  const source = text.split(/\*+/u).map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const whole = new RegExp(`^${source.join('[^]*')}$`, 'v');
  return (value) => whole.test(value);
}

interface Sieve {
  readonly fields: Fields;
  readonly checks: readonly Check[];
  readonly wanted: ((place: number) => boolean) | undefined;
  readonly length: number;
}

/** One pass: a finding that fails nothing but the choice of one field counts among the values of that field. */
function sift({ fields, checks, wanted, length }: Sieve): Pick<Found, 'places' | 'counts'> {
  const numbers = byField(
    (key) => new Uint32Array(fields[key].valuesOf?.length ?? fields[key].values.length),
  );
  const all = fieldKeys.map((key) => ({ of: fields[key].of, count: numbers[key] }));
  const places = new Uint32Array(length);
  let found = 0;
  for (let place = 0; place < length; place += 1) {
    const failed = failedChoice(checks, place);
    if (failed === 'more' || wanted?.(place) === false) continue;
    if (failed !== undefined) {
      tally(numbers[failed], fields[failed].of[place]);
      continue;
    }
    places[found] = place;
    found += 1;
    for (const { of, count } of all) tally(count, of[place]);
  }
  return { places: places.slice(0, found), counts: byField((key) => perValue(fields[key], numbers[key])) };
}

/** The one field whose choice leaves the finding out; `more`: nothing that one field says would let it in. */
function failedChoice(checks: readonly Check[], place: number): FieldKey | 'more' | undefined {
  let failed: FieldKey | undefined;
  for (const { field, isChoice, allowed } of checks) {
    if (allowed[field.of[place] ?? 0] === 1) continue;
    if (!isChoice || failed !== undefined) return 'more';
    failed = field.key;
  }
  return failed;
}

function tally(count: Uint32Array, number: number | undefined): void {
  if (number !== undefined && number < count.length) count[number] = (count[number] ?? 0) + 1;
}

function perValue({ values, valuesOf }: Field, numbers: Uint32Array): Uint32Array {
  if (valuesOf === undefined) return numbers;
  const counts = new Uint32Array(values.length);
  valuesOf.forEach((own, number) => {
    for (const value of own) counts[value] = (counts[value] ?? 0) + (numbers[number] ?? 0);
  });
  return counts;
}

function byField<T>(make: (key: FieldKey) => T): Readonly<Record<FieldKey, T>> {
  return {
    status: make('status'),
    severity: make('severity'),
    policy: make('policy'),
    account: make('account'),
    region: make('region'),
    control: make('control'),
    kind: make('kind'),
  };
}
