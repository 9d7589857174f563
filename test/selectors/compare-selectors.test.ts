import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/model/json.ts';
import type { WrittenSelectors } from '../../src/model/selector.ts';
import { answerRequirement } from '../../src/selectors/answer-requirement.ts';
import { compareWritten } from '../../src/selectors/compare-selectors.ts';
import { describeEvent } from '../../src/selectors/describe-event.ts';
import { intersects } from '../../src/selectors/intersects.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';
import { parseWrittenSelectors } from '../../src/selectors/parse-written-selectors.ts';

function written(value: JsonValue): WrittenSelectors {
  const reading = parseWrittenSelectors(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.selectors;
}

function advanced(...selectors: readonly (readonly [string, string, ...string[]][])[]): readonly JsonValue[] {
  return selectors.map((fields) => ({
    FieldSelectors: fields.map(([Field, operator, ...values]) => ({ Field, [operator]: values })),
  }));
}

const defaults: JsonValue = { EventSelectors: [], AdvancedEventSelectors: [] };
const management = advanced([['eventCategory', 'Equals', 'Management']]);
const split = advanced(
  [
    ['eventCategory', 'Equals', 'Management'],
    ['readOnly', 'Equals', 'true'],
  ],
  [
    ['eventCategory', 'Equals', 'Management'],
    ['readOnly', 'Equals', 'false'],
  ],
);
const noKms = advanced([
  ['eventCategory', 'Equals', 'Management'],
  ['eventSource', 'NotEquals', 'kms.amazonaws.com'],
]);
const objects = (operator: string, ...values: string[]): readonly JsonValue[] =>
  advanced([
    ['eventCategory', 'Equals', 'Data'],
    ['resources.type', 'Equals', 'AWS::S3::Object'],
    ['resources.ARN', operator, ...values],
  ]);
const basicObjects = (value: string): JsonValue => [
  { IncludeManagementEvents: false, DataResources: [{ Type: 'AWS::S3::Object', Values: [value] }] },
];

describe('selectors that mean the same', () => {
  it.each<[string, JsonValue, JsonValue]>([
    ['the default and a basic selector with everything left out', defaults, [{}]],
    ['the default and the advanced form', defaults, management],
    ['basic exclusion and NotEquals', [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }], noKms],
    [
      'basic and advanced objects of a bucket',
      basicObjects('arn:aws:s3:::b/'),
      objects('StartsWith', 'arn:aws:s3:::b/'),
    ],
    [
      'a redundant prefix',
      objects('StartsWith', 'arn:aws:s3:::b/', 'arn:aws:s3:::b/c'),
      objects('StartsWith', 'arn:aws:s3:::b/'),
    ],
    [
      'the same doubtful selector with another name',
      [{ Name: 'x', FieldSelectors: [{ Field: 'color', Equals: ['red'] }] }],
      [{ FieldSelectors: [{ Field: 'color', Equals: ['red'] }] }],
    ],
  ])('%s', (_, a, b) => {
    expect(compareWritten(written(a), written(b))).toEqual({ kind: 'equal' });
  });

  it('says that reads and writes together leave out records without readOnly', () => {
    const found = compareWritten(written(management), written(split));
    expect(found.kind).toBe('equal');
    expect(found.kind === 'equal' ? found.note : undefined).toContain('records without readOnly');
  });
});

describe('selectors that differ', () => {
  it.each<[string, JsonValue, JsonValue, string | undefined, string | undefined]>([
    ['kms left out', management, noKms, 'kms:Decrypt (management, read)', undefined],
    [
      'writes left out',
      [{ ReadWriteType: 'ReadOnly' }],
      [{}],
      undefined,
      'ec2:RunInstances (management, write)',
    ],
    [
      'each has its own',
      [{ ReadWriteType: 'ReadOnly' }],
      [{ ReadWriteType: 'WriteOnly' }],
      'ec2:DescribeInstances (management, read)',
      'ec2:RunInstances (management, write)',
    ],
    [
      'one slash',
      objects('StartsWith', 'arn:aws:s3:::b'),
      objects('StartsWith', 'arn:aws:s3:::b/'),
      's3:PutObject (data, write) on AWS::S3::Object arn:aws:s3:::b',
      undefined,
    ],
  ])('%s', (_, a, b, onlyA, onlyB) => {
    const found = compareWritten(written(a), written(b));
    if (found.kind !== 'different') throw new Error(found.kind);
    expect(found.onlyA && describeEvent(found.onlyA)).toBe(onlyA);
    expect(found.onlyB && describeEvent(found.onlyB)).toBe(onlyB);
  });
});

const table = 'arn:aws:dynamodb:us-east-1:111122223333:table/t';

describe('selectors whose difference AWS does not document', () => {
  it.each<[string, JsonValue, JsonValue]>([
    ['a bucket without slash', basicObjects('arn:aws:s3:::b'), basicObjects('arn:aws:s3:::b/')],
    [
      'records without ARN',
      advanced([
        ['eventCategory', 'Equals', 'Data'],
        ['resources.type', 'Equals', 'AWS::S3::Object'],
      ]),
      [objects('NotEquals', 'arn:aws:s3:::b/x'), objects('Equals', 'arn:aws:s3:::b/x')].flat(),
    ],
    [
      'what lies below a table',
      [
        {
          IncludeManagementEvents: false,
          DataResources: [{ Type: 'AWS::DynamoDB::Table', Values: [table] }],
        },
      ],
      advanced([
        ['eventCategory', 'Equals', 'Data'],
        ['resources.type', 'Equals', 'AWS::DynamoDB::Table'],
        ['resources.ARN', 'Equals', table],
      ]),
    ],
    [
      'different unknown fields',
      advanced([
        ['eventCategory', 'Equals', 'Data'],
        ['color', 'Equals', 'red'],
      ]),
      advanced([
        ['eventCategory', 'Equals', 'Data'],
        ['color', 'Equals', 'blue'],
      ]),
    ],
  ])('%s', (_, a, b) => {
    const found = compareWritten(written(a), written(b));
    expect(found).toMatchObject({ kind: 'unknown', because: 'undocumented' });
  });
});

describe('a requirement asked of trails', () => {
  const readings = parseRequirement({ eventCategory: 'Management' });
  const wanted = readings.ok ? readings.boxes : [];

  it.each<[string, JsonValue, string]>([
    ['covered', split, 'a read-only and a write-only selector add up'],
    ['covered', defaults, 'the default'],
    ['gap', noKms, 'a source left out'],
    [
      'unknown',
      advanced([
        ['eventCategory', 'Equals', 'Management'],
        ['color', 'Equals', 'red'],
      ]),
      'a field nobody knows',
    ],
    [
      'unknown',
      advanced(
        [['readOnly', 'Equals', 'true']],
        [
          ['eventCategory', 'Equals', 'Management'],
          ['readOnly', 'Equals', 'false'],
        ],
      ),
      'no eventCategory',
    ],
    [
      'unknown',
      advanced(
        [
          ['eventCategory', 'Equals', 'Management'],
          ['userIdentity.arn', 'NotEquals', 'arn:x'],
        ],
        [['userIdentity.arn', 'Equals', 'arn:x']],
      ),
      'an absent identity',
    ],
  ])('%s: %j (%s)', (state, value) => {
    const { certain, possible } = normalizeSelectors(written(value));
    const answer = answerRequirement({ wanted, certain, possible });
    expect(answer.state).toBe(state);
    if (answer.state === 'unknown')
      expect(answer).toMatchObject({ because: 'undocumented', example: { eventCategory: 'Management' } });
    if (answer.state === 'gap') expect(answer.witness.eventSource).toBe('kms.amazonaws.com');
  });

  it('knows which trails record some of it', () => {
    expect(intersects(normalizeSelectors(written(noKms)).certain, wanted)).toBe('yes');
    expect(intersects(normalizeSelectors(written(basicObjects('arn:aws:s3'))).certain, wanted)).toBe('no');
  });
});
