import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { visible } from '../../../src/report/text/escape-text.ts';
import { palette } from '../../../src/report/text/palette.ts';
import { type Content, wrap } from '../../../src/report/text/wrap.ts';

function wrapped(content: Content, width: number, colour = false): readonly string[] {
  return wrap(content, { width, first: '', rest: '  ', paint: palette(colour), clean: visible });
}

test('text is wrapped at words and hangs', () => {
  expect(wrapped('one two three four five', 12)).toEqual(['one two', '  three four', '  five']);
});

test('wide characters count as two columns', () => {
  expect(wrapped('監査監査 監査監査 監査', 14)).toEqual(['監査監査', '  監査監査', '  監査']);
});

test('a word longer than the line is cut after a hyphen if there is one late enough', () => {
  expect(wrapped('multi-region-trail-reaches', 18)).toEqual(['multi-region-', '  trail-reaches']);
  expect(wrapped('abcdefghijklmnopqrst', 14)).toEqual(['abcdefghijkl', '  mnopqrst']);
});

test('no line starts as a command of a log', () => {
  expect(wrapped('see ::error::x', 12)).toEqual(['see \\u{3a}:', '  error::x']);
  expect(wrapped([{ text: ':' }, { text: ':x' }], 20)).toEqual(['\\u{3a}:x']);
  expect(wrapped('arn:aws:iam::111122223333:role/x', 14)).toEqual([
    'arn:aws:iam:',
    '  :11112222333',
    '  3:role/x',
  ]);
  expect(wrapped('xxxxxxxxxxxx::error::x', 14)).toEqual(['xxxxxxxxxxx', '  x::error::x']);
  expect(wrapped(':'.repeat(24), 14)[1]).toMatch(/^  \\u\{3a\}:/);
});

test('a style spans the spaces between its words and stops at the end of each line', () => {
  const lines = wrapped([{ text: 'one two three', style: 'strong' }, ' four'], 14, true);
  expect(lines).toEqual(['\u001b[1mone two\u001b[0m', '  \u001b[1mthree\u001b[0m four']);
});

test('spans without a space between them stay one word', () => {
  expect(wrapped(['aaaa bbbb', { text: ',', style: 'faint' }, ' cc'], 14)).toEqual(['aaaa bbbb,', '  cc']);
});

const spans = fc.array(
  fc.record({
    text: fc.oneof(fc.lorem(), fc.string({ unit: 'binary', maxLength: 40 })),
    style: fc.constantFrom('strong', 'faint', 'fail'),
  }),
  { maxLength: 6 },
);

test('no line is wider than asked, no ANSI code is broken, and no text is lost', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 30, max: 120 }), (content, width) => {
      const plain = wrapped(content, width);
      const coloured = wrapped(content, width, true);
      for (const line of plain) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(coloured.map((line) => stripVTControlCharacters(line))).toEqual(plain);
      const text = content.map((span) => visible(span.text)).join('');
      expect(plain.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }),
  );
});
