import type { Requirement } from '../model/policy.ts';
import type { EventFields } from '../model/selector.ts';
import type { BoxSets } from './box-sets.ts';
import type { RegionSituation } from './region-situation.ts';
import { type Undecided, undecidedBecause } from './undecided.ts';

/** What holds wherever a situation does; `by` as in `CoverageAnswer`. */
export type SituationAnswer =
  | { readonly state: 'covered'; readonly by: readonly string[] }
  | { readonly state: 'gap'; readonly by: readonly string[]; readonly witness: EventFields }
  | {
      readonly state: 'unknown';
      readonly by: readonly string[];
      readonly undecided: Undecided;
      readonly example?: EventFields;
    };

export function situationAnswer(
  sets: BoxSets,
  situation: RegionSituation,
  requirement: Requirement,
): SituationAnswer {
  const { contributions, closed } = situation;
  const certain = contributions.map((contribution) => contribution.certain);
  const possible = contributions.map((contribution) => contribution.possible);
  const answer = sets.answer(requirement, certain, closed ? possible : [...possible, [{}]]);
  const by = contributions
    .filter((contribution) => sets.concerns(requirement, contribution.certain))
    .map(({ arn }) => arn);
  switch (answer.state) {
    case 'covered':
      return { state: 'covered', by };
    case 'gap':
      return { state: 'gap', witness: answer.witness, by };
    case 'unknown': {
      const undecided = undecidedBecause(sets, { situation, requirement }, answer);
      return { state: 'unknown', by, undecided, ...(answer.example && { example: answer.example }) };
    }
  }
}
