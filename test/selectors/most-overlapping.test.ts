import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box, EventFields, FieldConstraint } from '../../src/model/selector.ts';
import { areApart } from '../../src/selectors/apart.ts';
import { holds } from '../../src/selectors/box-match.ts';
import { mostOverlapping } from '../../src/selectors/most-overlapping.ts';

const texts = ['a', 'ab', 'b', 'ba', ''];
/** What two conditions together can tell apart: each text before and after another, with a letter that nobody names between. */
const values: readonly (string | undefined)[] = [
  undefined,
  'x',
  ...new Set(
    texts.flatMap((head) =>
      texts.flatMap((tail) => ['', 'x', 'a', 'b'].map((middle) => head + middle + tail)),
    ),
  ),
];

const match = fc.record({
  operator: fc.constantFrom('Equals', 'StartsWith', 'EndsWith'),
  value: fc.constantFrom(...texts),
});
const constraint: fc.Arbitrary<FieldConstraint> = fc.record({
  any: fc.array(match, { maxLength: 2 }),
  none: fc.array(match, { maxLength: 1 }),
  absent: fc.boolean(),
});
const box: fc.Arbitrary<Box> = fc
  .record({ eventSource: fc.option(constraint), readOnly: fc.option(fc.constantFrom('true', 'false')) })
  .map(({ eventSource, readOnly }) => ({
    ...(eventSource !== null && { eventSource }),
    ...(readOnly !== null && {
      readOnly: { any: [{ operator: 'Equals', value: readOnly }], none: [], absent: false },
    }),
  }));

const events: readonly EventFields[] = values.flatMap((eventSource) =>
  ['true', 'false', undefined].map((readOnly) => ({
    ...(readOnly !== undefined && { readOnly }),
    ...(eventSource !== undefined && { eventSource }),
  })),
);

test('is the most sets that hold one event of those wanted, as trying all events says', () => {
  const sets = fc.array(fc.array(box, { maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 2 }), sets, (wanted, unions) => {
      const inside = events.filter((event) => wanted.some((one) => holds(one, event)));
      const counts = inside.map(
        (event) => unions.filter((union) => union.some((one) => holds(one, event))).length,
      );
      const found = mostOverlapping(wanted, unions);
      if (found === 'too-complex') throw new Error('five small sets are not too complex');
      expect(found.sets.length).toBe(Math.max(0, ...counts));
      const { event } = found;
      if (event === undefined) return;
      expect(wanted.some((one) => holds(one, event))).toBe(true);
      for (const index of found.sets) expect(unions[index]?.some((one) => holds(one, event))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a search that would take too long says so', () => {
  const unions = Array.from({ length: 20 }, (_, set) =>
    Array.from(
      { length: 500 },
      (_each, index): Box => ({
        'resources.ARN': {
          any: [{ operator: 'StartsWith', value: `${set}-${index}` }],
          none: [],
          absent: false,
        },
      }),
    ),
  );
  expect(mostOverlapping([{}], unions)).toBe('too-complex');
});

test('boxes that are apart share no event', () => {
  fc.assert(
    fc.property(box, box, (one, other) => {
      if (areApart(one, other))
        expect(events.some((event) => holds(one, event) && holds(other, event))).toBe(false);
    }),
  );
  const reads: Box = { readOnly: { any: [{ operator: 'Equals', value: 'true' }], none: [], absent: false } };
  const writes: Box = {
    readOnly: { any: [{ operator: 'Equals', value: 'false' }], none: [], absent: false },
  };
  expect(areApart(reads, writes)).toBe(true);
  expect(areApart(reads, reads)).toBe(false);
});
