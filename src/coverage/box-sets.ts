import type { Requirement } from '../model/policy.ts';
import type { Box } from '../model/selector.ts';
import { answerRequirement, type RequirementAnswer } from '../selectors/answer-requirement.ts';
import { intersects } from '../selectors/intersects.ts';

/**
 * Answers about unions of boxes, each computed once: thousands of regions share a handful of trails, and
 * trails made from one template share their selectors.
 */
export interface BoxSets {
  readonly answer: (
    wanted: Requirement,
    certain: readonly Boxes[],
    possible: readonly Boxes[],
  ) => RequirementAnswer;
  /** Whether the boxes may hold an event of the requirement; true also where that is too complex to tell. */
  readonly concerns: (wanted: Requirement, boxes: Boxes) => boolean;
}

type Boxes = readonly Box[];

export function createBoxSets(): BoxSets {
  const numbers = new Map<string, number>();
  const numbersOf = new WeakMap<Boxes, number>();
  const numberOf = (boxes: Boxes): number => {
    const known = numbersOf.get(boxes);
    if (known !== undefined) return known;
    const text = JSON.stringify(boxes);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    numbersOf.set(boxes, number);
    return number;
  };
  const keyOf = (sets: readonly Boxes[]): string =>
    [...new Set(sets.filter((set) => set.length > 0).map(numberOf))].sort((a, b) => a - b).join();
  const answers = new Map<string, RequirementAnswer>();
  const concerned = new Map<string, boolean>();
  return {
    answer: (wanted, certain, possible) =>
      once(answers, `${numberOf(wanted.boxes)}|${keyOf(certain)}|${keyOf(possible)}`, () =>
        answerRequirement({ wanted: wanted.boxes, certain: certain.flat(), possible: possible.flat() }),
      ),
    concerns: (wanted, boxes) =>
      once(
        concerned,
        `${numberOf(wanted.boxes)}|${numberOf(boxes)}`,
        () => boxes.length > 0 && intersects(wanted.boxes, boxes) !== 'no',
      ),
  };
}

function once<T>(memory: Map<string, T>, key: string, compute: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = compute();
  memory.set(key, value);
  return value;
}
