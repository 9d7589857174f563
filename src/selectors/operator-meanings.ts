import type { Match, Operator } from '../model/selector.ts';
import type { Pattern } from './box-parts.ts';

/** What an operator does: which group of a field's constraint its values belong to, and how they are compared. */
export interface OperatorMeaning {
  readonly group: keyof Pattern;
  readonly compare: Match['operator'];
}

/** Every operator of advanced event selectors, which requirements use as well. */
const meanings: Readonly<Record<Operator, OperatorMeaning>> = {
  Equals: { group: 'any', compare: 'Equals' },
  StartsWith: { group: 'any', compare: 'StartsWith' },
  EndsWith: { group: 'any', compare: 'EndsWith' },
  NotEquals: { group: 'none', compare: 'Equals' },
  NotStartsWith: { group: 'none', compare: 'StartsWith' },
  NotEndsWith: { group: 'none', compare: 'EndsWith' },
};

export const operatorMeanings: ReadonlyMap<string, OperatorMeaning> = new Map(Object.entries(meanings));
