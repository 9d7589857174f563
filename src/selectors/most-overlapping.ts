import type { Box, EventFields } from '../model/selector.ts';
import { complement } from './intersects.ts';
import { findUncovered, hasUncovered } from './uncovered.ts';

/** The largest number of unions of boxes that share one event. */
export interface Overlap {
  /** Indexes of the unions, ascending; empty when none holds an event of the question. */
  readonly sets: readonly number[];
  readonly event?: EventFields;
}

/** Questions to the algebra that one search may cost; real trails need a few dozen. */
const mostQuestions = 2_000;

/**
 * The most of `sets` that hold one and the same event of `wanted`. A search over the unions that takes or
 * leaves each, and gives up a branch that cannot beat the best found so far.
 */
export function mostOverlapping(
  wanted: readonly Box[],
  sets: readonly (readonly Box[])[],
): Overlap | 'too-complex' {
  const search = searchIn(wanted);
  const related = sets.map((boxes) => boxes.filter((box) => search.share([box])));
  let best: { readonly sets: readonly number[]; readonly boxes: readonly Box[] } = { sets: [], boxes: [] };
  const extend = (taken: readonly number[], boxes: readonly Box[], from: number): void => {
    if (taken.length + (sets.length - from) <= best.sets.length || search.spent()) return;
    for (const box of related[from] ?? []) {
      const together = [...boxes, box];
      if (!search.share(together)) continue;
      const more = [...taken, from];
      if (more.length > best.sets.length) best = { sets: more, boxes: together };
      extend(more, together, from + 1);
    }
    extend(taken, boxes, from + 1);
  };
  extend([], [], 0);
  if (search.spent()) return 'too-complex';
  const { sets: found, boxes } = best;
  const shared = found.length === 0 ? undefined : findUncovered(wanted, boxes.flatMap(complement));
  return { sets: found, ...(shared?.kind === 'witness' ? { event: shared.event } : {}) };
}

interface Search {
  /** Whether an event of `wanted` lies in all of the boxes. */
  readonly share: (boxes: readonly Box[]) => boolean;
  /** True when some question went unanswered, so that the best found may not be the best there is. */
  readonly spent: () => boolean;
}

function searchIn(wanted: readonly Box[]): Search {
  let left = mostQuestions;
  let unanswered = false;
  return {
    share: (boxes) => {
      left -= 1;
      if (left < 0) unanswered = true;
      if (unanswered) return false;
      const shared = hasUncovered(wanted, boxes.flatMap(complement));
      if (shared === 'too-complex') unanswered = true;
      return shared === 'yes';
    },
    spent: () => unanswered,
  };
}
