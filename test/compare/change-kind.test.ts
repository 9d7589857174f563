import { describe, expect, test } from 'vitest';
import { type Comparable, changeKind } from '../../src/compare/change-kind.ts';
import { type Standing, standings } from '../../src/compare/standing.ts';

const whole: Comparable = {
  isNarrower: () => false,
  isNarrowerAnywhere: () => false,
  wasLookedFor: () => true,
  wouldBeMet: () => true,
};
const hiding: Comparable = { ...whole, wouldBeMet: () => false };
const apart: Comparable = {
  isNarrower: () => true,
  isNarrowerAnywhere: () => true,
  wasLookedFor: () => false,
  wouldBeMet: () => false,
};

const columns: readonly (Standing | undefined)[] = [...standings, undefined];

/** One row for each standing before, one column for each standing now: failing, known, waived, unknown, fine, absent. */
function table(comparable: Comparable): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    columns.map((before) => [
      before ?? 'absent',
      columns.map((after) => changeKind({ before, after }, comparable) ?? '-'),
    ]),
  );
}

const failed = ['still-failing', 'still-failing', 'waived', 'newly-unknown', 'fixed'];

describe('the kind of every pair of standings', () => {
  test('where both runs saw everything', () => {
    expect(table(whole)).toEqual({
      failing: [...failed, 'gone'],
      known: [...failed, 'gone'],
      waived: ['new', 'new', '-', 'newly-unknown', 'fixed', 'gone'],
      unknown: ['new', 'new', 'waived', '-', 'seen-again', 'seen-again'],
      fine: ['new', 'new', 'waived', 'newly-unknown', '-', '-'],
      absent: ['new', 'new', 'waived', 'newly-unknown', '-', '-'],
    });
  });

  test('where something could not be seen now, nothing is gone', () => {
    const { absent: _, ...rows } = table(hiding);
    const expected = {
      failing: 'newly-unknown',
      known: 'newly-unknown',
      waived: 'newly-unknown',
      unknown: '-',
      fine: '-',
    };
    expect(Object.fromEntries(Object.entries(rows).map(([before, row]) => [before, row.at(-1)]))).toEqual(
      expected,
    );
  });

  test('where one run looked at less, what passes or is not there says nothing', () => {
    const now = ['still-failing', 'still-failing', 'waived', 'newly-unknown', 'not-compared'];
    expect(table(apart)).toEqual({
      failing: [...now, 'not-compared'],
      known: [...now, 'not-compared'],
      waived: ['new', 'new', '-', 'newly-unknown', 'not-compared', '-'],
      unknown: ['not-compared', 'not-compared', 'waived', '-', 'seen-again', '-'],
      fine: ['not-compared', 'not-compared', 'not-compared', 'newly-unknown', '-', '-'],
      absent: ['not-compared', 'not-compared', '-', '-', '-', '-'],
    });
  });
});
