import type { Box, EventFields, FieldConstraint, Match, SelectorField } from '../model/selector.ts';
import { selectorFields } from '../model/selector.ts';
import { admits } from './box-match.ts';
import { describeConstraint } from './describe-box.ts';
import { plainText } from './plain-text.ts';

/** By how much selectors miss an event. */
export interface Shortfall {
  /** Grows with what would have to change; 0 where nothing would. */
  readonly distance: number;
  /** Follows the name of what has the selectors: `leaves out kms.amazonaws.com`; without a full stop. */
  readonly why: string;
}

/** Another kind of event altogether is further away than any number of conditions. */
const otherCategory = 100;
const otherType = 50;

/**
 * Why selectors do not record an event, in a few words, by what comes nearest to recording it. For the long
 * form, selector by selector, see `explainRecord`.
 */
export function shortfallOf(boxes: readonly Box[], event: EventFields): Shortfall {
  const ofCategory = boxes.filter((box) => isMet(box, 'eventCategory', event));
  if (ofCategory.length === 0) return { distance: otherCategory, why: `records no ${kindOf(event)} events` };
  const ofType = ofCategory.filter((box) => isMet(box, 'resources.type', event));
  if (ofType.length === 0) {
    const type = event['resources.type'];
    const of = type === undefined ? 'without a resource' : `of ${plainText(type)}`;
    return { distance: otherType, why: `records no ${kindOf(event)} events ${of}` };
  }
  const [nearest = []] = ofType
    .map((box) =>
      selectorFields.filter((field) => !isMet(box, field, event)).map((field) => ({ box, field })),
    )
    .sort((a, b) => a.length - b.length);
  const why = nearest.map(({ box, field }) => refusal(field, box[field], event[field]));
  return { distance: nearest.length, why: why.join(' and ') };
}

function isMet(box: Box, field: SelectorField, event: EventFields): boolean {
  const constraint = box[field];
  return constraint === undefined || admits(constraint, event[field]);
}

function kindOf({ eventCategory }: EventFields): string {
  switch (eventCategory) {
    case 'Management':
      return 'management';
    case 'Data':
      return 'data';
    case 'NetworkActivity':
      return 'network activity';
    default:
      return 'such';
  }
}

function refusal(
  field: SelectorField,
  constraint: FieldConstraint | undefined,
  value: string | undefined,
): string {
  if (constraint === undefined) return `does not admit ${field}`;
  if (field === 'readOnly' && value !== undefined)
    return `records only ${value === 'true' ? 'writes' : 'reads'}`;
  const hit = value === undefined ? undefined : constraint.none.find((match) => hits(match, value));
  if (hit === undefined)
    return `records only where ${describeConstraint(field, { ...constraint, none: [] }, 1)}`;
  if (field === 'eventSource' && hit.operator === 'Equals') return `leaves out ${plainText(hit.value)}`;
  return `leaves out events whose ${describeConstraint(field, { any: [hit], none: [], absent: false }, 1)}`;
}

function hits(match: Match, value: string): boolean {
  return admits({ any: [match], none: [], absent: false }, value);
}
