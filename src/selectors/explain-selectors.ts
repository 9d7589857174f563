import { type Box, type SelectorSet, selectorFields, type WrittenSelectors } from '../model/selector.ts';
import { describeBox } from './describe-box.ts';
import { normalizeSelectors } from './normalize-selectors.ts';
import type { RecordedEvents } from './recorded-events.ts';

export interface Wording {
  /** How many values of one condition to name before "and n more"; all of them when left out. */
  readonly values?: number;
}

/** What selectors record, one line a box, in words; then what is not sure, then the doubts. */
export function explainSelectors(
  selectors: SelectorSet | RecordedEvents | WrittenSelectors,
  wording: Wording = {},
): readonly string[] {
  const { certain, possible, doubts } = 'certain' in selectors ? selectors : normalizeSelectors(selectors);
  const limit = wording.values ?? Number.POSITIVE_INFINITY;
  const sure = new Set(certain.map(askedBy));
  const lines = certain.map((box) => describeBox(box, limit));
  const perhaps = possible.filter((box) => !sure.has(askedBy(box)));
  // A basic selector for a table differs only in ARNs below it: said by no doubt, so not worth a line.
  const unsure = doubts.length === 0 ? [] : perhaps.map((box) => `perhaps ${describeBox(box, limit)}`);
  const nothing = lines.length + unsure.length === 0 ? ['no event at all'] : [];
  return [
    ...new Set([...nothing, ...lines, ...unsure, ...doubts.map((doubt) => `not understood: ${doubt}`)]),
  ];
}

/** What a box asks of fields that are there: the same for the certain and the possible box of one selector. */
function askedBy(box: Box): string {
  return JSON.stringify(selectorFields.map((field) => [box[field]?.any, box[field]?.none]));
}
