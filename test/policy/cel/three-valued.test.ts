import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCompilers } from '../../../src/policy/cel/compile-expression.ts';
import { UnknownRead } from '../../../src/policy/unknown-read.ts';
import { type Flag, flags, type TrailWorld, type Truth, trailHost, variables } from './host-worlds.ts';

/** An expression twice: as CEL, and as what three-valued logic says about it, written without CEL. */
interface Sample {
  readonly cel: string;
  readonly meaning: (world: TrailWorld, copy: Truth) => Truth;
}

const not = (a: Truth): Truth => (a === undefined ? undefined : !a);
const and = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
const or = (a: Truth, b: Truth): Truth => not(and(not(a), not(b)));

function samples(): fc.Arbitrary<Sample> {
  const constant = fc.boolean().map((value): Sample => ({ cel: `${value}`, meaning: () => value }));
  const flag = fc
    .constantFrom(...flags)
    .map((name): Sample => ({ cel: `trail.${name}`, meaning: (world) => world.flags?.[name] }));
  const copy = fc.constant<Sample>({ cel: 'c.isLogging', meaning: (_world, logs) => logs });
  const inner = trees(fc.oneof({ weight: 3, arbitrary: copy }, { weight: 2, arbitrary: flag }, constant), 2);
  const quantified = fc.tuple(fc.boolean(), inner).map(([all, sample]): Sample => {
    const fold = all ? and : or;
    return {
      cel: `trail.copies.each.${all ? 'all' : 'exists'}(c, ${sample.cel})`,
      meaning: (world) => {
        const known = (world.copies ?? []).map((logs) => sample.meaning(world, logs));
        return [...known, ...(world.open === true ? [undefined] : [])].reduce(fold, all);
      },
    };
  });
  return trees(fc.oneof(flag, { weight: 2, arbitrary: quantified }, constant), 3);
}

function trees(leaf: fc.Arbitrary<Sample>, depth: number): fc.Arbitrary<Sample> {
  if (depth === 0) return leaf;
  const below = trees(leaf, depth - 1);
  const binary = fc.tuple(fc.constantFrom('&&', '||'), below, below).map(
    ([sign, a, b]): Sample => ({
      cel: `(${a.cel} ${sign} ${b.cel})`,
      meaning: (world, copy) => (sign === '&&' ? and : or)(a.meaning(world, copy), b.meaning(world, copy)),
    }),
  );
  const negated = below.map(
    (a): Sample => ({ cel: `!${a.cel}`, meaning: (world, copy) => not(a.meaning(world, copy)) }),
  );
  const chosen = fc.tuple(below, below, below).map(
    ([a, b, c]): Sample => ({
      cel: `(${a.cel} ? ${b.cel} : ${c.cel})`,
      meaning: (world, copy) => {
        const which = a.meaning(world, copy);
        return which === undefined ? undefined : (which ? b : c).meaning(world, copy);
      },
    }),
  );
  return fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 4, arbitrary: binary }, negated, chosen);
}

const truth: fc.Arbitrary<Truth> = fc.constantFrom<Truth>(true, false, undefined);
const worlds: fc.Arbitrary<TrailWorld> = fc.record({
  flags: fc.record(Object.fromEntries(flags.map((name) => [name, truth])) as Record<Flag, typeof truth>),
  copies: fc.array(truth, { maxLength: 3 }),
  open: fc.boolean(),
});

const compile = createCompilers()({ subject: 'trail', params: {}, requirements: [] });

function ask(cel: string, world: TrailWorld): Truth {
  const compiled = compile(cel, 'condition');
  if (!compiled.ok) throw new Error(`${cel}: ${JSON.stringify(compiled.mistakes)}`);
  try {
    return compiled.evaluate(variables({ trail: trailHost(world) })) as boolean;
  } catch (error) {
    if (error instanceof UnknownRead) return undefined;
    throw error;
  }
}

test('&&, ||, !, ?:, all and exists answer what three-valued logic says', () => {
  const seen = new Map<Truth, number>();
  fc.assert(
    fc.property(samples(), worlds, ({ cel, meaning }, world) => {
      const expected = meaning(world, undefined);
      seen.set(expected, (seen.get(expected) ?? 0) + 1);
      expect(ask(cel, world), cel).toBe(expected);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(...[true, false, undefined].map((answer) => seen.get(answer) ?? 0))).toBeGreaterThan(200);
});

test('hiding a value, or a member, never turns true into false or false into true', () => {
  const hide = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  const whole = worlds.map((world) => ({ ...world, open: false }));
  fc.assert(
    fc.property(samples(), whole, hide, fc.boolean(), ({ cel }, world, hidden, open) => {
      const masked = (value: Truth, index: number): Truth => (hidden[index] === true ? undefined : value);
      const values = flags.map((name, index) => [name, masked(world.flags?.[name], index)] as const);
      const copies = (world.copies ?? []).map((logs, index) => masked(logs, index + flags.length));
      const less: TrailWorld = {
        flags: Object.fromEntries(values),
        copies: open ? copies.slice(0, -1) : copies,
        open,
      };
      const before = ask(cel, world);
      const after = ask(cel, less);
      if (after !== undefined) expect(after, cel).toBe(before);
    }),
    { numRuns: 3000 },
  );
});
