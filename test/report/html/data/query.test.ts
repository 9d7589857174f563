import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, type Term, withValue } from '../../../../src/report/html/data/query.ts';

const field = (key: string, values: readonly string[], rest: object = {}): unknown => ({
  key,
  values,
  negated: false,
  atLeast: false,
  ...rest,
});
const word = (text: string, negated = false): unknown => ({ word: text, negated });

test.each<[string, readonly unknown[]]>([
  ['', []],
  ['  two  words ', [word('two'), word('words')]],
  ['"two  Words"', [word('two  words')]],
  ['status:fail', [field('status', ['fail'])]],
  ['status:fail,error', [field('status', ['fail', 'error'])]],
  ['-region:us-*', [field('region', ['us-*'], { negated: true })]],
  ['severity>=high', [field('severity', ['high'], { atLeast: true })]],
  ['policy:"a, b",c', [field('policy', ['a, b', 'c'])]],
  ['-waived', [field('status', ['waived'], { negated: true })]],
  ['"waived"', [word('waived')]],
  ['-gap', [word('gap', true)]],
  ['-', [word('-')]],
  // Still being written.
  ['status:', []],
  ['status:fail,', [field('status', ['fail'])]],
  ['"open', [word('open')]],
  // No field of ours: names of AWS hold colons.
  ['arn:aws:s3:::logs', [word('arn:aws:s3:::logs')]],
  ['constructor:x', [word('constructor:x')]],
  ['Status:fail', [word('status:fail')]],
])('%j asks for %j', (text, terms) => {
  expect(parseQuery(text)).toEqual(terms);
});

test.each([
  ['', 'status', 'fail', true, 'status:fail'],
  ['words', 'status', 'fail', true, 'words status:fail'],
  ['status:fail words', 'status', 'error', true, 'words status:fail,error'],
  ['status:fail,error words', 'status', 'fail', false, 'words status:error'],
  ['status:fail', 'status', 'fail', false, ''],
  ['status:FAIL', 'status', 'fail', true, 'status:FAIL'],
  ['waived', 'status', 'waived', false, ''],
  // What only a pattern names is left out of it.
  ['region:eu-*', 'region', 'eu-west-1', false, 'region:eu-* -region:eu-west-1'],
  ['region:eu-* -region:eu-west-1', 'region', 'eu-west-1', true, 'region:eu-*,eu-west-1'],
  ['-region:eu-west-1', 'region', 'eu-west-1', true, ''],
  ['severity>=high', 'severity', 'low', true, 'severity>=high severity:low'],
  ['', 'policy', 'a "quoted", name', true, 'policy:"a *quoted*, name"'],
] as const)('%j and %s %j %j: %j', (text, key, value, wanted, expected) => {
  expect(withValue(text, { key, value, wanted })).toBe(expected);
});

const values = fc.constantFrom('fail', 'error', 'pass', 'eu-west-1', 'a b', 'x,y');
const queries = fc
  .array(fc.constantFrom('status:fail', '-status:error', 'region:eu-*', '"a b"', 'x', 'waived'))
  .map((all) => all.join(' '));

test('a value that was asked for is among the terms, and one that is taken back is not', () => {
  const named = (terms: readonly Term[], value: string, negated: boolean): boolean =>
    terms.some(
      (term) =>
        'key' in term && term.key === 'status' && term.negated === negated && term.values.includes(value),
    );
  fc.assert(
    fc.property(queries, values, (text, value) => {
      const without = parseQuery(withValue(text, { key: 'status', value, wanted: false }));
      expect(named(without, value, false)).toBe(false);
      const others = (terms: readonly Term[]): readonly Term[] =>
        terms.filter((term) => !('key' in term) || term.key !== 'status');
      expect(others(without)).toEqual(others(parseQuery(text)));
      const wanted = parseQuery(withValue(text, { key: 'status', value, wanted: true }));
      expect(named(wanted, value, true)).toBe(false);
    }),
  );
});
