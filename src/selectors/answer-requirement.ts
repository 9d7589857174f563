import type { Box, EventFields } from '../model/selector.ts';
import { findUncovered } from './uncovered.ts';

export interface RequirementQuestion {
  /** Events that must be recorded. */
  readonly wanted: readonly Box[];
  /** Events that surely are. */
  readonly certain: readonly Box[];
  /** Events that may be; holds all of `certain`. */
  readonly possible: readonly Box[];
}

export type RequirementAnswer =
  | { readonly state: 'covered' }
  /** The witness is wanted, and nothing can record it. */
  | { readonly state: 'gap'; readonly witness: EventFields }
  | {
      readonly state: 'unknown';
      readonly because: 'undocumented' | 'too-complex';
      /** A wanted event that is not surely recorded. */
      readonly example?: EventFields;
    };

/**
 * Covered if all wanted events are surely recorded, a gap if one cannot be, unknown between. What cannot be
 * recorded is looked for first: it settles the question, for what is sure is possible too.
 */
export function answerRequirement({ wanted, certain, possible }: RequirementQuestion): RequirementAnswer {
  const perhaps = findUncovered(wanted, possible);
  if (perhaps.kind === 'witness') return { state: 'gap', witness: perhaps.event };
  const surely = findUncovered(wanted, certain);
  if (surely.kind === 'none') return { state: 'covered' };
  const because =
    surely.kind === 'too-complex' || perhaps.kind === 'too-complex' ? 'too-complex' : 'undocumented';
  return { state: 'unknown', because, ...(surely.kind === 'witness' ? { example: surely.event } : {}) };
}
