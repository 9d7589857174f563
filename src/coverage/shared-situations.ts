import type { Fault } from '../model/fault.ts';
import type { Trail } from '../model/inventory.ts';
import type { Observed } from '../model/observed.ts';
import type { SelectorSet } from '../model/selector.ts';
import {
  copiesInOrder,
  type Place,
  type RegionSituation,
  regionSituation,
  trailOf,
} from './region-situation.ts';

/**
 * Gives places that are alike the same situation: under one organization trail, thousands of accounts differ
 * in nothing that matters to coverage. Alike are places in which the same trails show, log, select, and were
 * not read for the same faults.
 */
export function sharedSituations(): (place: Place) => RegionSituation {
  const numbers = new Map<string, number>();
  const shapes = new WeakMap<Trail, number>();
  const selectorNumbers = new WeakMap<SelectorSet, number>();
  const texts = new Map<string, number>();
  const selectorsNumber = (selectors: SelectorSet): number => {
    const known = selectorNumbers.get(selectors);
    if (known !== undefined) return known;
    const number = numbered(texts, JSON.stringify(selectors));
    selectorNumbers.set(selectors, number);
    return number;
  };
  const written = <T>(observed: Observed<T>, of: (value: T) => string): string =>
    observed.known ? of(observed.value) : faultsText(observed.faults);
  const shapeOf = (trail: Trail): number => {
    const known = shapes.get(trail);
    if (known !== undefined) return known;
    const { arn, selectors, multiRegion, globalServiceEvents, partition } = trail;
    const text = [
      arn,
      partition,
      written(selectors, (value) => String(selectorsNumber(value))),
      written(multiRegion, String),
      written(globalServiceEvents, String),
    ].join('\n');
    const number = numbered(numbers, text);
    shapes.set(trail, number);
    return number;
  };
  const root: Step = { next: new Map(), situation: undefined };
  return (place) => {
    const { copies } = place.region;
    // Asked for every region of every account: no text is made where all was read.
    let step = copies.closed ? root : after(root, faultsText(copies.faults));
    for (const copy of copiesInOrder(place.region)) {
      const { isLogging } = copy;
      if (isLogging.known && !isLogging.value) continue;
      const trail = trailOf(copy, place);
      step = after(step, shapeOf(trail) * 2 + (copy.region === trail.home ? 1 : 0));
      if (!isLogging.known) step = after(step, faultsText(isLogging.faults));
    }
    step.situation ??= regionSituation(place);
    return step.situation;
  };
}

/** What leads from one copy of a region to the next; places that are alike end at the same step. */
interface Step {
  readonly next: Map<number | string, Step>;
  situation: RegionSituation | undefined;
}

function after({ next }: Step, key: number | string): Step {
  const known = next.get(key);
  if (known !== undefined) return known;
  const step: Step = { next: new Map(), situation: undefined };
  next.set(key, step);
  return step;
}

/** A number of its own for each text. */
function numbered(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

function faultsText(faults: readonly Fault[]): string {
  return `?${JSON.stringify(faults.map(({ id, kind, message }) => [id, kind, message]))}`;
}
