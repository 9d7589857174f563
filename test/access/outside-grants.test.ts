import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { grantsOutside, type OutsideGrants } from '../../src/access/outside-grants.ts';
import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import type { Trust } from '../../src/access/trust.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { bucket, bucketPolicy, objects } from './documents.ts';

const trust: Trust = {
  accounts: ['111122223333'],
  organizations: ['o-1'],
  arns: ['arn:aws:iam::444455556666:role/backup'],
  services: ['delivery.logs.amazonaws.com'],
};

const actions = ['s3:PutObject', 's3:DeleteObject'];

function outside(...statements: readonly JsonObject[]): OutsideGrants {
  return grantsOutside({ document: bucketPolicy(...statements), actions, resource: objects, trust });
}

/** Each grant in a few words. */
function told(...statements: readonly JsonObject[]): readonly string[] {
  const found = outside(...statements);
  if (!found.known) return [found.because];
  return found.grants.map(
    ({ certainty, principal, statement }) => `${certainty} ${principal} by ${statement.number}`,
  );
}

const when = (condition: JsonObject): JsonObject => ({ Condition: condition });
const deny = (condition: JsonObject): JsonObject => ({ Effect: 'Deny', ...when(condition) });
const role = 'arn:aws:iam::444455556666:role';
const tls = deny({ Bool: { 'aws:SecureTransport': 'false' } });

describe('who is let in from outside', () => {
  it.each<[string, readonly JsonObject[], readonly string[]]>([
    ['everyone', [{}], ['certain * by 1']],
    ['everyone, over TLS', [{}, tls], ['certain * by 1']],
    ['everyone, to read', [{ Action: 's3:Get*' }], []],
    ['everyone, elsewhere', [{ Resource: 'arn:aws:s3:::others/*' }], []],
    ['everyone, in one folder', [{ Resource: `${bucket}/drop/*` }], ['certain * by 1']],
    ['everyone, and denied', [{}, deny({})], []],
    ['an account that is trusted', [{ Principal: { AWS: '111122223333' } }], []],
    ['roles', [{ Principal: { AWS: [`${role}/backup`, `${role}/other`] } }], [`certain ${role}/other by 1`]],
    [
      'two accounts',
      [{ Principal: { AWS: ['444455556666', '777788889999'] } }],
      ['certain 444455556666 by 1', 'certain 777788889999 by 1'],
    ],
    ['who was deleted', [{ Principal: { AWS: 'AROAEXAMPLEEXAMPLEXYZ' } }], []],
    [
      'what is unclear',
      [{ Principal: { AWS: 'arn:aws:iam::*:root' } }],
      ['possible arn:aws:iam::*:root by 1'],
    ],
    [
      'a canonical user',
      [{ Principal: { CanonicalUser: 'b'.repeat(64) } }],
      [`certain ${'b'.repeat(64)} by 1`],
    ],
    ['a service that is trusted', [{ Principal: { Service: 'delivery.logs.amazonaws.com' } }], []],
    [
      'a service',
      [{ Principal: { Service: 'config.amazonaws.com' } }],
      ['certain config.amazonaws.com by 1'],
    ],
    ['all but somebody', [{ NotPrincipal: { AWS: '111122223333' } }], ['possible * by 1']],
  ])('%s', (_, statements, expected) => expect(told(...statements)).toEqual(expected));
});

describe('conditions that tell whose a caller is', () => {
  it.each<[string, readonly JsonObject[], readonly string[]]>([
    ['the organization', [when({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } })], []],
    [
      'another organization',
      [when({ StringEquals: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } })],
      ['certain * by 1'],
    ],
    ['its paths', [when({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1/r-1/ou-1/*' } })], []],
    ['any path', [when({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': '*' } })], ['certain * by 1']],
    [
      'paths, as an operator that absence fulfils',
      [when({ 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': 'o-1/*' } })],
      ['certain * by 1'],
    ],
    ['accounts', [when({ StringEquals: { 'aws:PrincipalAccount': ['111122223333'] } })], []],
    [
      'a role of each account',
      [when({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } })],
      ['certain * by 1'],
    ],
    [
      'roles of an account',
      [when({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } })],
      [],
    ],
    [
      'roles, as text',
      [when({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } })],
      [],
    ],
    [
      'roles, as text over the account',
      [when({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam:*:111122223333:role/*' } })],
      ['possible * by 1'],
    ],
    [
      'all but an account',
      [when({ StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } })],
      ['certain * by 1'],
    ],
    ['denied to others', [{}, deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } })], []],
    [
      'denied to others, where it is known',
      [{}, deny({ StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } })],
      [],
    ],
    [
      'denied to others, and to more',
      [
        {},
        deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' }, Bool: { 'aws:ViaAWSService': 'false' } }),
      ],
      ['possible * by 1'],
    ],
    [
      'an account outside, of the organization',
      [{ Principal: { AWS: '444455556666' }, ...when({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }) }],
      [],
    ],
    ['a network', [when({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })], ['possible * by 1']],
    ['an endpoint', [when({ StringEquals: { 'aws:SourceVpce': 'vpce-1' } })], ['possible * by 1']],
    [
      'an ACL that anybody can send',
      [when({ StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } })],
      ['certain * by 1'],
    ],
  ])('%s', (_, statements, expected) => expect(told(...statements)).toEqual(expected));
});

test('a grant names the actions that are certain, and what decides', () => {
  const only = { Principal: { AWS: '444455556666' }, Action: ['s3:DeleteObject', 's3:PutObject'] };
  const found = outside(only, {
    Effect: 'Deny',
    Action: 's3:PutObject',
    ...when({ StringEquals: { k: 'v' } }),
  });
  expect(found.known && found.grants).toEqual([
    {
      principal: '444455556666',
      kind: 'account',
      statement: { number: 1 },
      actions: ['s3:DeleteObject'],
      certainty: 'certain',
      because: 'statement 1 allows it',
    },
  ]);
});

describe('what is blocked takes strangers out of a public policy, but not services', () => {
  const policy = bucketPolicy(
    {},
    { Principal: { AWS: '444455556666' } },
    { Principal: { Service: 'config.amazonaws.com' } },
  );
  const closed = bucketPolicy({ Principal: { AWS: '444455556666' } });
  it.each<[string, typeof policy, Answer, Answer, readonly string[]]>([
    ['nothing is', policy, 'no', 'no', ['certain *', 'certain 444455556666', 'certain config.amazonaws.com']],
    ['in the bucket', policy, 'yes', 'unknown', ['certain config.amazonaws.com']],
    ['in the account', policy, 'no', 'yes', ['certain config.amazonaws.com']],
    [
      'nobody knows',
      policy,
      'no',
      'unknown',
      ['possible *', 'possible 444455556666', 'certain config.amazonaws.com'],
    ],
    ['of a policy that is not public', closed, 'yes', 'yes', ['certain 444455556666']],
  ])('%s', (_, document, inBucket, account, expected) => {
    const block = { bucket: inBucket, account };
    const found = grantsOutside({ document, actions, resource: objects, trust, block });
    expect(found.known && found.grants.map((grant) => `${grant.certainty} ${grant.principal}`)).toEqual(
      expected,
    );
  });
});

test('a document that cannot be read says nothing of anybody', () => {
  const found = grantsOutside({
    document: parsePolicyDocument('[', 'resource'),
    actions,
    resource: objects,
    trust,
  });
  expect(found).toMatchObject({ known: false });
});
