import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/json.ts';
import type { EventFields } from '../../src/model/selector.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { parseWrittenSelectors } from '../../src/selectors/parse-written-selectors.ts';
import { type Shortfall, shortfallOf } from '../../src/selectors/shortfall.ts';

const decrypt: EventFields = {
  eventCategory: 'Management',
  eventSource: 'kms.amazonaws.com',
  eventName: 'Decrypt',
  eventType: 'AwsApiCall',
  readOnly: 'true',
};
const put: EventFields = {
  eventCategory: 'Data',
  eventSource: 's3.amazonaws.com',
  eventName: 'PutObject',
  eventType: 'AwsApiCall',
  readOnly: 'false',
  'resources.type': 'AWS::S3::Object',
  'resources.ARN': 'arn:aws:s3:::acme-data/tmp/x',
};

function shortfall(selectors: JsonValue, event: EventFields): Shortfall {
  const reading = parseWrittenSelectors(selectors);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return shortfallOf(normalizeSelectors(reading.selectors).possible, event);
}

const objects = (values: readonly string[], more: Readonly<Record<string, JsonValue>> = {}): JsonValue => ({
  IncludeManagementEvents: false,
  DataResources: [{ Type: 'AWS::S3::Object', Values: values }],
  ...more,
});
const field = (Field: string, operators: Readonly<Record<string, JsonValue>>): JsonValue => ({
  Field,
  ...operators,
});
const data = field('eventCategory', { Equals: ['Data'] });
const type = field('resources.type', { Equals: ['AWS::S3::Object'] });

test.each<[JsonValue, EventFields, number, string]>([
  [[{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }], decrypt, 1, 'leaves out kms.amazonaws.com'],
  [[{ ReadWriteType: 'WriteOnly' }], decrypt, 1, 'records only writes'],
  [
    [{ ReadWriteType: 'WriteOnly', ExcludeManagementEventSources: ['kms.amazonaws.com'] }],
    decrypt,
    2,
    'records only writes and leaves out kms.amazonaws.com',
  ],
  [[objects(['arn:aws:s3'])], decrypt, 100, 'records no management events'],
  [{ EventSelectors: [] }, put, 100, 'records no data events'],
  [
    { EventSelectors: [] },
    { ...put, eventCategory: 'NetworkActivity' },
    100,
    'records no network activity events',
  ],
  [
    [{ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }] }],
    put,
    50,
    'records no data events of AWS::S3::Object',
  ],
  [[objects(['arn:aws:s3'], { ReadWriteType: 'ReadOnly' })], put, 1, 'records only reads'],
  [
    [objects(['arn:aws:s3:::other/'])],
    put,
    1,
    'records only where resources.ARN starts with arn:aws:s3:::other/',
  ],
  [
    [
      {
        FieldSelectors: [
          data,
          type,
          field('resources.ARN', { NotStartsWith: ['arn:aws:s3:::acme-data/tmp/'] }),
        ],
      },
    ],
    put,
    1,
    'leaves out events whose resources.ARN starts with arn:aws:s3:::acme-data/tmp/',
  ],
  [
    [
      {
        FieldSelectors: [
          data,
          type,
          field('eventName', { Equals: ['GetObject', 'DeleteObject', 'ListParts'] }),
        ],
      },
    ],
    put,
    1,
    'records only where eventName is GetObject and 2 more',
  ],
  [[{ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'All' }], decrypt, 0, ''],
])('%j', (selectors, event, distance, why) => {
  expect(shortfall(selectors, event)).toEqual({ distance, why });
});

test('the nearest of several selectors counts, not the first', () => {
  const selectors = [
    objects(['arn:aws:s3:::other/'], { ReadWriteType: 'ReadOnly' }),
    objects(['arn:aws:s3:::acme-data/x']),
  ];
  expect(shortfall(selectors, put).why).toBe(
    'records only where resources.ARN starts with arn:aws:s3:::acme-data/x',
  );
});
