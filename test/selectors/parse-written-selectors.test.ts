import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/model/json.ts';
import { parseWrittenSelectors } from '../../src/selectors/parse-written-selectors.ts';

const field = { Field: 'eventCategory', Equals: ['Management'] };
const advanced = {
  language: 'advanced',
  selectors: [{ fieldSelectors: [{ field: 'eventCategory', operators: { Equals: ['Management'] } }] }],
};
const basic = {
  language: 'basic',
  selectors: [
    {
      readWriteType: 'All',
      includeManagementEvents: true,
      dataResources: [],
      excludeManagementEventSources: [],
    },
  ],
};

describe('parseWrittenSelectors', () => {
  it.each<[string, JsonValue, object]>([
    ['the list of --advanced-event-selectors', [{ FieldSelectors: [field] }], advanced],
    ['the list of --event-selectors', [{ ReadWriteType: 'All' }], basic],
    [
      'the answer of get-event-selectors',
      { TrailARN: 'arn', AdvancedEventSelectors: [{ FieldSelectors: [field] }] },
      advanced,
    ],
    ['the other list empty or null', { EventSelectors: [{}], AdvancedEventSelectors: null }, basic],
    ['the input of put-event-selectors', { TrailName: 't', EventSelectors: [{}] }, basic],
    ['a trail without selectors', { TrailARN: 'arn', EventSelectors: [] }, { language: 'default' }],
    [
      'a field that AWS may have added',
      [{ FieldSelectors: [{ Field: 'tlsVersion', Equals: ['1'] }] }],
      {
        language: 'advanced',
        selectors: [{ fieldSelectors: [{ field: 'tlsVersion', operators: { Equals: ['1'] } }] }],
      },
    ],
  ])('takes %s', (_, value, selectors) => {
    expect(parseWrittenSelectors(value)).toEqual({ ok: true, selectors });
  });

  it('reads every member of a basic selector', () => {
    const value = [
      {
        ReadWriteType: 'WriteOnly',
        IncludeManagementEvents: false,
        DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }],
        ExcludeManagementEventSources: ['kms.amazonaws.com'],
      },
    ];
    expect(parseWrittenSelectors(value)).toEqual({
      ok: true,
      selectors: {
        language: 'basic',
        selectors: [
          {
            readWriteType: 'WriteOnly',
            includeManagementEvents: false,
            dataResources: [{ type: 'AWS::S3::Object', values: ['arn:aws:s3'] }],
            excludeManagementEventSources: ['kms.amazonaws.com'],
          },
        ],
      },
    });
  });

  it.each<[string, JsonValue, string, string, string?]>([
    ['a text', 'x', '', 'found a text', 'get-event-selectors'],
    ['an empty list', [], '', 'holds no selectors'],
    ['an empty object', {}, '', 'holds no selectors'],
    [
      'one selector without a list',
      { FieldSelectors: [field] },
      '',
      'one selector, not a list',
      'Put it in [ ].',
    ],
    [
      'both kinds',
      { EventSelectors: [{}], AdvancedEventSelectors: [{}] },
      '/AdvancedEventSelectors',
      'never both',
    ],
    [
      'another case',
      { eventSelectors: [] },
      '/eventSelectors',
      'no member "eventSelectors"',
      'Did you mean EventSelectors?',
    ],
    [
      'a mixed list',
      [{ FieldSelectors: [field] }, { ReadWriteType: 'All' }],
      '/1/ReadWriteType',
      'no member "ReadWriteType"',
    ],
    [
      'a strange ReadWriteType',
      [{ ReadWriteType: 'Read' }],
      '/0/ReadWriteType',
      '"Read" is no ReadWriteType',
      'All, ReadOnly, WriteOnly',
    ],
    [
      'a text for a boolean',
      [{ IncludeManagementEvents: 'true' }],
      '/0/IncludeManagementEvents',
      'true or false',
    ],
    [
      'a resource without type',
      [{ DataResources: [{ Values: [] }] }],
      '/0/DataResources/0/Type',
      'Type is missing',
    ],
    ['no field selectors', [{ FieldSelectors: [] }], '/0/FieldSelectors', 'at least one'],
    [
      'a mistyped field',
      [{ FieldSelectors: [{ Field: 'readonly', Equals: ['true'] }] }],
      '/0/FieldSelectors/0/Field',
      'no field "readonly"',
      'Did you mean readOnly?',
    ],
    [
      'a mistyped operator',
      [{ FieldSelectors: [{ ...field, NotEqual: ['x'] }] }],
      '/0/FieldSelectors/0/NotEqual',
      'no member "NotEqual"',
      'Did you mean NotEquals?',
    ],
    ['no operator', [{ FieldSelectors: [{ Field: 'readOnly' }] }], '/0/FieldSelectors/0', 'has no operator'],
    [
      'no value',
      [{ FieldSelectors: [{ Field: 'readOnly', Equals: [] }] }],
      '/0/FieldSelectors/0/Equals',
      'has no value',
    ],
    [
      'a bare boolean',
      [{ FieldSelectors: [{ Field: 'readOnly', Equals: [true] }] }],
      '/0/FieldSelectors/0/Equals/0',
      'found the boolean true',
      'Write "true", in quotes.',
    ],
  ])('refuses %s', (_, value, pointer, message, suggestion) => {
    const reading = parseWrittenSelectors(value);
    if (reading.ok) throw new Error('no problem found');
    expect(reading.problems[0]?.pointer).toBe(pointer);
    expect(reading.problems[0]?.message).toContain(message);
    if (suggestion !== undefined) expect(reading.problems[0]?.suggestion).toContain(suggestion);
  });

  it('takes no operator from the prototype of objects', () => {
    const value: JsonValue = JSON.parse(
      '[{"FieldSelectors":[{"Field":"readOnly","__proto__":{"Equals":["true"]}}]}]',
    );
    const reading = parseWrittenSelectors(value);
    expect(reading.ok ? [] : reading.problems.map(({ pointer }) => pointer)).toContain(
      '/0/FieldSelectors/0/__proto__',
    );
  });
});
