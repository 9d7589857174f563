import { parse, serialize } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import { mutateExpression } from '../../../src/policy/mutations/mutate-expression.ts';
import { writeExpression } from '../../../src/policy/mutations/write-expression.ts';
import { loadCasedPolicies } from '../../../src/run/policy-check.ts';

function changes(text: string): readonly string[] {
  return mutateExpression(text).map(({ change }) => change);
}

describe('mutations of an expression', () => {
  test.each([
    ['a.n <= 3', ['<= -> <', '<= -> >', '3 -> 4', '3 -> 2']],
    ['a.n == 1.5', ['== -> !=', '1.5 -> 2.5', '1.5 -> 0.5']],
    ['a.on', ['a.on -> !a.on']],
    ['!a.on', ['!a.on -> a.on']],
    ['true', ['true -> false']],
    ['a.x && b.y', ['without a.x', 'a.x -> !a.x', '&& -> ||', 'without b.y', 'b.y -> !b.y']],
    ['a.x in ["p", "q"]', ['a.x in ["p", "q"] -> !(a.x in ["p", "q"])', 'without "p"', 'without "q"']],
    [
      'l.all(x, x == 1)',
      [
        'l.all(x, x == 1) -> !l.all(x, x == 1)',
        'all -> exists',
        'x == 1 -> true',
        'x == 1 -> false',
        '== -> !=',
        '1 -> 2',
        '1 -> 0',
      ],
    ],
    [
      'atMost(r.copies, p.n - 1)',
      [
        'atMost -> atLeast',
        'atMost(r.copies, p.n - 1) -> !atMost(r.copies, p.n - 1)',
        '- -> +',
        '1 -> 2',
        '1 -> 0',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });

  test('operands keep together what they held', () => {
    const texts = mutateExpression('a || b && c').map(({ text }) => canonical(text));
    expect(texts).toContain(canonical('a && (b && c)'));
    expect(texts).toContain(canonical('a || (b || c)'));
    expect(texts).toContain(canonical('b && c'));
    const first = mutateExpression('(a || b) && c').find(({ change }) => change === '|| -> &&');
    expect(canonical(first?.text ?? '')).toBe(canonical('(a && b) && c'));
  });

  test('places are those of the text, brackets and line breaks or not', () => {
    const text = 'a.x\n  && !( b.n  >= 2 )';
    const { start, end } = mutateExpression(text).find(({ change }) => change === '>= -> >') ?? {
      start: 0,
      end: 0,
    };
    expect(text.slice(start, end)).toBe('>=');
  });

  test('no two come out as the same text, and none as what it was', () => {
    const text = 'a == b || a == b';
    const texts = mutateExpression(text).map((mutation) => canonical(mutation.text));
    expect(texts).not.toContain(canonical(text));
    expect(changes('a.x || a.x').filter((change) => change === 'without a.x')).toHaveLength(1);
  });
});

describe('an expression written from its tree is the same expression', () => {
  const shipped = loadCasedPolicies(undefined, process.cwd()).flatMap(({ policy: { when, assert } }) => [
    ...(when === undefined ? [] : [when.text]),
    ...assert.map(({ that }) => that.text),
  ]);
  const others = [
    '(a + b) * c - d',
    'a - (b - c)',
    '-a.b < -1',
    '!(a && b) || !c[0].d("x", \'y\')',
    '(a ? b : c) ? d : e ? f : g',
    '{"a": [1, 2.0, true]}["a"].size() == 0',
  ];
  test.each([...others, ...shipped])('%s', (text) => {
    expect(canonical(writeExpression(parse(text).ast))).toBe(canonical(text));
  });
});

function canonical(text: string): string {
  return serialize(parse(text).ast);
}
