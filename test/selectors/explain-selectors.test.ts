import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/model/json.ts';
import type { EventFields } from '../../src/model/selector.ts';
import { describeEvent } from '../../src/selectors/describe-event.ts';
import { explainSelectors } from '../../src/selectors/explain-selectors.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { parseWrittenSelectors } from '../../src/selectors/parse-written-selectors.ts';

function explain(value: JsonValue, values?: number): readonly string[] {
  const reading = parseWrittenSelectors(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return explainSelectors(reading.selectors, values === undefined ? {} : { values });
}

const data = { Field: 'eventCategory', Equals: ['Data'] };
const objects = { Field: 'resources.type', Equals: ['AWS::S3::Object'] };

describe('explainSelectors', () => {
  it.each<[JsonValue, readonly string[]]>([
    [{ EventSelectors: [] }, ['every management event, read and write']],
    [[{ ReadWriteType: 'WriteOnly' }], ['every management event, writes only']],
    [
      [{ ExcludeManagementEventSources: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'] }],
      ['every management event, read and write, except those of kms.amazonaws.com or rdsdata.amazonaws.com'],
    ],
    [[{ IncludeManagementEvents: false }], ['no event at all']],
    [
      [
        {
          ReadWriteType: 'WriteOnly',
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::b/', 'arn:aws:s3:::c/d'] }],
        },
      ],
      [
        'every management event, writes only',
        'object-level writes on S3 objects under arn:aws:s3:::b/ or arn:aws:s3:::c/d',
      ],
    ],
    [
      [
        {
          IncludeManagementEvents: false,
          DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }],
        },
      ],
      ['data events, read and write, on Lambda functions'],
    ],
    [
      [
        {
          FieldSelectors: [data, objects, { Field: 'resources.ARN', NotStartsWith: ['arn:aws:s3:::logs/'] }],
        },
      ],
      ['object-level reads and writes on S3 objects, except under arn:aws:s3:::logs/'],
    ],
    [
      [
        {
          FieldSelectors: [
            data,
            objects,
            { Field: 'eventName', Equals: ['PutObject'], StartsWith: ['Delete'], NotEndsWith: ['Tagging'] },
          ],
        },
      ],
      [
        'object-level reads and writes on S3 objects, where eventName is PutObject or starts with Delete and does not end with Tagging',
      ],
    ],
    [
      [
        {
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['NetworkActivity'] },
            { Field: 'eventSource', Equals: ['kms.amazonaws.com'] },
          ],
        },
      ],
      ['every network activity event, read and write, of kms.amazonaws.com'],
    ],
  ])('%j', (written, lines) => {
    expect(explain(written)).toEqual(lines);
  });

  it('puts what is unsure after what is sure, and doubts last', () => {
    const lines = explain([
      { FieldSelectors: [data, objects, { Field: 'color', Equals: ['red'] }] },
      { FieldSelectors: [data, objects] },
    ]);
    expect(lines).toEqual([
      'object-level reads and writes on S3 objects',
      'not understood: Selector 1 filters on "color", a field that Trailproof does not know.',
    ]);
    expect(explain([{ FieldSelectors: [data, { Field: 'color', Equals: ['red'] }] }])[0]).toBe(
      'perhaps every data event, read and write',
    );
  });

  it('shortens long lists when asked to', () => {
    const values = Array.from({ length: 12 }, (_, index) => `arn:aws:s3:::b${index}/`);
    const written = [
      { IncludeManagementEvents: false, DataResources: [{ Type: 'AWS::S3::Object', Values: values }] },
    ];
    expect(explain(written, 2)).toEqual([
      'object-level reads and writes on S3 objects under arn:aws:s3:::b0/, arn:aws:s3:::b1/ and 10 more',
    ]);
    expect(explain(written)[0]).toContain('arn:aws:s3:::b11/');
  });

  it('takes the normal form as well', () => {
    expect(explainSelectors(normalizeSelectors({ language: 'default' }))).toEqual([
      'every management event, read and write',
    ]);
  });

  it('escapes what could fool a reader', () => {
    const lines = explain([
      { FieldSelectors: [data, objects, { Field: 'eventName', Equals: ['a\u202eb\u001b[2J\n'] }] },
    ]);
    expect(lines).toEqual([
      'object-level reads and writes on S3 objects, where eventName is a\\u{202e}b\\u{1b}[2J\\u{a}',
    ]);
  });
});

describe('describeEvent', () => {
  it.each<[EventFields, string]>([
    [
      {
        eventCategory: 'Management',
        eventSource: 'kms.amazonaws.com',
        eventName: 'Decrypt',
        eventType: 'AwsApiCall',
        readOnly: 'true',
      },
      'kms:Decrypt (management, read)',
    ],
    [
      {
        eventCategory: 'Data',
        eventSource: 's3.amazonaws.com',
        eventName: 'PutObject',
        readOnly: 'false',
        'resources.type': 'AWS::S3::Object',
        'resources.ARN': 'arn:aws:s3:::b/x',
      },
      's3:PutObject (data, write) on arn:aws:s3:::b/x',
    ],
    [
      {
        eventCategory: 'Data',
        eventSource: 'x',
        eventName: 'Y',
        readOnly: 'true',
        'resources.type': 'AWS::A::B',
      },
      'x:Y (data, read) on AWS::A::B without ARN',
    ],
    [
      {
        eventCategory: 'Data',
        eventSource: 'x',
        eventName: 'Y',
        'resources.type': 'AWS::A::B',
        'resources.ARN': 'arn',
      },
      'x:Y (data, no readOnly) on AWS::A::B arn',
    ],
    [{}, '(no eventSource):(no eventName) (no eventCategory, no readOnly)'],
    [
      {
        eventCategory: 'NetworkActivity',
        eventSource: 'kms.amazonaws.com',
        eventName: 'Decrypt',
        eventType: 'AwsVpceEvents',
        readOnly: 'true',
        errorCode: 'VpceAccessDenied',
        vpcEndpointId: 'vpce-1',
        'userIdentity.arn': 'arn:u',
        sessionCredentialFromConsole: 'true',
      },
      'kms:Decrypt (network activity, read) by arn:u from the console with errorCode VpceAccessDenied through vpce-1',
    ],
    [
      {
        eventCategory: 'Management',
        eventSource: 'kms.amazonaws.com',
        eventName: 'A\u0000\u00a0B',
        eventType: 'AwsServiceEvent',
        readOnly: 'false',
      },
      'kms:A\\u{0}\\u{a0}B (management, write, AwsServiceEvent)',
    ],
  ])('%j', (event, text) => {
    expect(describeEvent(event)).toBe(text);
  });
});
