import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/model/json.ts';
import type { Box, FieldConstraint, Match, SelectorField } from '../../src/model/selector.ts';
import { describeEvent } from '../../src/selectors/describe-event.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';
import { parseWrittenSelectors } from '../../src/selectors/parse-written-selectors.ts';
import { contains, findUncovered } from '../../src/selectors/uncovered.ts';

function requirement(value: JsonValue): readonly Box[] {
  const reading = parseRequirement(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.boxes;
}

function certain(value: JsonValue): readonly Box[] {
  const reading = parseWrittenSelectors(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return normalizeSelectors(reading.selectors).certain;
}

function witness(wanted: readonly Box[], within: readonly Box[]): string {
  const found = findUncovered(wanted, within);
  return found.kind === 'witness' ? describeEvent(found.event) : found.kind;
}

const management: JsonValue = { eventCategory: 'Management' };
const s3Writes: JsonValue = { eventCategory: 'Data', 'resources.type': 'AWS::S3::Object', readOnly: false };

describe('witnesses read like real events', () => {
  it.each<[string, JsonValue, JsonValue]>([
    ['none', management, [{}]],
    ['none', management, [{ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'WriteOnly' }]],
    ['ec2:RunInstances (management, write)', management, [{ IncludeManagementEvents: false }]],
    ['ec2:RunInstances (management, write)', management, [{ ReadWriteType: 'ReadOnly' }]],
    ['ec2:DescribeInstances (management, read)', management, [{ ReadWriteType: 'WriteOnly' }]],
    [
      'kms:Decrypt (management, read)',
      management,
      [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }],
    ],
    [
      'rdsdata:ExecuteStatement (management, write)',
      management,
      [{ ExcludeManagementEventSources: ['rdsdata.amazonaws.com'] }],
    ],
    ['s3:PutObject (data, write) on arn:aws:s3:::example-bucket/example.txt', s3Writes, [{}]],
    [
      's3:PutObject (data, write) on arn:aws:s3:::example-bucket/example.txt',
      s3Writes,
      [{ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::b/'] }] }],
    ],
    [
      'none',
      s3Writes,
      [{ ReadWriteType: 'WriteOnly', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }],
    ],
    [
      's3:Example (data, write) on arn:aws:s3:::secret/example',
      { ...s3Writes, eventName: 'Example', 'resources.ARN': { StartsWith: 'arn:aws:s3:::secret/' } },
      [{}],
    ],
    [
      's3:PutObject (data, write) on arn:aws:s3:::example-bucket/example.txt.pdf',
      {
        ...s3Writes,
        'resources.ARN': {
          NotStartsWith: 'arn:aws:s3:::secret/x',
          EndsWith: '.pdf',
        },
      },
      [{ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::secret/x'] }] }],
    ],
    [
      'lambda:Invoke (data, write) on arn:aws:lambda:us-east-1:123456789012:function:example',
      { eventCategory: 'Data', 'resources.type': 'AWS::Lambda::Function' },
      [{}],
    ],
    ['kms:Decrypt (network activity, read)', { eventCategory: 'NetworkActivity' }, [{}]],
  ])('%s', (expected, wanted, selectors) => {
    expect(witness(requirement(wanted), certain(selectors))).toBe(expected);
  });
});

function one(field: SelectorField, constraint: Partial<FieldConstraint>): Box {
  return { [field]: { any: [], none: [], absent: false, ...constraint } };
}

const equals = (value: string): Match => ({ operator: 'Equals', value });
const starts = (value: string): Match => ({ operator: 'StartsWith', value });
const ends = (value: string): Match => ({ operator: 'EndsWith', value });

describe('prefixes, suffixes and values that overlap', () => {
  it.each<[string, Box, readonly Box[], 'yes' | 'no']>([
    [
      'a value inside its own prefix',
      one('eventName', { any: [equals('ab')] }),
      [one('eventName', { any: [starts('a')] })],
      'yes',
    ],
    [
      'a prefix is more than one value',
      one('eventName', { any: [starts('a')] }),
      [one('eventName', { any: [equals('a'), starts('ab')] })],
      'no',
    ],
    [
      'a longer prefix inside a shorter',
      one('eventName', { any: [starts('abc')] }),
      [one('eventName', { any: [starts('ab')] })],
      'yes',
    ],
    [
      'a prefix that is also a suffix',
      one('eventName', { any: [equals('aba')] }),
      [one('eventName', { any: [starts('ab')], none: [ends('c')] })],
      'yes',
    ],
    [
      'overlapping prefix and suffix have a value between',
      one('eventName', { any: [starts('aa')] }),
      [one('eventName', { any: [ends('aa')] })],
      'no',
    ],
    [
      'everything starts with nothing',
      one('eventName', {}),
      [one('eventName', { any: [starts('')] })],
      'yes',
    ],
    [
      'absent is not the empty value',
      one('eventName', { absent: true }),
      [one('eventName', { any: [starts('')] })],
      'no',
    ],
    [
      'two halves make a whole',
      one('eventName', { absent: true }),
      [one('eventName', { any: [ends('x')], absent: true }), one('eventName', { none: [ends('x')] })],
      'yes',
    ],
    [
      'readOnly has two values',
      one('readOnly', {}),
      [one('readOnly', { any: [equals('true')] }), one('readOnly', { any: [starts('f')] })],
      'yes',
    ],
    ['readOnly may be absent', one('readOnly', { absent: true }), [one('readOnly', {})], 'no'],
    [
      'a box that contradicts itself is empty',
      one('eventName', { any: [equals('a')], none: [starts('a')] }),
      [],
      'yes',
    ],
    ['readOnly with no possible value is empty', one('readOnly', { any: [equals('maybe')] }), [], 'yes'],
  ])('%s', (_, inner, outer, expected) => {
    expect(contains(outer, [inner])).toBe(expected);
  });
});

describe('bounds', () => {
  /** Colourings of a graph that does not exist: hard for anyone. */
  function hostile(): readonly Box[] {
    const fields: readonly SelectorField[] = [
      'eventName',
      'eventSource',
      'eventType',
      'resources.type',
      'resources.ARN',
      'errorCode',
      'vpcEndpointId',
      'userIdentity.arn',
    ];
    return Array.from({ length: 600 }, (_, index) =>
      Object.fromEntries(
        [0, 1, 2].map((step) => {
          const value = String((index * (step + 3) * 7) % 11);
          return [
            fields[(index + step * step + step) % fields.length],
            { any: [], none: [equals(value), starts(`x${value}`)], absent: index % 2 === 0 },
          ];
        }),
      ),
    );
  }

  it('answers too-complex, never wrongly, when the steps are used up', () => {
    expect(findUncovered([{}], hostile(), 1_000).kind).toBe('too-complex');
    expect(contains(hostile(), [{}], 1_000)).toBe('too-complex');
  });

  it('ends on hostile boxes within the default steps', () => {
    const started = performance.now();
    findUncovered([{}], hostile());
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('answers too-complex when every character is named', () => {
    const all = Array.from({ length: 0xd800 - 0x21 }, (_, index) =>
      starts(String.fromCharCode(index + 0x21)),
    );
    expect(['witness', 'too-complex']).toContain(
      findUncovered([{}], [one('eventName', { any: all, absent: true })]).kind,
    );
  });
});
