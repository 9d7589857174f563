import { type Box, type FieldConstraint, type SelectorField, selectorFields } from '../model/selector.ts';
import { type FieldPoints, pointsOf } from './field-points.ts';
import { type StepBudget, spend } from './step-budget.ts';
import { classify, type FieldClasses } from './value-classes.ts';

/** A box as numbers of its constraints, by field. */
export type NumberedBox = readonly (readonly [SelectorField, number])[];

/** Every field split by the constraints of all boxes of one question; shared by all wanted boxes. */
export interface BoxSpace {
  readonly within: readonly NumberedBox[];
  /** Whether a wanted box is, constraint by constraint, one of `within`. */
  readonly hasEqual: (wanted: number) => boolean;
  readonly classes: (field: SelectorField) => FieldClasses;
  /** Classes of a field inside the constraint that a wanted box has there. */
  readonly points: (field: SelectorField, wanted: number) => FieldPoints;
}

/** What a box asks of a field that it does not mention. */
const nothing: FieldConstraint = { any: [], none: [], absent: true };

interface NumberedField {
  readonly classes: FieldClasses;
  readonly withinWords: number;
  readonly wantedNumbers: readonly number[];
  readonly withinNumbers: readonly (number | undefined)[];
  readonly cache: Map<number, FieldPoints>;
}

/** Numbers the constraints, equal ones once: those of `within` first, then from the next word on the rest. */
export function boxSpace(wanted: readonly Box[], within: readonly Box[], budget: StepBudget): BoxSpace {
  spend(budget, (wanted.length + within.length) * selectorFields.length);
  const fields = new Map(
    selectorFields.map((field) => [field, numberField(field, { wanted, within, budget })]),
  );
  const numbered = (field: SelectorField): NumberedField => {
    const found = fields.get(field);
    if (found === undefined) throw new Error(`No such field: ${field}`);
    return found;
  };
  const keys = new Set(
    within.map((_, index) => [...fields.values()].map((f) => f.withinNumbers[index]).join()),
  );
  return {
    hasEqual: (index) => {
      const box = wanted[index] ?? {};
      const own = [...fields].map(([name, f]) => (box[name] === undefined ? '' : f.wantedNumbers[index]));
      return keys.has(own.join());
    },
    within: within.map((_, index) =>
      [...fields].flatMap(([field, { withinNumbers }]) => {
        const constraint = withinNumbers[index];
        return constraint === undefined ? [] : [[field, constraint] as const];
      }),
    ),
    classes: (field) => numbered(field).classes,
    points: (field, box) => {
      const { classes, withinWords, wantedNumbers, cache } = numbered(field);
      const constraint = wantedNumbers[box] ?? 0;
      const known = cache.get(constraint);
      if (known !== undefined) return known;
      const points = pointsOf(classes, { wanted: constraint, withinWords, budget });
      cache.set(constraint, points);
      return points;
    },
  };
}

/** Fields that no box of a question mentions, which are most: the same for every question. */
const unmentioned = new Map<SelectorField, NumberedField>();

interface FieldQuestion {
  readonly wanted: readonly Box[];
  readonly within: readonly Box[];
  readonly budget: StepBudget;
}

function numberField(field: SelectorField, question: FieldQuestion): NumberedField {
  const isMentioned = (box: Box): boolean => box[field] !== undefined;
  if (question.wanted.some(isMentioned) || question.within.some(isMentioned)) {
    return numberMentioned(field, question);
  }
  const known = unmentioned.get(field);
  if (known !== undefined) return known;
  const numbered = numberMentioned(field, { ...question, wanted: [{}], within: [] });
  unmentioned.set(field, numbered);
  return numbered;
}

function numberMentioned(field: SelectorField, question: FieldQuestion): NumberedField {
  const constraints: (FieldConstraint | undefined)[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (constraint: FieldConstraint): number => {
    const key = keyOf(constraint);
    spend(question.budget, key.length);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, constraints.length);
    return constraints.push(constraint) - 1;
  };
  const withinNumbers = question.within.map((box) => {
    const constraint = box[field];
    return constraint === undefined ? undefined : numberOf(constraint);
  });
  const withinWords = Math.ceil(constraints.length / 32);
  while (constraints.length < withinWords * 32) constraints.push(undefined);
  const wantedNumbers = question.wanted.map((box) => numberOf(box[field] ?? nothing));
  const classes = classify(field, constraints, question.budget);
  return { classes, withinWords, wantedNumbers, withinNumbers, cache: new Map() };
}

/** The same text for constraints that ask the same in another order. */
function keyOf(constraint: FieldConstraint): string {
  const parts = (['any', 'none'] as const).map((group) =>
    [...new Set(constraint[group].map(({ operator, value }) => `${operator} ${value}`))].sort(),
  );
  return JSON.stringify([...parts, constraint.absent]);
}
