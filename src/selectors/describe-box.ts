import {
  type Box,
  type FieldConstraint,
  type Match,
  type SelectorField,
  selectorFields,
} from '../model/selector.ts';
import { admits } from './box-match.ts';
import { alternatives, plainText } from './plain-text.ts';

interface Subject {
  readonly text: string;
  /** Fields that the text already speaks of. */
  readonly said: readonly SelectorField[];
}

/** What a box holds, in words, without a full stop; `limit` is the number of values to name per condition. */
export function describeBox(box: Box, limit: number): string {
  const subject = subjectOf(box);
  const words = [subject.text];
  const conditions: string[] = [];
  for (const field of selectorFields) {
    const constraint = box[field];
    if (constraint === undefined || subject.said.includes(field)) continue;
    const short = shortForm(field, constraint, limit);
    if (short !== undefined) words.push(short);
    else if (asksSomething(constraint)) conditions.push(describeConstraint(field, constraint, limit));
  }
  const text = words.join('');
  return conditions.length === 0 ? text : `${text}, where ${conditions.join(' and ')}`;
}

function subjectOf(box: Box): Subject {
  const category = onlyValue(box.eventCategory);
  const access = accessOf(box);
  switch (category) {
    case 'Management':
      return { text: `every management event, ${access.rule}`, said: ['eventCategory', 'readOnly'] };
    case 'NetworkActivity':
      return { text: `every network activity event, ${access.rule}`, said: ['eventCategory', 'readOnly'] };
    case 'Data':
      return dataSubject(onlyValue(box['resources.type']), access);
    default:
      return box.eventCategory === undefined
        ? { text: `every event of any category, ${access.rule}`, said: ['readOnly'] }
        : { text: `every event, ${access.rule}`, said: ['readOnly'] };
  }
}

function dataSubject(type: string | undefined, access: Access): Subject {
  const said = ['eventCategory', 'readOnly', 'resources.type'] as const;
  switch (type) {
    case undefined:
      return { text: `every data event, ${access.rule}`, said: ['eventCategory', 'readOnly'] };
    case 'AWS::S3::Object':
      return { text: `object-level ${access.noun} on S3 objects`, said };
    case 'AWS::DynamoDB::Table':
      return { text: `item-level ${access.noun} on DynamoDB tables`, said };
    case 'AWS::Lambda::Function':
      return { text: `data events, ${access.rule}, on Lambda functions`, said };
    default:
      return { text: `data events, ${access.rule}, on ${plainText(type)}`, said };
  }
}

interface Access {
  readonly rule: string;
  readonly noun: string;
}

function accessOf(box: Box): Access {
  const constraint = box.readOnly;
  const reads = constraint === undefined || admits(constraint, 'true');
  const writes = constraint === undefined || admits(constraint, 'false');
  if (reads && writes) return { rule: 'read and write', noun: 'reads and writes' };
  if (reads) return { rule: 'reads only', noun: 'reads' };
  return writes
    ? { rule: 'writes only', noun: 'writes' }
    : { rule: 'neither reads nor writes', noun: 'neither reads nor writes' };
}

/** The value of a constraint that allows exactly one. */
function onlyValue(constraint: FieldConstraint | undefined): string | undefined {
  const [first, ...more] = constraint?.any ?? [];
  const single = more.length === 0 && constraint?.none.length === 0 && first?.operator === 'Equals';
  return single ? first.value : undefined;
}

/** The common conditions, in the words that people use for them. */
function shortForm(field: SelectorField, constraint: FieldConstraint, limit: number): string | undefined {
  const { any, none } = constraint;
  if (field === 'eventSource' && any.length === 0 && none.length > 0 && all(none, 'Equals')) {
    return `, except those of ${listed(none, limit)}`;
  }
  if (field === 'eventSource' && any.length > 0 && none.length === 0 && all(any, 'Equals')) {
    return `, of ${listed(any, limit)}`;
  }
  if (field !== 'resources.ARN') return undefined;
  if (any.length > 0 && none.length === 0 && all(any, 'StartsWith')) return ` under ${listed(any, limit)}`;
  if (any.length > 0 && none.length === 0 && all(any, 'Equals')) return ` with the ARN ${listed(any, limit)}`;
  if (any.length === 0 && none.length > 0 && all(none, 'StartsWith'))
    return `, except under ${listed(none, limit)}`;
  return undefined;
}

function all(matches: readonly Match[], operator: Match['operator']): boolean {
  return matches.every((match) => match.operator === operator);
}

function asksSomething(constraint: FieldConstraint): boolean {
  return constraint.any.length + constraint.none.length > 0;
}

const verbs: Readonly<Record<Match['operator'], readonly [string, string]>> = {
  Equals: ['is', 'is not'],
  StartsWith: ['starts with', 'does not start with'],
  EndsWith: ['ends with', 'does not end with'],
};

/** `eventName starts with Get or Put and is not GetObject`; nothing is asked where there is no condition. */
export function describeConstraint(field: SelectorField, constraint: FieldConstraint, limit: number): string {
  const operators = ['Equals', 'StartsWith', 'EndsWith'] as const;
  const parts = (matches: readonly Match[], form: 0 | 1): readonly string[] =>
    operators.flatMap((operator) => {
      const same = matches.filter((match) => match.operator === operator);
      return same.length === 0 ? [] : [`${verbs[operator][form]} ${listed(same, limit)}`];
    });
  const wanted = parts(constraint.any, 0).join(' or ');
  return `${field} ${[...(wanted === '' ? [] : [wanted]), ...parts(constraint.none, 1)].join(' and ')}`;
}

function listed(matches: readonly Match[], limit: number): string {
  const texts = matches.map(({ value }) => (value === '' ? '(empty)' : plainText(value)));
  // Naming one more costs as little as saying that there is one more.
  if (texts.length <= limit + 1) return alternatives(texts);
  return `${texts.slice(0, limit).join(', ')} and ${texts.length - limit} more`;
}
