import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import { refusesPlainHttp } from '../../src/access/plain-http.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { bucket, bucketPolicy, objects } from './documents.ts';

const http = { Bool: { 'aws:SecureTransport': 'false' } };
const deny = (change: JsonObject = {}): JsonObject => ({ Effect: 'Deny', Condition: http, ...change });

describe('whether plain HTTP is refused', () => {
  it.each<[string, readonly JsonObject[], Answer]>([
    ['on the bucket and every object', [deny()], 'yes'],
    ['by a boolean', [deny({ Condition: { Bool: { 'aws:SecureTransport': false } } })], 'yes'],
    ['by IfExists', [deny({ Condition: { BoolIfExists: { 'AWS:securetransport': 'FALSE' } } })], 'yes'],
    ['by text', [deny({ Condition: { StringNotEquals: { 'aws:SecureTransport': 'true' } } })], 'yes'],
    ['by Null', [deny({ Condition: { Null: { 'aws:SecureTransport': 'true' } } })], 'no'],
    ['for every action there is', [deny({ Action: '*' })], 'yes'],
    ['by {"AWS": "*"}', [deny({ Principal: { AWS: '*' } })], 'yes'],
    ['on everything', [deny({ Resource: '*' })], 'yes'],
    ['on whatever begins with the name', [deny({ Resource: `${bucket}*` })], 'yes'],
    ['by two statements', [deny({ Resource: bucket }), deny({ Resource: objects })], 'yes'],
    ['by no statement', [{}], 'no'],
    ['over TLS instead', [deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })], 'no'],
    ['by allowing only TLS', [{ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }], 'no'],
    ['on objects alone', [deny({ Resource: objects })], 'no'],
    ['on the bucket alone', [deny({ Resource: bucket })], 'no'],
    ['on some objects', [deny({ Resource: [bucket, `${bucket}/AWSLogs/*`] })], 'no'],
    ['on another bucket', [deny({ Resource: ['arn:aws:s3:::log', 'arn:aws:s3:::log/*'] })], 'no'],
    ['for one principal', [deny({ Principal: { AWS: '111122223333' } })], 'no'],
    ['for reading', [deny({ Action: 's3:GetObject' })], 'no'],
    ['for all but the bucket policy', [deny({ NotAction: 's3:GetBucketPolicy' })], 'unknown'],
    [
      'from some networks',
      [deny({ Condition: { ...http, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })],
      'unknown',
    ],
    ['by the version of TLS', [deny({ Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } })], 'no'],
  ])('%s', (_, statements, answer) => {
    expect(refusesPlainHttp({ document: bucketPolicy(...statements), bucketArn: bucket }).answer).toBe(
      answer,
    );
  });
});

test('a policy that cannot be read refuses nothing for sure and lets nothing through for sure', () => {
  const document = parsePolicyDocument('{}', 'resource');
  expect(refusesPlainHttp({ document, bucketArn: bucket })).toEqual({
    answer: 'unknown',
    because: 'the policy cannot be read: it has no Statement',
  });
});
