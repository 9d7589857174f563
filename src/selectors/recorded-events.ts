import type { SelectorSet } from '../model/selector.ts';

/** What selectors record, whatever language they are written in. */
export type RecordedEvents = Pick<SelectorSet, 'certain' | 'possible' | 'doubts'>;

/** What several selectors, or several trails, record together. */
export function unionOf(sets: readonly RecordedEvents[]): RecordedEvents {
  return {
    certain: sets.flatMap((set) => set.certain),
    possible: sets.flatMap((set) => set.possible),
    doubts: [...new Set(sets.flatMap((set) => set.doubts))],
  };
}
