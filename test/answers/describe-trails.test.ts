import { describe, expect, test } from 'vitest';
import type { TrailDescription } from '../../src/answers/describe-trails.ts';
import { decodeDescribeTrails } from '../../src/answers/describe-trails.ts';
import { absent, answered, callRecord, refused } from './call-records.ts';

const arn = 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main';
const whole = {
  Name: 'main',
  TrailARN: arn,
  HomeRegion: 'us-east-1',
  S3BucketName: 'logs',
  IsMultiRegionTrail: true,
  IsOrganizationTrail: false,
  IncludeGlobalServiceEvents: true,
  LogFileValidationEnabled: true,
};

function decode(body: unknown) {
  const answer = decodeDescribeTrails(callRecord('cloudtrail:DescribeTrails', answered(body)));
  if (answer.kind !== 'value') throw new Error(`expected a value, got ${answer.kind}`);
  return answer.value;
}

function only(body: unknown): TrailDescription {
  const [trail] = decode(body).trails;
  if (trail === undefined) throw new Error('expected a trail');
  return trail;
}

describe('decodeDescribeTrails', () => {
  test('reads identity from the ARN and settings from the members', () => {
    const trail = only({ trailList: [{ ...whole, FutureMember: { deep: [1] } }] });
    expect(trail).toMatchObject({
      arn,
      name: 'main',
      owner: '111111111111',
      home: 'us-east-1',
      partition: 'aws',
    });
    expect(trail.multiRegion).toMatchObject({ known: true, value: true });
    expect(trail.bucket).toMatchObject({ known: true, value: 'logs' });
    expect(trail.kmsKeyId).toMatchObject({ known: true, value: '' });
  });

  test('null stands for a value that is not set', () => {
    expect(only({ trailList: [{ ...whole, KmsKeyId: null, HomeRegion: null }] }).kmsKeyId).toMatchObject({
      value: '',
    });
  });

  test.each([
    ['IsMultiRegionTrail', 'true', 'multiRegion'],
    ['IsMultiRegionTrail', undefined, 'multiRegion'],
    ['IsOrganizationTrail', null, 'organization'],
    ['LogFileValidationEnabled', 1, 'logFileValidation'],
    ['IncludeGlobalServiceEvents', [], 'globalServiceEvents'],
    ['S3BucketName', 7, 'bucket'],
    ['S3BucketName', 'x'.repeat(9000), 'bucket'],
    ['KmsKeyId', {}, 'kmsKeyId'],
  ] as const)('%s = %j hides only itself', (name, value, field) => {
    const trail = only({ trailList: [{ ...whole, [name]: value }] });
    const settings = [
      'multiRegion',
      'organization',
      'globalServiceEvents',
      'logFileValidation',
      'bucket',
      'kmsKeyId',
    ] as const;
    for (const setting of settings) expect(trail[setting].known).toBe(setting !== field);
    const damaged = trail[field];
    expect(damaged.known ? [] : damaged.faults.map((fault) => fault.kind)).toEqual(['malformed']);
  });

  test.each([
    ['no ARN', { ...whole, TrailARN: undefined }],
    ['an ARN of another service', { ...whole, TrailARN: 'arn:aws:s3:us-east-1:111111111111:trail/main' }],
    [
      'an ARN with a host name for a region',
      { ...whole, TrailARN: 'arn:aws:cloudtrail:evil.com:111111111111:trail/main' },
    ],
    ['an ARN only inherited', JSON.parse(`{"__proto__":{"TrailARN":"${arn}"}}`) as unknown],
    ['no object', 'main'],
    ['null', null],
  ])('an entry with %s is left out and leaves a fault, the others stay', (_, entry) => {
    const page = decode({ trailList: [entry, whole] });
    expect(page.trails.map((trail) => trail.arn)).toEqual([arn]);
    expect(page.faults).toHaveLength(1);
  });

  test('a home region that contradicts the ARN is a fault of the list', () => {
    expect(decode({ trailList: [{ ...whole, HomeRegion: 'eu-west-1' }] }).faults).toHaveLength(1);
  });

  test('a trail listed twice is one trail, and what its entries dispute is a conflict', () => {
    const trail = only({ trailList: [whole, { ...whole, IsMultiRegionTrail: false }] });
    expect(trail.logFileValidation).toMatchObject({ known: true, value: true });
    expect(trail.multiRegion).toMatchObject({ known: false, faults: [{ kind: 'conflict' }] });
  });

  test.each([
    ['cut off', '{"trailList":[{"Name":"ma'],
    ['not an object', '[]'],
    ['an error page', '<html>502</html>'],
    ['without the list', '{}'],
    ['a list that is null', '{"trailList":null}'],
    ['a list that is none', '{"trailList":{"length":1}}'],
    ['endlessly deep', '['.repeat(100_000)],
  ])('an answer that is %s is a fault as a whole', (_, body) => {
    const answer = decodeDescribeTrails(callRecord('cloudtrail:DescribeTrails', answered(body)));
    expect(answer).toMatchObject({
      kind: 'fault',
      fault: { kind: 'malformed', call: 'cloudtrail:DescribeTrails', requestId: 'req-1' },
    });
  });

  test('absence and refusal pass through', () => {
    const record = callRecord('cloudtrail:DescribeTrails', absent);
    expect(decodeDescribeTrails(record)).toEqual({ kind: 'absent', code: 'NotFound', evidence: [record.id] });
    expect(decodeDescribeTrails(refused(record))).toMatchObject({ kind: 'fault', fault: { kind: 'denied' } });
  });
});
