import { describe, expect, test } from 'vitest';
import { decodeEventSelectors } from '../../src/answers/event-selectors.ts';
import { answered, callRecord } from './call-records.ts';

const arn = 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main';

function decode(body: object | string) {
  const record = callRecord(
    'cloudtrail:GetEventSelectors',
    answered(typeof body === 'string' ? body : { TrailARN: arn, ...body }),
    {
      input: { TrailName: arn },
    },
  );
  return decodeEventSelectors(record);
}

describe('decodeEventSelectors', () => {
  test.each([
    ['both lists empty', { EventSelectors: [], AdvancedEventSelectors: [] }],
    ['both lists null', { EventSelectors: null, AdvancedEventSelectors: null }],
    ['neither list there', {}],
  ])('%s: the default', (_, body) => {
    expect(decode(body)).toMatchObject({ kind: 'value', value: { language: 'default' } });
  });

  test('basic selectors get the documented defaults', () => {
    expect(
      decode({
        EventSelectors: [
          {},
          {
            ReadWriteType: 'Sometimes',
            DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }],
          },
        ],
      }),
    ).toMatchObject({
      value: {
        language: 'basic',
        selectors: [
          {
            readWriteType: 'All',
            includeManagementEvents: true,
            dataResources: [],
            excludeManagementEventSources: [],
          },
          {
            readWriteType: 'Sometimes',
            dataResources: [{ type: 'AWS::S3::Object', values: ['arn:aws:s3'] }],
          },
        ],
      },
    });
  });

  test('fields and operators of the future stay as written, even one called __proto__', () => {
    const body = `{"TrailARN":"${arn}","AdvancedEventSelectors":[{"Name":"n","FieldSelectors":[{"Field":"colour","Matches":["a"],"__proto__":["b"],"Equals":null}]}]}`;
    const answer = decode(body);
    const selectors =
      answer.kind === 'value' && answer.value.language === 'advanced' ? answer.value.selectors : [];
    const [field] = selectors[0]?.fieldSelectors ?? [];
    expect(selectors[0]?.name).toBe('n');
    expect(field?.field).toBe('colour');
    expect(Object.entries(field?.operators ?? {})).toEqual(
      [
        ['Matches', ['a']],
        ['__proto__', ['b']],
      ].sort(),
    );
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
  });

  test.each([
    ['a boolean as text', { EventSelectors: [{ IncludeManagementEvents: 'true' }] }],
    ['a number for a list', { EventSelectors: [{ DataResources: 3 }] }],
    [
      'a value that is a number',
      { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'readOnly', Equals: [1] }] }] },
    ],
    [
      'an operator without a list',
      { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'readOnly', Equals: 'true' }] }] },
    ],
    ['no field selectors', { AdvancedEventSelectors: [{ Name: 'empty' }] }],
    ['a selector that is null', { EventSelectors: [null] }],
    ['another trail', { TrailARN: `${arn}2` }],
    ['no trail', { TrailARN: null }],
  ])('%s makes the selectors unknown', (_, body) => {
    expect(decode(body)).toMatchObject({ kind: 'fault', fault: { kind: 'malformed' } });
  });

  test('a member of a selector that nobody knows yet is unsupported, for it may narrow what is recorded', () => {
    expect(decode({ EventSelectors: [{ ExcludeUsers: ['x'] }] })).toMatchObject({
      fault: { kind: 'unsupported' },
    });
    expect(
      decode({
        AdvancedEventSelectors: [{ Not: true, FieldSelectors: [{ Field: 'readOnly', Equals: ['true'] }] }],
      }),
    ).toMatchObject({ fault: { kind: 'unsupported' } });
  });

  test('both kinds at once are a conflict', () => {
    const both = {
      EventSelectors: [{}],
      AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'readOnly', Equals: ['true'] }] }],
    };
    expect(decode(both)).toMatchObject({ kind: 'fault', fault: { kind: 'conflict' } });
  });
});
