import { describe, expect, test } from 'vitest';
import { decodeBucketEncryption, decodeHeadBucket } from '../../src/answers/bucket.ts';
import { decodeDescribeKey } from '../../src/answers/describe-key.ts';
import { keyReference } from '../../src/answers/key-reference.ts';
import { decodeListRegions } from '../../src/answers/list-regions.ts';
import { decodeTrailStatus } from '../../src/answers/trail-status.ts';
import { absent, answered, callRecord } from './call-records.ts';

const malformed = { kind: 'fault', fault: { kind: 'malformed' } };

describe('decodeListRegions', () => {
  const decode = (body: unknown) => decodeListRegions(callRecord('account:ListRegions', answered(body)));

  test('gives names, statuses and the next page', () => {
    expect(
      decode({
        Regions: [{ RegionName: 'us-east-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' }],
        NextToken: 't',
      }),
    ).toMatchObject({
      value: { items: [{ name: 'us-east-1', status: 'ENABLED_BY_DEFAULT' }], nextToken: 't', faults: [] },
    });
  });

  test.each([
    ['no region', []],
    ['only regions that are disabled', [{ RegionName: 'me-south-1', RegionOptStatus: 'DISABLED' }]],
  ])('a last page may have %s, an only one may not: every account has enabled regions', (_, Regions) => {
    const only = callRecord('account:ListRegions', answered({ Regions, NextToken: null }));
    expect(decodeListRegions(only)).toMatchObject(malformed);
    expect(decodeListRegions({ ...only, input: { NextToken: 't' } })).toMatchObject({
      value: { faults: [] },
    });
  });

  test.each([
    ['a host name', { RegionName: 'evil.com/#', RegionOptStatus: 'ENABLED' }],
    ['a number', { RegionName: 1, RegionOptStatus: 'ENABLED' }],
    ['no status', { RegionName: 'us-east-1' }],
    ['null', null],
  ])('%s for a region leaves a fault', (_, entry) => {
    expect(decode({ Regions: [entry] })).toMatchObject({
      value: { items: [], faults: [{ kind: 'malformed' }] },
    });
  });

  test('a damaged token leaves a fault, a missing list is one', () => {
    expect(decode({ Regions: [], NextToken: 7 })).toMatchObject({
      value: { faults: [{ kind: 'malformed' }] },
    });
    expect(decode({})).toMatchObject(malformed);
  });
});

describe('decodeTrailStatus', () => {
  const decode = (body: unknown) =>
    decodeTrailStatus(callRecord('cloudtrail:GetTrailStatus', answered(body)));

  test('reads a status; what is left out is empty', () => {
    expect(
      decode({
        IsLogging: true,
        LatestDeliveryTime: 1767225600.5,
        LatestDigestDeliveryError: 'NoSuchBucket',
      }),
    ).toMatchObject({
      value: {
        isLogging: { value: true },
        deliveryError: { value: '' },
        digestError: { value: 'NoSuchBucket' },
        lastDelivery: { value: '2026-01-01T00:00:00.500Z' },
      },
    });
  });

  test.each([
    [{}, 'isLogging'],
    [{ IsLogging: 'yes' }, 'isLogging'],
    [{ IsLogging: true, LatestDeliveryTime: 1e300 }, 'lastDelivery'],
    [{ IsLogging: true, LatestDeliveryTime: '2026' }, 'lastDelivery'],
    [{ IsLogging: true, LatestDeliveryError: 5 }, 'deliveryError'],
  ] as const)('%j hides only %s', (body, field) => {
    const answer = decode(body);
    if (answer.kind !== 'value') throw new Error('expected a value');
    const hidden = Object.entries(answer.value).filter(([, value]) => !value.known);
    expect(hidden.map(([name]) => name)).toEqual([field]);
  });
});

describe('buckets', () => {
  const head = (headers: Record<string, string>) =>
    decodeHeadBucket(callRecord('s3:HeadBucket', answered('', headers)));
  const encryption = (body: string) =>
    decodeBucketEncryption(callRecord('s3:GetBucketEncryption', answered(body)));
  const rule =
    '<Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule>';
  const configuration = (inner: string) =>
    `<?xml version="1.0"?>\n<ServerSideEncryptionConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</ServerSideEncryptionConfiguration>`;

  test('the region comes from the header', () => {
    expect(head({ 'x-amz-bucket-region': 'eu-west-1' })).toMatchObject({
      value: { region: { value: 'eu-west-1' } },
    });
    expect(head({})).toMatchObject({ value: { region: { known: false } } });
    expect(head({ 'x-amz-bucket-region': 'a/b' })).toMatchObject({ value: { region: { known: false } } });
    expect(decodeHeadBucket(callRecord('s3:HeadBucket', absent))).toMatchObject({ kind: 'absent' });
  });

  test.each([
    ['two rules', configuration(rule + rule)],
    ['no rule', configuration('')],
    ['a cut-off answer', configuration(rule).slice(0, -20)],
    [
      'an entity',
      `<!DOCTYPE a [<!ENTITY b "aws:kms">]>${configuration(rule.replace('aws:kms', '&b;')).slice(22)}`,
    ],
    ['deep nesting', '<a>'.repeat(5000) + '</a>'.repeat(5000)],
    ['a reserved name', configuration('<__proto__>x</__proto__>')],
    ['no XML', '{}'],
    ['nothing', ''],
    ['too much', configuration(rule + ' '.repeat(300_000))],
  ])('%s is malformed', (_, body) => {
    expect(encryption(body)).toMatchObject(malformed);
  });

  test('the algorithm of the default encryption', () => {
    expect(encryption(configuration(rule))).toMatchObject({ kind: 'value', value: 'aws:kms' });
  });
});

describe('keys', () => {
  const decode = (body: unknown) => decodeDescribeKey(callRecord('kms:DescribeKey', answered(body)));
  const arn = 'arn:aws:kms:eu-west-1:222222222222:key/1234';

  test('owner and region come from the ARN', () => {
    expect(decode({ KeyMetadata: { Arn: arn, KeyState: 'Enabled', KeyManager: null } })).toMatchObject({
      value: {
        arn,
        owner: '222222222222',
        region: 'eu-west-1',
        state: { value: 'Enabled' },
        manager: { known: false },
      },
    });
    expect(decode({ KeyMetadata: { Arn: 'key/1234' } })).toMatchObject(malformed);
    expect(decode({})).toMatchObject(malformed);
  });

  test.each([
    [arn, { owner: '222222222222', region: 'eu-west-1', form: 'key-arn' }],
    [
      'arn:aws:kms:eu-west-1:222222222222:alias/a',
      { owner: '222222222222', region: 'eu-west-1', form: 'alias-arn' },
    ],
    ['1234', { owner: '111111111111', region: 'us-east-1', form: 'key-id' }],
    ['alias/a', { owner: '111111111111', region: 'us-east-1', form: 'alias-name' }],
    [
      'arn:aws:kms:evil.com:222222222222:key/1',
      { owner: '111111111111', region: 'us-east-1', form: 'key-id' },
    ],
  ])('%s is asked where it lives', (id, place) => {
    expect(keyReference(id, { owner: '111111111111', home: 'us-east-1' })).toEqual({ id, ...place });
  });
});
