import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { renderProblem } from '../../src/policy/code-frame.ts';

const problem = (over: Partial<Problem>): Problem => ({
  path: 'policies/a/policy.yaml',
  line: 2,
  column: 4,
  length: 3,
  message: 'wrong',
  source: 'a: 1\nb: xyz\nc: 3\n',
  ...over,
});

test('says where, what, and what to write instead, and shows the place', () => {
  expect(renderProblem(problem({ suggestion: 'did you mean `x`?' }))).toBe(
    [
      'policies/a/policy.yaml:2:4: wrong — did you mean `x`?',
      '  1 | a: 1',
      '> 2 | b: xyz',
      '    |    ^^^',
      '  3 | c: 3',
    ].join('\n'),
  );
});

test.each([
  ['a tab is as wide as it is shown', 'a\t: xyz', 5, 3, '       ^^^', 'a    : xyz'],
  ['wide characters take two columns', 'b: "日本" x', 9, 1, '          ^', 'b: "日本" x'],
  ['an underlined wide character', 'b: 日本', 4, 2, '   ^^^^', 'b: 日本'],
  ['escape sequences are spelt out', 'b: \u001b[31m x', 4, 1, '   ^^^^^^', 'b: \\u{1b}[31m x'],
  ['commands of a log are spelt out', 'b: ##[error] x', 4, 9, '   ^^^^^^^^^^^^^^', 'b: \\u{23}#[error] x'],
  ['text cannot be turned round', 'b: \u202Ex', 5, 1, '           ^', 'b: \\u{202e}x'],
  ['a carriage return is not shown', 'b: xyz\r', 4, 3, '   ^^^', 'b: xyz'],
  ['a place behind the end', 'b: x', 9, 9, '    ^', 'b: x'],
])('%s', (_name, source, column, length, carets, shown) => {
  const [, line, marks] = renderProblem(problem({ line: 1, source, column, length })).split('\n');
  expect(line).toBe(`> 1 | ${shown}`);
  expect(marks).toBe(`    | ${carets}`);
});

test('names and messages cannot smuggle in control characters either', () => {
  const shown = renderProblem(problem({ path: 'a\u001b]0;x\u0007.yaml', message: 'bad\nline', source: '' }));
  expect(shown).toBe('a\\u{1b}]0;x\\u{7}.yaml:2:4: bad\\u{a}line');
});

test('a place that the file does not have is only named', () => {
  expect(renderProblem(problem({ line: 99 }))).toBe('policies/a/policy.yaml:99:4: wrong');
});

test('long lines are shown around the place', () => {
  const source = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
  const [, line = '', marks = ''] = renderProblem(problem({ line: 1, source, column: 501, length: 4 })).split(
    '\n',
  );
  expect(line.length).toBeLessThan(120);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
});
