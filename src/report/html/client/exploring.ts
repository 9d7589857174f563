import type { PageState } from '../data/page-state.ts';

/** The explorer as its controls see it. */
export interface Exploring {
  readonly state: () => PageState;
  /** What is listed, in its order. */
  readonly places: () => Uint32Array;
  /** Goes to another state; without a step, going back does not stop at the one before. */
  readonly go: (next: Partial<PageState>, isStep: boolean) => void;
}
