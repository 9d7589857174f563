import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { letsTrailDeliver, refusesForeignTrails } from '../../src/access/trail-bucket.ts';
import type { TrailFacts } from '../../src/access/trail-facts.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { bucket, bucketPolicy, cloudTrail, objects, trail } from './documents.ts';

const own = `${bucket}/AWSLogs/111122223333/*`;
const fromTrail = { 'aws:SourceArn': trail.arn };

/** The template of "Amazon S3 bucket policy for CloudTrail", with changes to its second statement. */
function template(change: JsonObject = {}, ...more: readonly JsonObject[]): readonly JsonObject[] {
  return [
    {
      Sid: 'AWSCloudTrailAclCheck20150319',
      Principal: cloudTrail,
      Action: 's3:GetBucketAcl',
      Resource: bucket,
      Condition: { StringEquals: fromTrail },
    },
    {
      Sid: 'AWSCloudTrailWrite20150319',
      Principal: cloudTrail,
      Action: 's3:PutObject',
      Resource: own,
      Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', ...fromTrail } },
      ...change,
    },
    ...more,
  ];
}

interface Asked {
  readonly prefix?: string;
  readonly trail?: TrailFacts;
}

function delivers(
  statements: readonly JsonObject[],
  { prefix = '', trail: facts = trail }: Asked = {},
): Answer {
  const document = bucketPolicy(...statements);
  return letsTrailDeliver({ document, bucketArn: bucket, prefix, trail: facts, digests: true }).delivers
    .answer;
}

const denyHttp = (condition: JsonObject): JsonObject => ({ Effect: 'Deny', Condition: condition });

describe('whether a trail can deliver', () => {
  it.each<[string, readonly JsonObject[], Answer]>([
    ["AWS's template", template(), 'yes'],
    ['no permission to read the ACL', template().slice(1), 'no'],
    ['another account', template({ Resource: `${bucket}/AWSLogs/444455556666/*` }), 'no'],
    ['every path', template({ Resource: objects }), 'yes'],
    [
      'the path of logs, not that of digests',
      template({ Resource: `${bucket}/AWSLogs/111122223333/CloudTrail/*` }),
      'no',
    ],
    ['some regions', template({ Resource: `${bucket}/AWSLogs/111122223333/CloudTrail*/us-*` }), 'unknown'],
    ['another trail', template({ Condition: { StringEquals: { 'aws:SourceArn': `${trail.arn}2` } } }), 'no'],
    [
      'any trail of the account',
      template({ Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:111122223333:trail/*' } } }),
      'yes',
    ],
    [
      'the account',
      template({ Condition: { StringEquals: { 'AWS:SourceAccount': '111122223333' } } }),
      'yes',
    ],
    ['an organization', template({ Condition: { StringEquals: { 'aws:SourceOrgID': 'o-1' } } }), 'unknown'],
    ['another ACL', template({ Condition: { StringEquals: { 's3:x-amz-acl': 'private' } } }), 'no'],
    ['another service', template({ Principal: { Service: 'config.amazonaws.com' } }), 'no'],
    ['plain HTTP refused', template({}, denyHttp({ Bool: { 'aws:SecureTransport': 'false' } })), 'yes'],
    ['TLS 1.1 refused', template({}, denyHttp({ NumericLessThan: { 's3:TlsVersion': '1.2' } })), 'yes'],
    ['TLS 1.2 refused', template({}, denyHttp({ NumericLessThan: { 's3:TlsVersion': 1.3 } })), 'unknown'],
    [
      'refused to who is not in the organization',
      template({}, denyHttp({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } })),
      'no',
    ],
    [
      'refused to who is not in the organization and no service',
      template(
        {},
        denyHttp({
          StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' },
          BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        }),
      ),
      'yes',
    ],
    [
      'an unknown condition',
      template({}, denyHttp({ StringEquals: { 'aws:SourceVpce': 'vpce-1' } })),
      'unknown',
    ],
  ])('%s', (_, statements, answer) => expect(delivers(statements)).toBe(answer));

  it('looks below the prefix', () => {
    const below = template({ Resource: `${bucket}/audit/AWSLogs/111122223333/*` });
    expect(delivers(below, { prefix: 'audit' })).toBe('yes');
    expect(delivers(below)).toBe('no');
    expect(delivers(template(), { prefix: 'audit' })).toBe('no');
  });

  it('knows the encryption if the key is known', () => {
    const keyArn = 'arn:aws:kms:us-east-1:111122223333:key/1';
    const encrypted = denyHttp({ StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } });
    const refused = template({}, { ...encrypted, Action: 's3:PutObject' });
    expect(delivers(refused)).toBe('unknown');
    expect(delivers(refused, { trail: { ...trail, keyArn } })).toBe('yes');
  });

  it('tells which request fails, and by which statement', () => {
    const document = bucketPolicy(...template({ Resource: `${bucket}/AWSLogs/111122223333/CloudTrail/*` }));
    const found = letsTrailDeliver({ document, bucketArn: bucket, prefix: '', trail, digests: true });
    expect(found.writesLogs).toMatchObject({
      answer: 'yes',
      statement: { sid: 'AWSCloudTrailWrite20150319' },
    });
    expect(found.writesDigests).toMatchObject({ answer: 'no', because: 'no statement allows it' });
    const without = letsTrailDeliver({ document, bucketArn: bucket, prefix: '', trail, digests: false });
    expect([without.delivers.answer, without.writesDigests]).toEqual(['yes', undefined]);
  });

  it('needs the path of the organization for an organization trail, and its own only in reserve', () => {
    const organizationTrail = { ...trail, organization: 'o-exampleorgid' };
    const members = template({ Resource: `${bucket}/AWSLogs/o-exampleorgid/*` });
    const document = bucketPolicy(...members);
    const found = letsTrailDeliver({
      document,
      bucketArn: bucket,
      prefix: '',
      trail: organizationTrail,
      digests: true,
    });
    expect([found.delivers.answer, found.writesOwnPath?.answer]).toEqual(['yes', 'no']);
    expect(delivers(template(), { trail: organizationTrail })).toBe('no');
    const one = template({ Resource: `${bucket}/AWSLogs/o-exampleorgid/111122223333/*` });
    expect(delivers(one, { trail: organizationTrail })).toBe('unknown');
  });
});

describe('whether trails of strangers are refused', () => {
  const write = (condition: JsonObject): JsonObject => ({
    Principal: cloudTrail,
    Action: 's3:PutObject',
    Resource: own,
    Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' }, ...condition },
  });
  const trust = { accounts: ['111122223333'], organizations: ['o-1'] };
  const unless = (condition: JsonObject): JsonObject => ({
    Effect: 'Deny',
    Principal: cloudTrail,
    Condition: condition,
  });
  it.each<[string, readonly JsonObject[], Answer]>([
    ['nothing restricts', [write({})], 'no'],
    ['one trail', [write({ ArnEquals: fromTrail })], 'yes'],
    [
      'trails of the account',
      [write({ StringLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:111122223333:trail/*' } })],
      'yes',
    ],
    ['the account', [write({ StringEqualsIgnoreCase: { 'aws:SourceAccount': ['111122223333'] } })], 'yes'],
    ['an organization', [write({ StringEqualsIgnoreCase: { 'aws:SourceOrgID': 'o-1' } })], 'yes'],
    [
      'paths of an organization',
      [write({ 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': 'o-1/r-1/*' } })],
      'yes',
    ],
    [
      'an organization that is a stranger',
      [write({ StringEqualsIgnoreCase: { 'aws:SourceOrgID': 'o-2' } })],
      'no',
    ],
    [
      'two accounts, one a stranger',
      [write({ StringLike: { 'aws:SourceAccount': ['111122223333', '444455556666'] } })],
      'no',
    ],
    [
      'trails of any account',
      [write({ ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:*:trail/main' } })],
      'no',
    ],
    ['only if the key is there', [write({ ArnEqualsIfExists: fromTrail })], 'unknown'],
    ['a condition that restricts something else', [write({ Bool: { 'aws:SecureTransport': 'true' } })], 'no'],
    ['one of two statements', [write({ ArnEquals: fromTrail }), write({})], 'no'],
    ['a denial', [write({}), unless({ StringNotEquals: { 'aws:SourceAccount': '111122223333' } })], 'yes'],
    [
      'a denial that spares strangers',
      [write({}), unless({ StringNotEquals: { 'aws:SourceAccount': ['111122223333', '9'] } })],
      'unknown',
    ],
    ['everyone', [{ Action: 's3:PutObject' }], 'no'],
    ['nobody', [write({ ArnEquals: fromTrail }), { Principal: { AWS: '444455556666' } }], 'yes'],
  ])('%s', (_, statements, answer) => {
    const document = bucketPolicy(...statements);
    expect(
      refusesForeignTrails({ document, actions: ['s3:PutObject'], resource: objects, trust }).answer,
    ).toBe(answer);
  });
});
