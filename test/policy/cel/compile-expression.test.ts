import { describe, expect, test } from 'vitest';
import { createCompilers, type ExpressionScope } from '../../../src/policy/cel/compile-expression.ts';
import type { HostObject } from '../../../src/policy/cel/host-objects.ts';
import { UnknownRead } from '../../../src/policy/unknown-read.ts';
import { fault, regionHost, trailHost, unseen, variables } from './host-worlds.ts';

const compilerFor = createCompilers();
const params = {
  days: 90,
  share: 0.5,
  names: ['org-main', 'main'],
  limits: [30, 90],
  strict: true,
  empty: [],
};

function evaluate(text: string, scope: Partial<ExpressionScope> = {}): unknown {
  const compiled = compilerFor({ subject: 'trail', params, requirements: ['writes'], ...scope })(
    text,
    'hole',
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.mistakes));
  const trail: HostObject = trailHost({ copies: [true, true], keyState: 'Enabled' });
  const region = regionHost('eu-west-1', [{ name: 'main', flags: { isLogging: true } }]);
  return compiled.evaluate(
    variables(scope.subject === 'region' ? { region } : { trail }, {
      params,
      covered: (view, name) => view === region && name === 'writes',
      gap: () => 'ec2:RunInstances',
      lost: () => 'ec2:RunInstances reaches no trail',
      copies: () => 2,
      copiesBy: () => 'ec2:RunInstances: main, org',
    }),
  );
}

describe('numbers of parameters and numbers in expressions mix', () => {
  test.each([
    ['params.days == 90', true],
    ['90 == params.days', true],
    ['params.days != 90', false],
    ['params.days >= 90 && params.days < 91', true],
    ['params.days + 1 == 91', true],
    ['2 * params.share == 1', true],
    ['params.days / 2 == 45.0', true],
    ['params.days in [30, 90]', true],
    ['params.days in [30, 91]', false],
    ['30 in params.limits', true],
    ['31 in params.limits', false],
    ['size(trail.name) == params.days - 86', true],
    ['atMost(trail.copies, 2) && atLeast(trail.copies, params.days / 45)', true],
    ['"main" in params.names && !("x" in params.empty)', true],
    ['now - timestamp("2026-03-01T00:00:00Z") == duration("12h")', true],
  ])('%s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('nouns', () => {
  test.each([
    ['trail.key.set && trail.key.it.state == "Enabled"', true],
    ['glob(trail.name, "m*n")', true],
    ['trail.copies.each.all(c, c.trail.name == trail.name)', true],
    ['trail.copies.each.listing(c, c.region != "r-0", c.region)', 'r-1'],
    ['trail.copies.each.listing(c, false, c.region)', 'none'],
  ])('%s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });

  test('functions of coverage ask the evaluation, with the region and the name', () => {
    expect(evaluate('covered(region, "writes")', { subject: 'region' })).toBe(true);
    expect(evaluate('gap(region, "writes")', { subject: 'region' })).toBe('ec2:RunInstances');
    expect(evaluate('lost(region, "writes")', { subject: 'region' })).toBe(
      'ec2:RunInstances reaches no trail',
    );
    expect(evaluate('copies(region, "writes") <= 1', { subject: 'region' })).toBe(false);
    expect(evaluate('copies(region, "writes") == params.days / 45', { subject: 'region' })).toBe(true);
    expect(evaluate('copiesBy(region, "writes")', { subject: 'region' })).toContain('main, org');
  });

  test('a read that fails comes out as it was thrown', () => {
    expect(() => evaluate('trail.logFileValidation')).toThrow(new UnknownRead([fault]));
    expect(() => evaluate('trail.logFileValidation == trail.owned')).toThrow(UnknownRead);
    expect(evaluate('trail.logFileValidation && false')).toBe(false);
  });
});

describe('what must not run is refused before it does', () => {
  test.each([
    ['trail.name.matches("(a+)+$")', 'matches'],
    ['[trail.name].exists(x, x.matches("a"))', 'matches'],
    ['dyn(trail).name == "x"', 'unknown function `dyn`'],
    ['type(trail) == type(trail)', 'unknown function `type`'],
    ['trail["na" + "me"] == "x"', 'takes a number'],
    ['trail.copies["each"].size() > 0', 'takes a number'],
    ['trail.copies.each.map(c, c.region).size() > 0', '`.each`'],
    ['trail.copies.each.filter(c, c.isLogging).size() > 0', '`.each`'],
    ['trail.copies.each.exists_one(c, c.isLogging)', '`.each`'],
    ['size(trail.copies.each) > 0', '`.each`'],
    ['[trail.copies.each].size() > 0', '`.each`'],
    ['trail.copies.each == trail.copies.each', '`.each`'],
    ['cel.bind(all, trail.copies.each, all.size() > 1)', 'unknown function `bind`'],
    ['trail.copies.filter(c, c.isLogging).size() > 0', 'is no list'],
    ['trail.constructor == "x"', 'no member `constructor`'],
    ['trail.readers == "x"', 'no member `readers`'],
    ['params.__proto__ == "x"', 'no parameter'],
    ['covered(trail, "writes")', 'there is no covered(Trail, text)'],
    ['copies(trail, "writes") > 1.0', 'there is no copies(Trail, text)'],
    ['copies(trail.bucket.it, "writes") > 1.0', 'there is no copies(Bucket, text)'],
    ['lost(trail.bucket.it, "reads") == ""', 'no requirement `reads`'],
    ['copiesBy(region, "reads") == ""', 'no requirement `reads`'],
    ['gap(region, trail.name) == ""', 'needs the name of a requirement in quotes'],
    ['trail.copies.each.listing(c, c.region, c.region) == ""', 'no condition may rest on it'],
    [`${'!'.repeat(1990)}true`, 'too long or nested too deeply'],
    [`${'('.repeat(60)}true${')'.repeat(60)}`, 'too long or nested too deeply'],
    [`${'true && '.repeat(249)}true`, 'true'],
    ['x'.repeat(2001), 'longer than 2000'],
  ])('%s', (text, why) => {
    const compiled = compilerFor({ subject: 'trail', params: {}, requirements: ['writes'] })(
      text,
      'condition',
    );
    const told = compiled.ok ? 'true' : compiled.mistakes.map(({ message }) => message).join('; ');
    expect(told).toContain(why);
  });

  test('a hole must be something that can be printed', () => {
    const compile = compilerFor({ subject: 'trail', params: {}, requirements: [] });
    expect(compile('trail', 'hole')).toMatchObject({
      ok: false,
      mistakes: [{ start: 0, end: 5, message: 'Trail cannot be written as text' }],
    });
    expect(compile('now', 'hole').ok && compile('trail.owned', 'hole').ok).toBe(true);
  });
});

describe('logsIn', () => {
  const logsIn = (region: HostObject): unknown => {
    const compile = compilerFor({ subject: 'account', params: {}, requirements: [] });
    const compiled = compile(
      'account.trails.each.exists(t, account.regions.each.all(r, logsIn(t, r)))',
      'condition',
    );
    expect(compiled.ok).toBe(true);
    const inTrail = compilerFor({ subject: 'region', params: {}, requirements: [] });
    const asked = inTrail('region.copies.each.all(c, logsIn(c.trail, region))', 'condition');
    if (!asked.ok) throw new Error(JSON.stringify(asked.mistakes));
    return asked.evaluate(variables({ region }));
  };

  test.each([
    ['a copy that logs', { isLogging: true }, true],
    ['a stopped copy', { isLogging: false }, false],
  ])('%s', (_name, flags, expected) => {
    expect(logsIn(regionHost('r', [{ name: 'a', flags }]))).toBe(expected);
  });

  test('a copy that may exist, or whose state is hidden, is unknown', () => {
    expect(() => logsIn(regionHost('r', [{ flags: { isLogging: undefined } }]))).toThrow(UnknownRead);
    expect(() => logsIn(regionHost('r', [], true))).toThrow(UnknownRead);
  });
});

test('an evaluation without the functions it needs says so', () => {
  const compiled = compilerFor({ subject: 'region', params: {}, requirements: ['w'] })(
    'covered(region, "w")',
    'condition',
  );
  if (!compiled.ok) throw new Error('does not compile');
  const region = regionHost('r', []);
  expect(() => compiled.evaluate({ region, params: {}, now: new Date(0) })).toThrow('no function `covered`');
  expect(() => compiled.evaluate(variables({ region }, { covered: unseen }))).toThrow(UnknownRead);
});
