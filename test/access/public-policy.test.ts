import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import { isPublicPolicy, opensBucket } from '../../src/access/public-policy.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { bucketPolicy } from './documents.ts';

const when = (operator: string, key: string, value: string | readonly string[]): JsonObject => ({
  Condition: { [operator]: { [key]: value } },
});

describe('what S3 holds to be public', () => {
  it.each<[string, JsonObject, Answer]>([
    ['everyone', {}, 'yes'],
    ['everyone, the other way', { Principal: { AWS: '*' } }, 'yes'],
    ['a role', { Principal: { AWS: 'arn:aws:iam::111122223333:role/JohnDoe' } }, 'no'],
    ['a service', { Principal: { Service: 'cloudtrail.amazonaws.com' } }, 'no'],
    ['nobody', { Effect: 'Deny' }, 'no'],
    ['all but somebody', { NotPrincipal: { AWS: '111122223333' } }, 'unknown'],
    // The examples of S3's page.
    ['a VPC', when('StringEquals', 'aws:SourceVpc', 'vpc-91237329'), 'no'],
    ['VPCs by a wildcard', when('StringLike', 'aws:SourceVpc', 'vpc-*'), 'yes'],
    ['an address', when('IpAddress', 'aws:SourceIp', '192.168.1.1/32'), 'no'],
    ['half of all addresses', when('IpAddress', 'aws:SourceIp', '0.0.0.0/1'), 'yes'],
    ['a large range', when('IpAddress', 'aws:SourceIp', '54.0.0.0/8'), 'no'],
    ['too large a range', when('IpAddress', 'aws:SourceIp', '54.0.0.0/7'), 'yes'],
    ['a small and a large range', when('IpAddress', 'aws:SourceIp', ['192.0.2.0/24', '2000::/3']), 'yes'],
    ['a network of version 6', when('IpAddress', 'aws:SourceIp', '2001:db8::/32'), 'no'],
    ['all but an address', when('NotIpAddress', 'aws:SourceIp', '192.0.2.1'), 'yes'],
    ['an organization', when('StringEquals', 'aws:PrincipalOrgID', 'o-1'), 'no'],
    ['an organization, if there is one', when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1'), 'yes'],
    ['all but an organization', when('StringNotEquals', 'aws:PrincipalOrgID', 'o-1'), 'yes'],
    ['a variable', when('StringEquals', 'aws:SourceAccount', '${aws:PrincipalAccount}'), 'yes'],
    ['a source', when('ArnEquals', 'AWS:SourceArn', 'arn:aws:sns:us-east-1:111122223333:t'), 'no'],
    [
      'access points of an account',
      when('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2:111122223333:*'),
      'no',
    ],
    [
      'access points of all accounts',
      when('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2:*:*'),
      'yes',
    ],
    ['TLS', when('Bool', 'aws:SecureTransport', 'true'), 'yes'],
    ['a referer', when('StringLike', 'aws:Referer', 'https://example.com/*'), 'yes'],
    ['a key that the page does not name', when('StringEquals', 'aws:SourceOrgID', 'o-1'), 'unknown'],
  ])('%s', (_, statement, answer) => expect(isPublicPolicy(bucketPolicy(statement)).answer).toBe(answer));

  it('names the statement', () => {
    const policy = bucketPolicy({ Effect: 'Deny' }, { Sid: 'Open' });
    expect(isPublicPolicy(policy)).toEqual({
      answer: 'yes',
      because: 'statement 2 (Open) lets everyone in',
      statement: { number: 2, sid: 'Open' },
    });
  });
});

describe('what is blocked, in the bucket and in the account', () => {
  const [open, closed] = [bucketPolicy({}), bucketPolicy({ Effect: 'Deny' })];
  const unread = parsePolicyDocument('', 'resource');
  it.each<[string, typeof open, Answer, Answer, Answer]>([
    ['a public policy, nothing blocked', open, 'no', 'no', 'yes'],
    ['a public policy, blocked in the bucket', open, 'yes', 'unknown', 'no'],
    ['a public policy, blocked in the account', open, 'no', 'yes', 'no'],
    ['a public policy, block unknown', open, 'no', 'unknown', 'unknown'],
    ['a policy that is not public, block unknown', closed, 'unknown', 'unknown', 'no'],
    ['a policy that cannot be read', unread, 'no', 'no', 'unknown'],
    ['a policy that cannot be read, blocked', unread, 'no', 'yes', 'no'],
  ])('%s', (_, policy, bucket, account, answer) => {
    expect(opensBucket(policy, { bucket, account }).answer).toBe(answer);
  });
});
