import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { readEventFile } from '../../src/selectors/event-file.ts';
import { readEventRecord } from '../../src/selectors/event-record.ts';

const record: JsonObject = {
  eventVersion: '1.11',
  eventTime: '2026-11-20T10:00:00Z',
  eventSource: 's3.amazonaws.com',
  eventName: 'GetObject',
  eventType: 'AwsApiCall',
  eventCategory: 'Data',
  managementEvent: false,
  readOnly: true,
  awsRegion: 'eu-west-1',
  recipientAccountId: '111122223333',
  userIdentity: {
    type: 'AssumedRole',
    arn: 'arn:aws:sts::111122223333:assumed-role/a/b',
    accountId: '111122223333',
  },
  resources: [
    { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::acme/x' },
    { accountId: '111122223333', type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::acme' },
  ],
};

function without(name: string): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

test('a record: its account, region, fields as texts, and resources', () => {
  expect(readEventRecord(record, '')).toEqual({
    ok: true,
    record: {
      account: '111122223333',
      region: 'eu-west-1',
      fields: {
        eventSource: 's3.amazonaws.com',
        eventName: 'GetObject',
        eventType: 'AwsApiCall',
        eventCategory: 'Data',
        readOnly: 'true',
        'userIdentity.arn': 'arn:aws:sts::111122223333:assumed-role/a/b',
      },
      resources: [
        { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::acme/x' },
        { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::acme' },
      ],
    },
  });
});

test('an old record: the account of the identity, the category from managementEvent', () => {
  const old = {
    eventVersion: '1.06',
    eventTime: '2018-01-01T00:00:00Z',
    eventSource: 'ec2.amazonaws.com',
    eventName: 'RunInstances',
    awsRegion: 'us-east-1',
    managementEvent: true,
    userIdentity: { accountId: '444455556666' },
  };
  expect(readEventRecord(old, '')).toMatchObject({
    ok: true,
    record: { account: '444455556666', fields: { eventCategory: 'Management' }, resources: [] },
  });
});

const mistakes: readonly (readonly [string, unknown, string])[] = [
  ['a text', 'hello', 'Expected a CloudTrail record, found a text.'],
  ['nothing of a record', {}, 'A CloudTrail record has the member eventVersion; this has not.'],
  [
    'another version',
    { ...record, eventVersion: '2.0' },
    'The event version "2.0" is not one that Trailproof knows.',
  ],
  ['a version with words', { ...record, eventVersion: '1.x' }, 'The event version "1.x"'],
  ['a name that is a number', { ...record, eventName: 7 }, 'eventName should be a text; found the number 7.'],
  ['no account', { ...without('recipientAccountId'), userIdentity: {} }, 'says of no account'],
  ['an answer of lookup-events', { Events: [] }, 'This is an answer of lookup-events'],
  ['an event of EventBridge', { 'detail-type': 'x', detail: record }, 'This is an EventBridge event'],
];

test.each(mistakes)('%s is no record', (_name, value, message) => {
  const reading = readEventRecord(value as JsonObject, '/Records/3');
  expect(reading.ok).toBe(false);
  if (reading.ok) return;
  expect(reading.problems[0]?.message).toContain(message);
  expect(reading.problems[0]?.pointer.startsWith('/Records/3')).toBe(true);
});

test('a misspelt member is found', () => {
  const { eventName, ...rest } = record;
  expect(readEventRecord({ ...rest, eventname: eventName }, '')).toMatchObject({
    ok: false,
    problems: [{ suggestion: 'there is "eventname": write eventName' }],
  });
});

test('members of prototypes are no members', () => {
  const hostile = JSON.parse('{"__proto__": {"eventVersion": "1.0"}, "constructor": 1}') as JsonObject;
  expect(readEventRecord(hostile, '')).toMatchObject({ ok: false });
});

describe('files', () => {
  const one = JSON.stringify(record);
  const forms: readonly (readonly [string, string, number])[] = [
    ['one record', one, 1],
    ['one record over many lines', JSON.stringify(record, null, 2), 1],
    ['a list', `[${one},${one}]`, 2],
    ['a delivered log file', JSON.stringify({ Records: [record, record, record] }), 3],
    ['JSON Lines', `${one}\n\n${one}\r\n`, 2],
    ['JSON Lines of log files', `${JSON.stringify({ Records: [record, record] })}\n${one}\n`, 3],
  ];

  test.each(forms)('%s', (_name, text, count) => {
    const reading = readEventFile(text);
    expect(reading.ok && reading.records.length).toBe(count);
  });

  const broken: readonly (readonly [string, string, unknown])[] = [
    ['an empty file', ' \n', { message: 'It is empty.' }],
    ['a log file without records', '{"Records":[]}', { message: 'There is no record in it.' }],
    ['no JSON', 'Hello', { pointer: '', message: expect.stringContaining('It is not JSON') }],
    [
      'a broken second line',
      `${one}\n{"a":`,
      { line: 2, message: expect.stringContaining('The line is not JSON') },
    ],
    ['a wrong record in the second line', `${one}\n{"eventVersion":"9.9"}`, { line: 2 }],
    [
      'a wrong record in a log file',
      JSON.stringify({ Records: [record, { ...record, eventVersion: '7' }] }),
      { pointer: '/Records/1/eventVersion' },
    ],
  ];

  test.each(broken)('%s', (_name, text, problem) => {
    const reading = readEventFile(text);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.problems).toContainEqual(expect.objectContaining(problem));
  });

  test('escape sequences in broken text do not come out', () => {
    const reading = readEventFile('\u001b[31mred');
    expect(JSON.stringify(reading)).not.toContain('\\u001b');
  });
});
