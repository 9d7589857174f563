import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { type ScalarStyle, scalarOffsets } from '../../../src/policy/yaml/scalar-offsets.ts';

/** Where each character of the value of the only key stands in the text, or undefined when that is not found. */
function placed(text: string): { readonly value: string; readonly at: readonly number[] | undefined } {
  const { contents } = parseDocument(text);
  const node = isMap(contents) ? contents.items[0]?.value : undefined;
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) throw new Error(`no text in ${text}`);
  const [start, end] = node.range;
  const offsets = scalarOffsets(text.slice(start, end), node.type as ScalarStyle, node.value);
  return { value: node.value, at: offsets?.map((offset) => offset + start) };
}

const words = fc.array(fc.stringMatching(/^[a-z(&|!"'.=]{1,6}$/), { minLength: 1, maxLength: 8 });
const breaks = fc.constantFrom(' ', '  ', '\n  ', '\n\n  ', '\n    ');
const styles: readonly (readonly [string, (words: readonly string[], gap: string) => string])[] = [
  ['plain', (all, gap) => `a: x${all.join(gap).replace(/["'&|!]/gu, 'y')}\nb: 1\n`],
  ['single quotes', (all, gap) => `a: '${all.join(gap).replaceAll("'", "''")}'\n`],
  ['double quotes', (all, gap) => `a: "${all.join(gap).replaceAll('"', '\\"')}\\t\\u0041\\x42"\n`],
  ['literal block', (all, gap) => `a: |\n  x${all.join(gap)}\nb: 1\n`],
  ['folded block', (all, gap) => `a: >-\n  x${all.join(gap)}\nb: 1\n`],
  ['block with an indentation of its own', (all, gap) => `a: |2-\n   ${all.join(gap)}\n`],
];

test.each(styles)('%s: every character is found where it is written', (_name, write) => {
  fc.assert(
    fc.property(words, breaks, (all, gap) => {
      const text = write(all, gap);
      const { value, at } = placed(text);
      expect(at, JSON.stringify(text)).toHaveLength(value.length + 1);
      for (const [index, character] of value.split('').entries()) {
        if (/\s/u.test(character)) continue;
        const there = text.charAt(at?.[index] ?? -1);
        expect(there === '\\' || there === character, JSON.stringify([text, index])).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('escapes are one place each', () => {
  const text = 'a: "x\\"y\\u0041\\/z\\U0001F600!"';
  const { value, at } = placed(text);
  expect(value).toBe('x"yA/z😀!');
  expect(at?.map((offset) => text.charAt(offset))).toEqual([
    'x',
    '\\',
    'y',
    '\\',
    '\\',
    'z',
    '\\',
    '\\',
    '!',
    '"',
  ]);
});

test('a value that is not what the text says is not placed', () => {
  expect(scalarOffsets('abc', 'PLAIN', 'abd')).toBeUndefined();
  expect(scalarOffsets('abc', 'PLAIN', 'abcd')).toBeUndefined();
});
