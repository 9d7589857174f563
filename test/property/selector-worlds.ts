import fc from 'fast-check';
import type { Box, FieldConstraint, Match, SelectorField } from '../../src/model/selector.ts';
import { oracleAdmits } from './selector-oracle.ts';

/** Random worlds per property: the quick size, and the nightly one. */
export const worlds: number = process.env['TRAILPROOF_NIGHTLY'] === '1' ? 100_000 : 2_000;

/** Time for one property; the nightly size takes minutes. */
export const patience: { readonly timeout: number } = { timeout: worlds > 2_000 ? 3_600_000 : 60_000 };

/** Fields of random boxes; `readOnly` is there for its closed set of values. */
const worldFields: readonly SelectorField[] = ['readOnly', 'eventName', 'resources.type', 'resources.ARN'];

/** Values that boxes name: all texts over two letters up to length two. */
const named: readonly string[] = ['', ...lettersUpTo('ab', 2)];

/**
 * Enough values to hit every class that such boxes can make: every named value, and for every pair of named
 * prefix and suffix one value between them that holds a letter nobody names. The overlapping ones are extra.
 */
const universe: readonly (string | undefined)[] = [
  undefined,
  '',
  ...lettersUpTo('ab', 4),
  ...named.flatMap((prefix) => named.map((suffix) => `${prefix}c${suffix}`)),
];

const readOnlyUniverse: readonly (string | undefined)[] = [undefined, 'true', 'false'];

function universeOf(field: SelectorField): readonly (string | undefined)[] {
  return field === 'readOnly' ? readOnlyUniverse : universe;
}

function lettersUpTo(letters: string, length: number): readonly string[] {
  if (length === 0) return [];
  const shorter = ['', ...lettersUpTo(letters, length - 1)];
  return [...new Set(shorter.flatMap((text) => letters.split('').map((letter) => text + letter)))];
}

function matchOf(field: SelectorField): fc.Arbitrary<Match> {
  return fc.record({
    operator: fc.constantFrom('Equals', 'StartsWith', 'EndsWith'),
    value:
      field === 'readOnly' ? fc.constantFrom('true', 'false', 't', 'e', '', 'a') : fc.constantFrom(...named),
  });
}

function constraintOf(field: SelectorField): fc.Arbitrary<FieldConstraint> {
  return fc.record({
    any: fc.array(matchOf(field), { maxLength: 3 }),
    none: fc.array(matchOf(field), { maxLength: 2 }),
    absent: fc.boolean(),
  });
}

export const anyBox: fc.Arbitrary<Box> = fc
  .subarray([...worldFields], { maxLength: 3 })
  .chain((fields) => fc.record(Object.fromEntries(fields.map((field) => [field, constraintOf(field)]))));

export interface World {
  readonly wanted: readonly Box[];
  readonly within: readonly Box[];
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  wanted: fc.array(anyBox, { minLength: 1, maxLength: 3 }),
  within: fc.array(anyBox, { maxLength: 6 }),
});

/** A box cut in two along one match, over and over: together the pieces are the box again. */
const cutWorld: fc.Arbitrary<World> = fc
  .record({
    wanted: anyBox,
    cuts: fc.array(
      fc
        .constantFrom(...worldFields)
        .chain((field) => fc.record({ field: fc.constant(field), match: matchOf(field), piece: fc.nat(6) })),
      { minLength: 1, maxLength: 5 },
    ),
    lose: fc.option(fc.nat(8), { freq: 2 }),
    noise: fc.array(anyBox, { maxLength: 2 }),
  })
  .map(({ wanted, cuts, lose, noise }) => {
    let pieces: readonly Box[] = [wanted];
    for (const { field, match, piece } of cuts) {
      const chosen = piece % pieces.length;
      pieces = pieces.flatMap((box, index) => (index === chosen ? cut(box, field, match) : [box]));
    }
    const kept = pieces.filter((_, index) => lose === null || index !== lose % pieces.length);
    return { wanted: [wanted], within: [...kept, ...noise] };
  });

function cut(box: Box, field: SelectorField, match: Match): readonly Box[] {
  const whole = box[field] ?? { any: [], none: [], absent: true };
  if (whole.any.length > 0) return [box];
  return [
    { ...box, [field]: { any: [match], none: whole.none, absent: false } },
    { ...box, [field]: { any: [], none: [...whole.none, match], absent: whole.absent } },
  ];
}

/** Half of the worlds are covered or nearly so; random boxes alone hardly ever are. */
export const world: fc.Arbitrary<World> = fc.oneof(anyWorld, cutWorld);

/** Whether some event of the universe is in `wanted` and in no box of `within`: every one is tried. */
export function escapesByBruteForce({ wanted, within }: World): boolean {
  const boxes = [...wanted, ...within];
  const wantedBits = 2 ** wanted.length - 1;
  let reached = new Set([2 ** boxes.length - 1]);
  // Events that the same boxes hold so far are the same from here on; otherwise every combination counts.
  for (const field of worldFields) {
    const held = new Set(
      universeOf(field).map((value) =>
        boxes.reduce((bits, box, index) => (oracleAdmits(box[field], value) ? bits | (1 << index) : bits), 0),
      ),
    );
    reached = new Set([...reached].flatMap((bits) => [...held].map((more) => bits & more)));
  }
  return [...reached].some((bits) => (bits & wantedBits) !== 0 && (bits & ~wantedBits) === 0);
}
