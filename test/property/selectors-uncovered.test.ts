import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/model/selector.ts';
import { answerRequirement } from '../../src/selectors/answer-requirement.ts';
import { complement, intersects } from '../../src/selectors/intersects.ts';
import { contains, findUncovered } from '../../src/selectors/uncovered.ts';
import { oracleHolds } from './selector-oracle.ts';
import { anyBox, escapesByBruteForce, patience, type World, world, worlds } from './selector-worlds.ts';

const runs = { numRuns: worlds };

describe('findUncovered against brute force', patience, () => {
  it('finds a witness exactly when one exists, and the witness is one', () => {
    let covered = 0;
    let escaped = 0;
    fc.assert(
      fc.property(world, ({ wanted, within }) => {
        const found = findUncovered(wanted, within);
        expect(found.kind).toBe(escapesByBruteForce({ wanted, within }) ? 'witness' : 'none');
        if (found.kind !== 'witness') {
          covered++;
          return;
        }
        escaped++;
        expect(wanted.some((box) => oracleHolds(box, found.event))).toBe(true);
        expect(within.some((box) => oracleHolds(box, found.event))).toBe(false);
        expect([undefined, 'true', 'false']).toContain(found.event.readOnly);
      }),
      runs,
    );
    // Guards the generator: a world that is always covered, or never, would prove little.
    expect(covered).toBeGreaterThan(worlds / 10);
    expect(escaped).toBeGreaterThan(worlds / 10);
  });

  it('gives covered, gap and unknown as brute force does', () => {
    const question = fc.record({ world, more: fc.array(anyBox, { maxLength: 2 }) });
    fc.assert(
      fc.property(question, ({ world: { wanted, within: certain }, more }) => {
        const possible = [...certain, ...more];
        const expected = !escapesByBruteForce({ wanted, within: certain })
          ? 'covered'
          : escapesByBruteForce({ wanted, within: possible })
            ? 'gap'
            : 'unknown';
        expect(answerRequirement({ wanted, certain, possible }).state).toBe(expected);
      }),
      runs,
    );
  });

  it('finds shared events exactly when they exist', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const shared = escapesByBruteForce({ wanted: [a], within: complement(b) });
        expect(intersects([a], [b])).toBe(shared ? 'yes' : 'no');
        expect(intersects([b], [a])).toBe(shared ? 'yes' : 'no');
      }),
      runs,
    );
  });

  it('puts every event into a box or into its complement, never into both', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        expect(escapesByBruteForce({ wanted: [{}], within: [box, ...complement(box)] })).toBe(false);
        expect(findUncovered([{}], [box, ...complement(box)]).kind).toBe('none');
        expect(intersects([box], complement(box))).toBe('no');
      }),
      runs,
    );
  });
});

describe('laws of union and containment', patience, () => {
  it('never uncovers anything by adding a box', () => {
    fc.assert(
      fc.property(world, anyBox, ({ wanted, within }, more) => {
        if (findUncovered(wanted, within).kind === 'none') {
          expect(findUncovered(wanted, [more, ...within]).kind).toBe('none');
        }
      }),
      runs,
    );
  });

  it('does not depend on order or on duplicates', () => {
    fc.assert(
      fc.property(shuffled, ({ world: { wanted, within }, other }) => {
        expect(findUncovered(other.wanted, other.within).kind).toBe(findUncovered(wanted, within).kind);
      }),
      runs,
    );
  });

  it('contains its parts, and is contained part by part', () => {
    fc.assert(
      fc.property(world, ({ wanted, within }) => {
        const union = [...wanted, ...within];
        expect(contains(union, wanted)).toBe('yes');
        const each = wanted.every((box) => contains(within, [box]) === 'yes');
        expect(contains(within, wanted)).toBe(each ? 'yes' : 'no');
      }),
      runs,
    );
  });
});

const shuffled: fc.Arbitrary<{ readonly world: World; readonly other: World }> = world.chain((first) =>
  fc.record({
    world: fc.constant(first),
    other: fc.record({ wanted: shuffledTwice(first.wanted), within: shuffledTwice(first.within) }),
  }),
);

function shuffledTwice(boxes: readonly Box[]): fc.Arbitrary<readonly Box[]> {
  const twice = [...boxes, ...boxes.slice(0, 2)];
  return fc.shuffledSubarray(twice, { minLength: twice.length }).map((order) => order.map(reordered));
}

/** The same box with the lists of each constraint the other way round. */
function reordered(box: Box): Box {
  const entries = Object.entries(box).map(([field, constraint]) => [
    field,
    { ...constraint, any: [...constraint.any].reverse(), none: [...constraint.none].reverse() },
  ]);
  return Object.fromEntries(entries);
}
