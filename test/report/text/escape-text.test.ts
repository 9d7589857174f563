import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  inertJson,
  shortened,
  visible,
  visibleAscii,
  visibleLine,
} from '../../../src/report/text/escape-text.ts';
import { activeCharacters } from '../active-characters.ts';

test.each([
  ['line feed', 'a\nb', 'a\\nb'],
  ['carriage return and tab', 'a\r\tb', 'a\\r\\tb'],
  ['ESC', '\u001b[2J', '\\u{1b}[2J'],
  ['C1 control sequence introducer', '\u009b31m', '\\u{9b}31m'],
  ['DEL', '\u007f', '\\u{7f}'],
  ['bidi override', '\u202etxt', '\\u{202e}txt'],
  ['bidi isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['line separator', '\u2028', '\\u{2028}'],
  ['zero-width space', 'a\u200bb', 'a\\u{200b}b'],
  ['tag character', '\u{e0041}', '\\u{e0041}'],
  ['lone surrogate', '\ud800', '\\u{d800}'],
  ['Hangul filler', '\u3164', '\\u{3164}'],
  ['the ninth mark over a letter', `x${'\u0301'.repeat(9)}`, `x${'\u0301'.repeat(8)}\\u{301}`],
  ['a command anywhere in a log', 'x ##[error]y', 'x \\u{23}#[error]y'],
  ['a command of Azure Pipelines', '###vso[task.complete]', '#\\u{23}#vso[task.complete]'],
])('%s is written out', (_, text, written) => {
  expect(visible(text)).toBe(written);
});

test.each([
  ['::error::x', '\\u{3a}:error::x'],
  [' \u00a0\u3000::x', ' \u00a0\u3000\\u{3a}:x'],
  ['arn:aws:s3:::x', 'arn:aws:s3:::x'],
  [':x', ':x'],
])('at the start of a line %j is %j', (text, written) => {
  expect(visibleLine(text)).toBe(written);
});

test('letters of any script, emoji and their variation selectors stay', () => {
  const text = 'Überwachung 監査 аудит ก็ู้ ## [x] #1 ⚠\ufe0f 🛡';
  expect(visible(text)).toBe(text);
});

test('ASCII keeps punctuation readable and writes the rest out', () => {
  expect(visibleAscii('“a” – b… ü')).toBe('"a" - b... \\u{fc}');
});

test('nothing that could move a cursor survives, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(activeCharacters);
      expect(visibleAscii(text)).toMatch(/^[ -~]*$/);
    }),
  );
});

test('inert JSON has the same value and nothing active', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, name) => {
      const original = { value, [`k${name}`]: name };
      const text = inertJson(JSON.stringify(original, null, 2));
      expect(text).not.toMatch(activeCharacters);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(original)));
    }),
  );
});

test('shortening never cuts a surrogate pair', () => {
  expect(shortened('abcdef', 4)).toBe('abc…');
  expect(shortened('ab🛡cd', 4)).toBe('ab…');
  expect(shortened('abcd', 4)).toBe('abcd');
});
