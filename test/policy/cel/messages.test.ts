import { expect, test } from 'vitest';
import { createCompilers } from '../../../src/policy/cel/compile-expression.ts';
import { compileMessage } from '../../../src/policy/cel/compile-message.ts';
import { type TrailWorld, trailHost, variables } from './host-worlds.ts';

const compile = createCompilers()({ subject: 'trail', params: { days: 90, names: ['a'] }, requirements: [] });

function render(text: string, world: TrailWorld = {}): string {
  const compiled = compileMessage(text, compile);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.mistakes));
  const params = { days: 90, names: ['a', 'b'] };
  return compiled.message.render(variables({ trail: trailHost(world) }, { params }));
}

test.each([
  ['no hole', 'no hole'],
  ['{trail.name} is {trail.owned}', 'main is true'],
  ['{{literal}} {trail.name}', '{literal} main'],
  [
    '{params.days} days, {params.names}, {size(trail.name)}, {now}',
    '90 days, a, b, 4, 2026-03-01T12:00:00.000Z',
  ],
  ['{trail.name == "}" ? "brace" : "{"}', '{'],
  ['{{"a": "b"}["a"] == "b"}', undefined],
  ['{trail.globalServiceEvents} of {trail.name}', '(unknown) of main'],
  ['{trail.key.it.state}', '(unknown)'],
])('%s', (text, expected) => {
  if (expected === undefined) expect(() => render(text)).toThrow('closes nothing');
  else expect(render(text)).toBe(expected);
});

test('a listing names those that are known, sorted, and says when there may be more', () => {
  const text = 'stopped: {trail.copies.each.listing(c, !c.isLogging, c.region)}';
  expect(render(text, { copies: [false, true, false] })).toBe('stopped: r-0, r-2');
  expect(render(text, { copies: [true] })).toBe('stopped: none');
  expect(render(text, { copies: [false, undefined] })).toBe('stopped: r-0 (others unknown)');
  expect(render(text, { copies: [false], open: true })).toBe('stopped: r-0 (others unknown)');
  expect(render(text, { copies: [], open: true })).toBe('stopped: (unknown)');
  const twice =
    '{trail.copies.each.listing(c, true, c.region + " (" + c.trail.copies.each.listing(d, !d.isLogging, d.region) + ")")}';
  expect(render(twice, { copies: [false, true] })).toBe('r-0 (r-0), r-1 (r-0)');
  expect(render(twice, { copies: [false, undefined] })).toBe(
    'r-0 (r-0 (others unknown)), r-1 (r-0 (others unknown))',
  );
  expect(render(text, { copies: Array.from({ length: 12 }, () => false) })).toMatch(/, r-7 and 2 more$/);
});

test.each([
  ['{trail.name', 0, 1, '`{` is not closed'],
  ['a } b', 2, 3, '`}` closes nothing'],
  ['a {} b', 2, 4, 'no expression between the braces'],
  ['ok {trail.nam}', 10, 13, 'Trail has no member `nam`'],
  ['{trail.name} {trial.name}', 14, 19, 'unknown variable `trial`'],
])('%s', (text, start, end, message) => {
  const compiled = compileMessage(text, compile);
  expect(compiled.ok ? [] : compiled.mistakes).toMatchObject([
    { start, end, message: expect.stringContaining(message) },
  ]);
});
