import type { Requirement } from '../model/policy.ts';
import type { Box } from '../model/selector.ts';
import { answerRequirement, type RequirementAnswer } from '../selectors/answer-requirement.ts';
import { areApart } from '../selectors/apart.ts';
import { intersects } from '../selectors/intersects.ts';
import { mostOverlapping, type Overlap } from '../selectors/most-overlapping.ts';
import { once } from './once.ts';

/**
 * Answers about unions of boxes, each computed once: thousands of regions share a handful of trails, and
 * trails made from one template share their selectors.
 */
export interface BoxSets {
  /** The same for equal boxes. */
  readonly numberOf: (boxes: Boxes) => number;
  readonly answer: (
    wanted: Requirement,
    certain: readonly Boxes[],
    possible: readonly Boxes[],
  ) => RequirementAnswer;
  /** Whether the boxes may hold an event of the requirement; true also where that is too complex to tell. */
  readonly concerns: (wanted: Requirement, boxes: Boxes) => boolean;
  /** The most of the sets that share an event of the requirement. */
  readonly overlap: (wanted: Requirement, sets: readonly Boxes[]) => Overlap | 'too-complex';
}

type Boxes = readonly Box[];

export function createBoxSets(): BoxSets {
  const numberOf = boxNumbers();
  const relevant = new Map<string, Boxes>();
  const answers = new Map<string, RequirementAnswer>();
  const concerned = new Map<string, boolean>();
  const overlaps = new Map<string, Overlap | 'too-complex'>();
  /** Trails often differ only in what a requirement does not ask about, so that is left out first. */
  const relevantIn = ({ boxes: wanted }: Requirement, boxes: Boxes): Boxes =>
    once(relevant, `${numberOf(wanted)}|${numberOf(boxes)}`, () =>
      boxes.filter((box) => wanted.some((asked) => !areApart(asked, box))),
    );
  const relevantTo = (wanted: Requirement, sets: readonly Boxes[]): readonly Boxes[] =>
    sets.map((boxes) => relevantIn(wanted, boxes)).filter(({ length }) => length > 0);
  const keyOf = (sets: readonly Boxes[]): string =>
    [...new Set(sets.map(numberOf))].sort((a, b) => a - b).join();
  return {
    numberOf,
    answer: (wanted, allCertain, allPossible) => {
      const [certain, possible] = [relevantTo(wanted, allCertain), relevantTo(wanted, allPossible)];
      return once(answers, `${numberOf(wanted.boxes)}|${keyOf(certain)}|${keyOf(possible)}`, () =>
        answerRequirement({ wanted: wanted.boxes, certain: certain.flat(), possible: possible.flat() }),
      );
    },
    concerns: (wanted, all) => {
      const [boxes] = relevantTo(wanted, [all]);
      if (boxes === undefined) return false;
      return once(
        concerned,
        `${numberOf(wanted.boxes)}|${numberOf(boxes)}`,
        () => intersects(wanted.boxes, boxes) !== 'no',
      );
    },
    overlap: (wanted, all) => {
      const sets = all.map((boxes) => relevantIn(wanted, boxes));
      return once(overlaps, `${numberOf(wanted.boxes)}|${sets.map(numberOf).join()}`, () =>
        mostOverlapping(wanted.boxes, sets),
      );
    },
  };
}

function boxNumbers(): (boxes: Boxes) => number {
  const numbers = new Map<string, number>();
  const numbersOf = new WeakMap<Boxes, number>();
  return (boxes) => {
    const known = numbersOf.get(boxes);
    if (known !== undefined) return known;
    const text = JSON.stringify(boxes);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    numbersOf.set(boxes, number);
    return number;
  };
}
