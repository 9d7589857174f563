/**
 * What selectors record, told straight from AWS's pages, one record at a time and without normal forms. Written
 * apart from `src/selectors` and sharing nothing with it but the types, so that the two can check each other.
 */
import type {
  AdvancedSelector,
  BasicSelector,
  Box,
  EventFields,
  FieldConstraint,
  WrittenSelectors,
} from '../../src/model/selector.ts';

export type Answer = 'yes' | 'no' | 'unknown';

export interface Record3 {
  readonly fields: EventFields;
  readonly resources: readonly { readonly type?: string; readonly ARN?: string }[];
}

export function oracleAnswer(written: WrittenSelectors, record: Record3): Answer {
  const resources = record.resources.length === 0 ? [{}] : record.resources;
  return or(
    resources.map((resource: { readonly type?: string; readonly ARN?: string }) => {
      const look = (field: string): string | undefined => {
        if (field === 'resources.type') return resource.type;
        if (field === 'resources.ARN') return resource.ARN;
        return Object.entries(record.fields).find(([name]) => name === field)?.[1];
      };
      return oneResource(written, look);
    }),
  );
}

type Look = (field: string) => string | undefined;

function oneResource(written: WrittenSelectors, look: Look): Answer {
  if (written.language === 'default') return is(look('eventCategory'), 'Management');
  if (written.selectors.length === 0) return and(['unknown', is(look('eventCategory'), 'Management')]);
  return written.language === 'basic'
    ? or(written.selectors.map((selector) => basic(selector, look)))
    : or(written.selectors.map((selector) => advanced(selector, look)));
}

const knownFields =
  'eventCategory readOnly eventSource eventName eventType resources.type resources.ARN userIdentity.arn sessionCredentialFromConsole errorCode vpcEndpointId'.split(
    ' ',
  );

function advanced(selector: AdvancedSelector, look: Look): Answer {
  const names = selector.fieldSelectors.map((entry) => entry.field);
  const answers: Answer[] = selector.fieldSelectors.map((entry) => {
    if (!knownFields.includes(entry.field)) return 'unknown';
    if (names.filter((name) => name === entry.field).length > 1) return 'unknown';
    if (refusedByAws(selector, entry)) return 'unknown';
    return fieldSelector(entry, look(entry.field));
  });
  const category = plainCategory(selector);
  const lacks =
    !names.includes('eventCategory') ||
    (category === 'Data' && !names.includes('resources.type')) ||
    (category === 'NetworkActivity' && !names.includes('eventSource'));
  return and([...answers, lacks ? 'unknown' : 'yes']);
}

type Entry = AdvancedSelector['fieldSelectors'][number];

/** Who may filter on what, row by row as API_AdvancedFieldSelector has it for trails. */
const trailFields: Readonly<Record<string, string>> = {
  Management: 'eventCategory eventSource readOnly',
  Data: 'eventCategory resources.type readOnly eventName eventSource eventType resources.ARN sessionCredentialFromConsole userIdentity.arn',
  NetworkActivity: 'eventCategory eventSource eventName errorCode vpcEndpointId userIdentity.arn',
};

function plainCategory(selector: AdvancedSelector): string {
  const entries = selector.fieldSelectors.filter(({ field }) => field === 'eventCategory');
  const text = entries.length === 1 ? JSON.stringify(entries[0]?.operators) : '';
  return /^\{"Equals":\["([A-Za-z]+)"\]\}$/.exec(text)?.[1] ?? '';
}

function refusedByAws(selector: AdvancedSelector, { field, operators }: Entry): boolean {
  const category = plainCategory(selector);
  const names = Object.keys(operators);
  const values = Object.values(operators).flat();
  const fields = trailFields[category];
  if (fields !== undefined && !fields.split(' ').includes(field)) return true;
  const onlyEquals = names.some((name) => name !== 'Equals');
  if (['eventCategory', 'readOnly', 'resources.type', 'errorCode'].includes(field) && onlyEquals) return true;
  if (field === 'eventSource' && category === 'NetworkActivity' && onlyEquals) return true;
  if (field === 'resources.type' && values.length > 1) return true;
  if (field !== 'sessionCredentialFromConsole') return false;
  return names.some((name) => !/^(Not)?Equals$/.test(name)) || values.some((value) => value !== 'true');
}

function fieldSelector(entry: AdvancedSelector['fieldSelectors'][number], value: string | undefined): Answer {
  const lists = Object.entries(entry.operators);
  if (lists.length === 0 || lists.some(([, values]) => values.length === 0)) return 'unknown';
  let positives = 0;
  let selected = false;
  let deselected = false;
  for (const [operator, values] of lists) {
    const negative = operator.startsWith('Not');
    const plain = operator.replace(/^Not/, '');
    if (!['Equals', 'StartsWith', 'EndsWith'].includes(plain)) return 'unknown';
    for (const wanted of values) {
      if (entry.field === 'readOnly' && plain === 'Equals' && !['true', 'false'].includes(wanted))
        return 'unknown';
      if (value === undefined) continue;
      const start = value.slice(0, wanted.length) === wanted;
      const end = value.length >= wanted.length && value.slice(value.length - wanted.length) === wanted;
      const hit =
        plain === 'Equals' ? start && value.length === wanted.length : plain === 'StartsWith' ? start : end;
      if (hit && negative) deselected = true;
      if (hit && !negative) selected = true;
    }
    if (!negative) positives++;
  }
  if (value === undefined) return 'unknown';
  return (positives === 0 || selected) && !deselected ? 'yes' : 'no';
}

function basic(selector: BasicSelector, look: Look): Answer {
  const access: Answer =
    selector.readWriteType === 'All'
      ? 'yes'
      : selector.readWriteType === 'ReadOnly'
        ? is(look('readOnly'), 'true')
        : selector.readWriteType === 'WriteOnly'
          ? is(look('readOnly'), 'false')
          : 'unknown';
  const kinds: Answer[] = selector.dataResources.map((resource) =>
    and([
      is(look('eventCategory'), 'Data'),
      is(look('resources.type'), resource.type),
      values(resource, look('resources.ARN')),
    ]),
  );
  if (selector.includeManagementEvents) {
    const excluded = selector.excludeManagementEventSources.map((source) => not(source, look('eventSource')));
    kinds.push(and([is(look('eventCategory'), 'Management'), ...excluded]));
  }
  return and([access, or(kinds)]);
}

function not(source: string, value: string | undefined): Answer {
  if (value === undefined) return 'unknown';
  if (!source.includes('*')) return value === source ? 'no' : 'yes';
  return value.startsWith(source.split('*')[0] ?? '') ? 'unknown' : 'yes';
}

function values(resource: BasicSelector['dataResources'][number], arn: string | undefined): Answer {
  const service = {
    'AWS::S3::Object': 's3',
    'AWS::Lambda::Function': 'lambda',
    'AWS::DynamoDB::Table': 'dynamodb',
  }[resource.type];
  if (service === undefined || resource.values.length === 0) return 'unknown';
  return or(resource.values.map((value) => oneValue(service, value, arn)));
}

function oneValue(service: string, value: string, arn: string | undefined): Answer {
  const cut = value.split('').findIndex((character) => character === '*' || character === '?');
  if (cut >= 0) return arn === undefined || arn.startsWith(value.slice(0, cut)) ? 'unknown' : 'no';
  const parts = value.split(':');
  const [scheme, partition, name] = parts;
  if (scheme !== 'arn' || partition === undefined || partition === '' || name !== service) return 'unknown';
  if (parts.length === 3) return 'yes';
  const rest = parts.slice(5).join(':');
  if (service === 's3') {
    if (parts.length < 6 || parts[3] !== '' || parts[4] !== '') return 'unknown';
    if (rest === '') return 'yes';
    if (rest.startsWith('/')) return 'unknown';
    if (arn === undefined) return 'unknown';
    if (!arn.startsWith(value)) return 'no';
    return rest.includes('/') ? 'yes' : 'unknown';
  }
  if (parts.length < 6 || parts[3] === '' || parts[4] === '') return 'unknown';
  if (service === 'lambda') {
    if (parts[5] !== 'function' || parts.length < 7 || parts.slice(6).join(':') === '') return 'unknown';
    return is(arn, value);
  }
  if (!rest.startsWith('table/') || rest.split('/').length !== 2 || rest === 'table/') return 'unknown';
  if (arn !== undefined && arn.startsWith(`${value}/`)) return 'unknown';
  return is(arn, value);
}

function is(value: string | undefined, wanted: string): Answer {
  if (value === undefined) return 'unknown';
  return value === wanted ? 'yes' : 'no';
}

function and(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function or(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** Whether one value is inside one constraint of a box, told from the contract in the model. */
export function oracleAdmits(constraint: FieldConstraint | undefined, value: string | undefined): boolean {
  if (constraint === undefined) return true;
  if (value === undefined) return constraint.absent;
  let hit = constraint.any.length === 0;
  for (const { operator, value: wanted } of constraint.any) if (compare(operator, wanted, value)) hit = true;
  for (const { operator, value: wanted } of constraint.none)
    if (compare(operator, wanted, value)) hit = false;
  return hit;
}

export function oracleHolds(box: Box, event: EventFields): boolean {
  const lookIn = (from: object, field: string): unknown =>
    Object.entries(from).find(([name]) => name === field)?.[1];
  return knownFields.every((field) =>
    oracleAdmits(
      lookIn(box, field) as FieldConstraint | undefined,
      lookIn(event, field) as string | undefined,
    ),
  );
}

function compare(operator: string, wanted: string, value: string): boolean {
  if (wanted.length > value.length) return false;
  if (operator === 'StartsWith') return value.indexOf(wanted) === 0;
  if (operator === 'EndsWith') return value.lastIndexOf(wanted) === value.length - wanted.length;
  return value.length === wanted.length && value.indexOf(wanted) === 0;
}
