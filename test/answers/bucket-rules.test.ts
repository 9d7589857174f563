import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { decodeBucketLifecycle } from '../../src/answers/bucket-lifecycle.ts';
import { decodeBucketLogging, decodeBucketNotification } from '../../src/answers/bucket-logging.ts';
import { decodeBucketReplication } from '../../src/answers/bucket-replication.ts';
import { decodeObjectLock } from '../../src/answers/object-lock.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { absent, answered, callRecord } from './call-records.ts';

/** What an answer comes to: its value, `absent`, or the kind of its fault. */
function told<T>(decode: (record: CallRecord) => Answer<T>, root: string, inner: string): unknown {
  const body = `<?xml version="1.0"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</${root}>`;
  const answer = decode(callRecord('s3:GetBucketX', answered(body)));
  return answer.kind === 'value' ? answer.value : answer.kind === 'fault' ? answer.fault.kind : 'absent';
}

test.each([
  decodeBucketLifecycle,
  decodeBucketLogging,
  decodeBucketNotification,
  decodeBucketReplication,
  decodeObjectLock,
])('%o hands documented absence on, and takes no cut-off, empty or strange answer', (decode) => {
  expect(decode(callRecord('s3:GetBucketX', absent))).toMatchObject({ kind: 'absent' });
  for (const body of ['', '<', '<a/>', '<?xml version="1.0"?>\n<a>', '[]', 'null', '<!DOCTYPE a><a/>']) {
    const answer = decode(callRecord('s3:GetBucketX', answered(body)));
    expect(answer, body).toMatchObject({ kind: 'fault', fault: { kind: 'malformed' } });
  }
});

describe('decodeBucketLifecycle', () => {
  const rules = (inner: string): unknown => told(decodeBucketLifecycle, 'LifecycleConfiguration', inner);
  const rule = (inner: string): unknown => rules(`<Rule><ID>r</ID>${inner}</Rule>`);
  const enabled = '<Status>Enabled</Status>';
  const everything = { prefix: '', tags: [] };
  const tag = (key: string): string => `<Tag><Key>${key}</Key><Value>v</Value></Tag>`;

  test.each([
    ['nothing', '', everything],
    ['an empty filter', '<Filter/>', everything],
    ['an empty prefix', '<Filter><Prefix/></Filter>', everything],
    ['a prefix', '<Filter><Prefix>AWSLogs/</Prefix></Filter>', { prefix: 'AWSLogs/', tags: [] }],
    ['a prefix in the older form', '<Prefix>a&amp;b</Prefix>', { prefix: 'a&b', tags: [] }],
    ['one tag', `<Filter>${tag('a')}</Filter>`, { prefix: '', tags: ['a=v'] }],
    [
      'a size',
      '<Filter><ObjectSizeGreaterThan>500</ObjectSizeGreaterThan></Filter>',
      { prefix: '', tags: [], largerThan: 500 },
    ],
    [
      'all of it',
      `<Filter><And><Prefix>x</Prefix>${tag('b')}${tag('a')}<ObjectSizeLessThan>9</ObjectSizeLessThan></And></Filter>`,
      { prefix: 'x', tags: ['a=v', 'b=v'], smallerThan: 9 },
    ],
  ])('a rule for %s', (_, filter, expected) => {
    expect(rule(`${filter}${enabled}`)).toEqual([{ enabled: true, filter: expected, transitions: [] }]);
  });

  test.each([
    ['days', '<Expiration><Days>365</Days></Expiration>', { expiration: { kind: 'after', days: 365 } }],
    [
      'a date',
      '<Expiration><Date>2030-01-01T00:00:00.000Z</Date></Expiration>',
      { expiration: { kind: 'on', date: '2030-01-01T00:00:00.000Z' } },
    ],
    [
      'markers',
      '<Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>',
      { expiration: { kind: 'markers', removed: true } },
    ],
    [
      'noncurrent versions',
      '<NoncurrentVersionExpiration><NoncurrentDays>30</NoncurrentDays></NoncurrentVersionExpiration>',
      { noncurrentExpiration: { days: 30, newerVersions: 0 } },
    ],
    [
      'all but some noncurrent versions',
      '<NoncurrentVersionExpiration><NewerNoncurrentVersions>5</NewerNoncurrentVersions><NoncurrentDays>30</NoncurrentDays></NoncurrentVersionExpiration>',
      { noncurrentExpiration: { days: 30, newerVersions: 5 } },
    ],
    [
      'uploads',
      '<AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload>',
      { abortsUploadsAfterDays: 7 },
    ],
    [
      'storage',
      '<Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass></Transition>' +
        '<Transition><Date>2030-01-01T00:00:00Z</Date><StorageClass>GLACIER</StorageClass></Transition>' +
        '<NoncurrentVersionTransition><NoncurrentDays>1</NoncurrentDays><StorageClass>GLACIER</StorageClass></NoncurrentVersionTransition>',
      {
        transitions: [
          { of: 'current', storageClass: 'STANDARD_IA', days: 30 },
          { of: 'current', storageClass: 'GLACIER' },
          { of: 'noncurrent', storageClass: 'GLACIER', days: 1 },
        ],
      },
    ],
  ])('what it does about %s', (_, action, expected) => {
    const [read] = rule(`<Filter/><Status>Disabled</Status>${action}`) as readonly unknown[];
    expect(read).toEqual({ enabled: false, filter: everything, transitions: [], ...expected });
  });

  test('several rules, in their order', () => {
    const one = `<Rule><Prefix>a</Prefix>${enabled}</Rule>`;
    const two = `<Rule><Prefix>b</Prefix>${enabled}</Rule>`;
    expect(rules(one + two)).toMatchObject([{ filter: { prefix: 'a' } }, { filter: { prefix: 'b' } }]);
  });

  test.each([
    ['no status', '<Filter/>'],
    ['a strange status', '<Status>Paused</Status>'],
    ['two filters', `<Filter/><Filter/>${enabled}`],
    ['an And without anything', `<Filter><And/></Filter>${enabled}`],
    ['two prefixes', `<Prefix>a</Prefix><Prefix>b</Prefix>${enabled}`],
    ['a tag without value', `<Filter><Tag><Key>a</Key></Tag></Filter>${enabled}`],
    ['days that are no number', `${enabled}<Expiration><Days>soon</Days></Expiration>`],
    ['negative days', `${enabled}<Expiration><Days>-1</Days></Expiration>`],
    ['a date that is none', `${enabled}<Expiration><Date>tomorrow</Date></Expiration>`],
    ['an empty expiration', `${enabled}<Expiration/>`],
    [
      'two expirations',
      `${enabled}<Expiration><Days>1</Days></Expiration><Expiration><Days>2</Days></Expiration>`,
    ],
    [
      'no noncurrent days',
      `${enabled}<NoncurrentVersionExpiration><NewerNoncurrentVersions>1</NewerNoncurrentVersions></NoncurrentVersionExpiration>`,
    ],
    ['a transition to nowhere', `${enabled}<Transition><Days>1</Days></Transition>`],
  ])('%s makes the whole unknown', (_, inner) => {
    expect(rule(inner)).toBe('malformed');
  });

  test.each([
    ['an action', `${enabled}<Evaporation><Days>1</Days></Evaporation>`],
    ['a way to expire', `${enabled}<Expiration><Days>1</Days><Hours>2</Hours></Expiration>`],
    ['a condition', `${enabled}<Filter><Suffix>.gz</Suffix></Filter>`],
    [
      'a condition beside others',
      `${enabled}<Filter><And><Suffix>.gz</Suffix><Prefix>a</Prefix></And></Filter>`,
    ],
  ])('%s of a later day is not passed over', (_, inner) => {
    expect(rule(inner)).toBe('unsupported');
  });
});

describe('decodeBucketReplication', () => {
  const rule = (inner: string): unknown =>
    told(decodeBucketReplication, 'ReplicationConfiguration', `<Role>arn</Role><Rule>${inner}</Rule>`);
  const destination =
    '<Destination><Bucket>arn:aws:s3:::copy</Bucket><StorageClass>GLACIER</StorageClass></Destination>';

  test('reads where what is copied', () => {
    const filter = '<Filter><Prefix>AWSLogs/</Prefix></Filter>';
    expect(rule(`<ID>r</ID><Priority>1</Priority>${filter}<Status>Enabled</Status>${destination}`)).toEqual([
      {
        enabled: true,
        filter: { prefix: 'AWSLogs/', tags: [] },
        copiesKmsObjects: false,
        destination: 'arn:aws:s3:::copy',
      },
    ]);
    expect(rule(`<Prefix/><Status>Disabled</Status>${destination}`)).toMatchObject([{ enabled: false }]);
    const kms = (status: string): string =>
      `<SourceSelectionCriteria><SseKmsEncryptedObjects><Status>${status}</Status></SseKmsEncryptedObjects></SourceSelectionCriteria>`;
    expect(rule(`<Prefix/><Status>Enabled</Status>${kms('Enabled')}${destination}`)).toMatchObject([
      { copiesKmsObjects: true },
    ]);
    expect(rule(`<Prefix/><Status>Enabled</Status>${kms('Disabled')}${destination}`)).toMatchObject([
      { copiesKmsObjects: false },
    ]);
    expect(rule(`<Prefix/><Status>Enabled</Status>${kms('Perhaps')}${destination}`)).not.toMatchObject([
      { enabled: true },
    ]);
  });

  test.each([
    ['no destination', '<Status>Enabled</Status>'],
    ['one that is no bucket', '<Status>Enabled</Status><Destination><Bucket>copy</Bucket></Destination>'],
    ['no status', destination],
  ])('%s is malformed', (_, inner) => {
    expect(rule(inner)).toBe('malformed');
  });
});

test.each([
  ['', { enabled: true, mode: '', days: 0 }],
  [
    '<Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>30</Days></DefaultRetention></Rule>',
    { enabled: true, mode: 'GOVERNANCE', days: 30 },
  ],
  [
    '<Rule><DefaultRetention><Mode>COMPLIANCE</Mode><Years>2</Years></DefaultRetention></Rule>',
    { enabled: true, mode: 'COMPLIANCE', days: 730 },
  ],
  [
    '<Rule><DefaultRetention><Mode>COMPLIANCE</Mode><Days>0</Days><Years>1</Years></DefaultRetention></Rule>',
    { enabled: true, mode: 'COMPLIANCE', days: 365 },
  ],
  ['<Rule><DefaultRetention><Mode>COMPLIANCE</Mode><Days>0</Days></DefaultRetention></Rule>', 'malformed'],
  ['<Rule/>', 'malformed'],
  ['<Rule><DefaultRetention><Mode>COMPLIANCE</Mode></DefaultRetention></Rule>', 'malformed'],
  [
    '<Rule><DefaultRetention><Mode>COMPLIANCE</Mode><Days>1</Days><Years>1</Years></DefaultRetention></Rule>',
    'malformed',
  ],
  ['<Rule><DefaultRetention><Mode>STRICT</Mode><Days>1</Days></DefaultRetention></Rule>', 'malformed'],
])('Object Lock %s is %j', (inner, expected) => {
  const root = 'ObjectLockConfiguration';
  expect(told(decodeObjectLock, root, `<ObjectLockEnabled>Enabled</ObjectLockEnabled>${inner}`)).toEqual(
    expected,
  );
  expect(told(decodeObjectLock, root, inner)).toBe('malformed');
});

test.each([
  ['', ''],
  ['<LoggingEnabled><TargetBucket>logs</TargetBucket><TargetPrefix/></LoggingEnabled>', 'logs'],
  ['<LoggingEnabled><TargetPrefix/></LoggingEnabled>', 'malformed'],
  ['<LoggingEnabled/>', 'malformed'],
  ['<LoggingEnabled><TargetBucket>../x</TargetBucket></LoggingEnabled>', 'malformed'],
])('access logs %s go to %j', (inner, expected) => {
  expect(told(decodeBucketLogging, 'BucketLoggingStatus', inner)).toBe(expected);
});

test.each([
  ['', false],
  ['<EventBridgeConfiguration/>', true],
  ['<TopicConfiguration><Topic>arn</Topic></TopicConfiguration>', true],
  ['<QueueConfiguration><Queue>arn</Queue></QueueConfiguration>', true],
  ['<CloudFunctionConfiguration/><CloudFunctionConfiguration/>', true],
])('notifications %s tell somebody: %j', (inner, expected) => {
  expect(told(decodeBucketNotification, 'NotificationConfiguration', inner)).toBe(expected);
  // So an emulator writes it.
  expect(told(decodeBucketNotification, 'GetBucketNotificationResponse', inner)).toBe(expected);
  expect(told(decodeBucketNotification, 'Error', inner)).toBe('malformed');
});
