import fc from 'fast-check';
import type { AdvancedSelector, BasicSelector, WrittenSelectors } from '../../src/model/selector.ts';
import type { Record3 } from './selector-oracle.ts';

const arns = [
  'arn:aws:s3:::b/x',
  'arn:aws:s3:::b/xy',
  'arn:aws:s3:::b/',
  'arn:aws:s3:::bb/x',
  'arn:aws-cn:s3:::b/x',
  'arn:aws:lambda:r:1:function:f',
  'arn:aws:lambda:r:1:function:f2',
  'arn:aws:dynamodb:r:1:table/t',
  'arn:aws:dynamodb:r:1:table/t/index/i',
  'odd',
  '',
];

const dataValues = [
  ...arns,
  'arn:aws:s3',
  'arn:aws-cn:s3',
  'arn:aws-us-gov:s3:::',
  'arn:aws:s3:::b',
  'arn:aws:s3:::/x',
  'arn:aws:s3:::*/*',
  'arn:aws:s3:::b/*',
  'arn:aws:s3:',
  'arn::s3',
  'arn:aws:lambda',
  'arn:aws:lambda:r',
  'arn:aws:lambda:r:1:function:',
  'arn:aws:dynamodb',
  'arn:aws:dynamodb:r:1:table/',
  'x:aws:s3',
];

const types = ['AWS::S3::Object', 'AWS::Lambda::Function', 'AWS::DynamoDB::Table', 'AWS::New::Thing'];
const sources = ['kms.amazonaws.com', 'rdsdata.amazonaws.com', 'ec2.amazonaws.com', 'kms'];

const texts: Readonly<Record<string, readonly string[]>> = {
  eventCategory: ['Management', 'Data', 'NetworkActivity', 'management'],
  readOnly: ['true', 'false', 'True', 't'],
  eventSource: sources,
  eventName: ['Decrypt', 'GetObject', 'PutObject', 'Put', 'Object', ''],
  eventType: ['AwsApiCall', 'AwsServiceEvent'],
  'resources.type': types,
  'resources.ARN': arns,
  'userIdentity.arn': ['arn:a', 'arn:b', 'arn:'],
  sessionCredentialFromConsole: ['true', 'false'],
  errorCode: ['VpceAccessDenied'],
  vpcEndpointId: ['vpce-1', 'vpce'],
  unknownField: ['x'],
};

const basicSelector: fc.Arbitrary<BasicSelector> = fc.record({
  readWriteType: fc.constantFrom('All', 'ReadOnly', 'WriteOnly', 'All', 'Both'),
  includeManagementEvents: fc.boolean(),
  dataResources: fc.array(
    fc.record({
      type: fc.constantFrom(...types),
      values: fc.array(fc.constantFrom(...dataValues), { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  excludeManagementEventSources: fc.array(fc.constantFrom(...sources, 'kms*', '*'), { maxLength: 2 }),
});

/** Mostly what AWS takes: a selector that it would refuse says nothing about the rest. */
const taken: Readonly<Record<string, readonly string[]>> = {
  Management: ['readOnly', 'eventSource'],
  Data: [
    'readOnly',
    'eventName',
    'eventSource',
    'eventType',
    'resources.ARN',
    'userIdentity.arn',
    'sessionCredentialFromConsole',
  ],
  NetworkActivity: ['eventName', 'errorCode', 'vpcEndpointId', 'userIdentity.arn'],
};

const requiredField: Readonly<Record<string, string>> = {
  Data: 'resources.type',
  NetworkActivity: 'eventSource',
};

const equalsOnly = [
  'eventCategory',
  'readOnly',
  'resources.type',
  'errorCode',
  'sessionCredentialFromConsole',
];

/** One value and Equals, for fields that take nothing else. */
function plainFilter(field: string): fc.Arbitrary<AdvancedSelector['fieldSelectors'][number]> {
  const values = field === 'sessionCredentialFromConsole' ? ['true'] : (texts[field] ?? ['x']);
  const operators = fc.constantFrom(...values).map((value) => ({ Equals: [value] }));
  return fc.record({ field: fc.constant(field), operators });
}

function filterThatIsTaken(field: string): fc.Arbitrary<AdvancedSelector['fieldSelectors'][number]> {
  return equalsOnly.includes(field) ? plainFilter(field) : fieldSelector(field);
}

const operatorNames = ['Equals', 'StartsWith', 'EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith'];

function fieldSelector(field: string): fc.Arbitrary<AdvancedSelector['fieldSelectors'][number]> {
  const values = fc.array(fc.constantFrom(...(texts[field] ?? ['x'])), { minLength: 1, maxLength: 3 });
  const operators = fc
    .tuple(
      fc.subarray(operatorNames, { minLength: 1, maxLength: 3 }),
      fc.array(values, { minLength: 4, maxLength: 4 }),
      fc.constantFrom<readonly string[]>([], [], [], [], [], [], ['Contains'], ['Equals'], ['toString']),
    )
    .map(([names, lists, odd]) => {
      const known = names.map((name, index) => [name, lists[index] ?? ['x']] as const);
      // Now and then an operator that nobody knows, or one with an empty list.
      const strange = odd.map((name) => [name, name === 'Equals' ? [] : ['x']] as const);
      return Object.fromEntries([...known, ...strange]);
    });
  return fc.record({ field: fc.constant(field), operators });
}

const takenSelector: fc.Arbitrary<AdvancedSelector> = fc
  .constantFrom('Management', 'Data', 'Data', 'NetworkActivity')
  .chain((category) => {
    const required = requiredField[category];
    return fc
      .tuple(
        fc
          .subarray([...(taken[category] ?? [])], { maxLength: 2 })
          .chain((fields) => fc.tuple(...fields.map(filterThatIsTaken))),
        required === undefined ? fc.constant([]) : plainFilter(required).map((filter) => [filter]),
      )
      .map(([more, first]) => ({
        fieldSelectors: [{ field: 'eventCategory', operators: { Equals: [category] } }, ...first, ...more],
      }));
  });

const anySelector: fc.Arbitrary<AdvancedSelector> = fc
  .tuple(
    fc.constantFrom('Management', 'Data', 'NetworkActivity', ''),
    fc.array(fc.constantFrom(...Object.keys(texts)).chain(fieldSelector), { maxLength: 3 }),
  )
  .map(([category, more]) => {
    const first = { field: 'eventCategory', operators: { Equals: [category] } };
    return { fieldSelectors: category === '' ? more : [first, ...more] };
  });

const advancedSelector = fc.oneof(
  { weight: 2, arbitrary: takenSelector },
  { weight: 1, arbitrary: anySelector },
);

export const written: fc.Arbitrary<WrittenSelectors> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      language: fc.constant('basic' as const),
      selectors: fc.array(basicSelector, { maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      language: fc.constant('advanced' as const),
      selectors: fc.array(advancedSelector, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ language: 'default' as const }) },
);

function maybe(values: readonly string[]): fc.Arbitrary<string | undefined> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

const resource: fc.Arbitrary<{ readonly type?: string; readonly ARN?: string }> = fc
  .record({ type: maybe(types), ARN: maybe(arns) })
  .map(({ type, ARN }) => ({
    ...(type === undefined ? {} : { type }),
    ...(ARN === undefined ? {} : { ARN }),
  }));

export const record: fc.Arbitrary<Record3> = fc.record({
  fields: fc
    .record({
      eventCategory: maybe(['Management', 'Data', 'Management', 'Data', 'NetworkActivity']),
      readOnly: maybe(['true', 'false']),
      eventSource: maybe(sources),
      eventName: maybe(texts['eventName'] ?? []),
      eventType: maybe(texts['eventType'] ?? []),
      'userIdentity.arn': maybe(texts['userIdentity.arn'] ?? []),
      sessionCredentialFromConsole: maybe(['true']),
      errorCode: maybe(['VpceAccessDenied', 'Other']),
      vpcEndpointId: maybe(texts['vpcEndpointId'] ?? []),
    })
    .map((fields) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    ),
  resources: fc.array(resource, { maxLength: 3 }),
});
