import fc from 'fast-check';
import type { JsonObject } from '../../src/model/json.ts';

/** The texts that selectors and requirements of these worlds share, so that they meet. */
export const bucket = 'arn:aws:s3:::b/';
export const prefix = 'arn:aws:s3:::b/x';
export const handler = 'arn:aws:lambda:us-east-1:111122223333:function:f';
export const kms = 'kms.amazonaws.com';
export const s3 = 's3.amazonaws.com';

type Selectors = {
  readonly selectors?: readonly JsonObject[];
  readonly advancedSelectors?: readonly JsonObject[];
};

const objects = fc
  .subarray([bucket, prefix, 'arn:aws:s3', 'arn:aws:s3:::other/', 'arn:aws:s3:::b'], {
    minLength: 1,
    maxLength: 2,
  })
  .map((Values) => ({ Type: 'AWS::S3::Object', Values }));
const functions = fc
  .subarray([handler, 'arn:aws:lambda'], { minLength: 1, maxLength: 1 })
  .map((Values) => ({ Type: 'AWS::Lambda::Function', Values }));

const basicSelector: fc.Arbitrary<JsonObject> = fc.record(
  {
    ReadWriteType: fc.constantFrom('All', 'ReadOnly', 'WriteOnly'),
    IncludeManagementEvents: fc.boolean(),
    ExcludeManagementEventSources: fc.subarray([kms, 'rdsdata.amazonaws.com'], { maxLength: 1 }),
    DataResources: fc.array(fc.oneof(objects, objects, functions), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const Field = (name: string, operators: JsonObject): JsonObject => ({ Field: name, ...operators });
const readOnly = fc.constantFrom('true', 'false').map((value) => Field('readOnly', { Equals: [value] }));

const managementSelector: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.option(readOnly),
    fc.option(
      fc.constantFrom(
        Field('eventSource', { NotEquals: [kms] }),
        Field('eventSource', { NotEquals: [kms, 'rdsdata.amazonaws.com'] }),
        Field('eventSource', { Equals: [kms] }),
      ),
    ),
  )
  .map((fields) => selecting('Management', fields));

const resources = fc.constantFrom(
  Field('resources.ARN', { StartsWith: [bucket] }),
  Field('resources.ARN', { StartsWith: [prefix] }),
  Field('resources.ARN', { NotStartsWith: [prefix] }),
  Field('resources.ARN', { StartsWith: [bucket], NotStartsWith: [prefix] }),
  Field('resources.ARN', { StartsWith: [bucket], NotEndsWith: ['.log'] }),
  Field('resources.ARN', { EndsWith: ['.log'] }),
  Field('resources.ARN', { NotEndsWith: ['.log'], NotStartsWith: ['arn:aws:s3:::other/'] }),
  Field('resources.ARN', { Equals: [`${prefix}y`] }),
  Field('resources.ARN', { NotEquals: [`${prefix}y`] }),
  Field('resources.ARN', { Equals: [handler] }),
);
const names = fc.constantFrom(
  Field('eventName', { Equals: ['GetObject'] }),
  Field('eventName', { NotEquals: ['GetObject'] }),
  Field('eventName', { StartsWith: ['Get'] }),
  Field('eventName', { NotStartsWith: ['Get', 'Head'] }),
  Field('eventSource', { Equals: [s3] }),
  Field('userIdentity.arn', { NotStartsWith: ['arn:aws:sts::1'] }),
  Field('eventName', { Contains: ['Get'] }),
  Field('inventedField', { Equals: ['x'] }),
);

const dataSelector: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.constantFrom('AWS::S3::Object', 'AWS::S3::Object', 'AWS::Lambda::Function'),
    fc.option(readOnly, { freq: 2 }),
    fc.option(resources, { freq: 3 }),
    fc.option(names, { freq: 1 }),
  )
  .map(([type, ...fields]) => selecting('Data', [Field('resources.type', { Equals: [type] }), ...fields]));

function selecting(category: string, fields: readonly (JsonObject | null)[]): JsonObject {
  const kept = fields.filter((field) => field !== null);
  return { FieldSelectors: [Field('eventCategory', { Equals: [category] }), ...kept] };
}

/** Much at once, so that some requirements are met. */
const broad: readonly JsonObject[] = [
  selecting('Management', []),
  selecting('Data', [Field('resources.type', { Equals: ['AWS::S3::Object'] })]),
  selecting('Data', [Field('resources.type', { Equals: ['AWS::Lambda::Function'] })]),
];

/** A trail's selectors as a world has them: none at all, basic ones or advanced ones. */
export const anySelectors: fc.Arbitrary<Selectors> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ advancedSelectors: broad }) },
  {
    weight: 3,
    arbitrary: fc.array(basicSelector, { minLength: 1, maxLength: 2 }).map((selectors) => ({ selectors })),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(managementSelector, dataSelector, dataSelector), { minLength: 1, maxLength: 3 })
      .map((advancedSelectors) => ({ advancedSelectors })),
  },
);
