import { type Box, type EventFields, type SelectorSet, selectorFields } from '../model/selector.ts';
import { admits, holds } from './box-match.ts';
import { describeBox, describeConstraint } from './describe-box.ts';
import { plainText } from './plain-text.ts';
import { eventsOf, type SelectorRecord } from './selects.ts';

export interface RecordDecision {
  readonly records: 'yes' | 'no' | 'unknown';
  /** Which selector records the record, or for each what it asks otherwise; without a full stop. */
  readonly why: string;
}

type ExplainedSet = Pick<SelectorSet, 'certain' | 'possible' | 'doubts'>;

/** Selectors named in one explanation, the nearest to recording first. */
const mostBoxes = 3;
/** Values named per condition. */
const mostValues = 3;

/** Whether selectors record a record, and why, field by field. See `selects` for records with several resources. */
export function explainRecord(set: ExplainedSet, record: SelectorRecord): RecordDecision {
  const events = eventsOf(record);
  const sure = set.certain.find((box) => events.some((event) => holds(box, event)));
  if (sure !== undefined) return { records: 'yes', why: `it records ${describeBox(sure, mostValues)}` };
  const perhaps = set.possible.find((box) => events.some((event) => holds(box, event)));
  if (perhaps !== undefined) return { records: 'unknown', why: doubtAbout(set, perhaps, events) };
  return { records: 'no', why: refusalsOf(set.possible, events) };
}

function doubtAbout({ doubts }: ExplainedSet, box: Box, events: readonly EventFields[]): string {
  if (doubts.length > 0) return doubts.map((doubt) => doubt.replace(/\.$/u, '')).join('; ');
  const event = events.find((one) => holds(box, one)) ?? {};
  const lacking = selectorFields.filter((field) => box[field] !== undefined && event[field] === undefined);
  if (lacking.length === 0) return `AWS does not document whether ${describeBox(box, mostValues)} holds it`;
  return `the record has no ${lacking.join(' and no ')}, and AWS does not document what selectors that ask for it do then`;
}

/** What each box asks otherwise; of a record with several resources, what the nearest of them lacks. */
function refusalsOf(boxes: readonly Box[], events: readonly EventFields[]): string {
  if (boxes.length === 0) return 'its selectors record no event at all';
  const refusals = boxes
    .map((box) => ({ box, asks: nearest(events.map((event) => refusedFields(box, event))) }))
    .sort((a, b) => a.asks.length - b.asks.length);
  const texts = refusals
    .slice(0, mostBoxes)
    .map(({ box, asks }) => `it records ${describeBox(box, mostValues)}, but ${asks.join(' and ')}`);
  const more =
    refusals.length > mostBoxes ? [`${refusals.length - mostBoxes} more selectors do not fit either`] : [];
  return [...texts, ...more].join('; ');
}

function nearest(refusals: readonly (readonly string[])[]): readonly string[] {
  return refusals.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function refusedFields(box: Box, event: EventFields): readonly string[] {
  return selectorFields.flatMap((field) => {
    const constraint = box[field];
    const value = event[field];
    if (constraint === undefined || admits(constraint, value)) return [];
    if (value === undefined) return [`the record has no ${field}`];
    return [`${field} is ${plainText(value)} (asked: ${describeConstraint(field, constraint, mostValues)})`];
  });
}
