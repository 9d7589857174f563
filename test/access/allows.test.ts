import { describe, expect, it } from 'vitest';
import { type AccessQuestion, allows, denies } from '../../src/access/allows.ts';
import type { Answer } from '../../src/access/answer.ts';
import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { bucket, bucketPolicy, documentOf, objects } from './documents.ts';

const canonical = 'a'.repeat(64);
const account = '111122223333';
const role = `arn:aws:iam::${account}:role/team/auditor`;
const session = `arn:aws:sts::${account}:assumed-role/auditor/alice`;

function readBy(principal: string, ...statements: readonly JsonObject[]): Answer {
  const documents = [bucketPolicy(...statements)];
  return allows({ documents, principal, action: 's3:GetObject', resource: `${bucket}/a` }).answer;
}

describe('every form of Principal', () => {
  it.each<[JsonObject | string, string, Answer]>([
    ['*', '*', 'yes'],
    ['*', role, 'yes'],
    ['*', 'cloudtrail.amazonaws.com', 'yes'],
    [{ AWS: '*' }, '*', 'yes'],
    [{ AWS: '*' }, 'cloudtrail.amazonaws.com', 'yes'],
    [{ AWS: account }, '*', 'no'],
    [{ AWS: account }, role, 'yes'],
    [{ AWS: `arn:aws:iam::${account}:root` }, session, 'yes'],
    [{ AWS: account }, account, 'yes'],
    [{ AWS: account }, '444455556666', 'no'],
    [{ AWS: account }, 'cloudtrail.amazonaws.com', 'no'],
    [{ AWS: ['444455556666', role] }, role, 'yes'],
    [{ AWS: role }, session, 'yes'],
    [{ AWS: session }, role, 'unknown'],
    [{ AWS: session }, session, 'yes'],
    [{ AWS: role }, `arn:aws:iam::${account}:role/auditor`, 'no'],
    [{ AWS: role }, `arn:aws:iam::${account}:user/auditor`, 'no'],
    [{ AWS: role }, account, 'unknown'],
    [{ AWS: 'AROAEXAMPLEEXAMPLEXYZ' }, role, 'no'],
    [{ AWS: `arn:aws:iam::${account}:role/*` }, role, 'unknown'],
    [{ Service: 'cloudtrail.amazonaws.com' }, 'cloudtrail.amazonaws.com', 'yes'],
    [{ Service: ['a.amazonaws.com', 'b.amazonaws.com'] }, 'b.amazonaws.com', 'yes'],
    [{ Service: 'cloudtrail.amazonaws.com' }, 'config.amazonaws.com', 'no'],
    [{ Service: 'cloudtrail.amazonaws.com' }, '*', 'no'],
    [{ Service: '*' }, 'cloudtrail.amazonaws.com', 'unknown'],
    [{ Federated: 'accounts.google.com' }, role, 'no'],
    [{ CanonicalUser: canonical }, role, 'unknown'],
    [{ CanonicalUser: canonical }, '*', 'no'],
    [{ CanonicalUser: canonical, AWS: account }, role, 'yes'],
    [{ AWS: account }, 'not a principal', 'unknown'],
  ])('%j for %s: %s', (principal, caller, answer) =>
    expect(readBy(caller, { Principal: principal })).toBe(answer),
  );
});

describe('NotPrincipal in a denial', () => {
  const root = `arn:aws:iam::${account}:root`;
  it.each<[JsonObject, string, Answer]>([
    [{ AWS: '444455556666' }, role, 'yes'],
    [{ AWS: [root, role] }, role, 'no'],
    [{ AWS: role }, role, 'unknown'],
    [{ AWS: [root, role] }, session, 'unknown'],
    [{ AWS: [root, role, session] }, session, 'no'],
    [{ AWS: root }, role, 'unknown'],
    [{ Service: 'cloudtrail.amazonaws.com' }, 'cloudtrail.amazonaws.com', 'no'],
    [{ Service: 'cloudtrail.amazonaws.com' }, '*', 'yes'],
    [{ AWS: '*' }, role, 'no'],
  ])('%j for %s: %s', (principal, caller, answer) => {
    const documents = [bucketPolicy({ Effect: 'Deny', NotPrincipal: principal })];
    const question: AccessQuestion = {
      documents,
      principal: caller,
      action: 's3:GetObject',
      resource: `${bucket}/a`,
    };
    expect(denies(question).answer).toBe(answer);
  });

  it('is nothing that AWS supports in a statement that allows', () => {
    expect(readBy(role, { NotPrincipal: { AWS: '444455556666' } })).toBe('unknown');
  });
});

describe('actions and resources', () => {
  it.each<[JsonObject, Answer]>([
    [{ Action: 's3:GetObject' }, 'yes'],
    [{ Action: 'S3:getobject' }, 'yes'],
    [{ Action: 's3:Get*' }, 'yes'],
    [{ Action: 's3:Get??ject' }, 'yes'],
    [{ Action: '*' }, 'yes'],
    [{ Action: ['s3:PutObject', 's3:GetObjectVersion'] }, 'no'],
    [{ NotAction: 's3:Put*' }, 'yes'],
    [{ NotAction: ['s3:Put*', 's3:get*'] }, 'no'],
    [{ Resource: objects }, 'yes'],
    [{ Resource: bucket }, 'no'],
    [{ Resource: 'ARN:aws:s3:::logs/*' }, 'no'],
    [{ NotResource: `${bucket}/b*` }, 'yes'],
    [{ NotResource: `${bucket}/*` }, 'no'],
  ])('%j: %s', (statement, answer) => expect(readBy('*', statement)).toBe(answer));
});

describe('what decides', () => {
  const allow = { Sid: 'Read', Action: 's3:GetObject' };
  const deny = { Sid: 'NoReading', Effect: 'Deny', Action: 's3:Get*' };
  const perhaps = { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } };
  const ask = (...statements: readonly JsonObject[]): unknown => {
    const documents = [bucketPolicy(...statements)];
    return allows({ documents, principal: '*', action: 's3:GetObject', resource: `${bucket}/a` });
  };

  it('is an explicit denial, before and after whatever allows', () => {
    const expected = {
      answer: 'no',
      because: 'statement 2 (NoReading) denies it',
      statement: { number: 2, sid: 'NoReading' },
    };
    expect(ask(allow, deny)).toEqual(expected);
    expect(ask(deny, allow)).toMatchObject({ answer: 'no', statement: { number: 1 } });
  });

  it('is the statement that allows', () => {
    expect(ask({ Action: 's3:PutObject' }, allow)).toEqual({
      answer: 'yes',
      because: 'statement 2 (Read) allows it',
      statement: { number: 2, sid: 'Read' },
    });
  });

  it('is nothing, if no statement allows', () => {
    expect(ask({ Action: 's3:PutObject' })).toEqual({ answer: 'no', because: 'no statement allows it' });
    expect(ask({ ...deny, ...perhaps })).toEqual({ answer: 'no', because: 'no statement allows it' });
  });

  it('is what leaves it open', () => {
    expect(ask({ ...allow, ...perhaps })).toEqual({
      answer: 'unknown',
      because: 'statement 1 (Read) may allow it: whether IpAddress aws:SourceIp holds is not known',
      statement: { number: 1, sid: 'Read' },
    });
    expect(ask(allow, { ...deny, ...perhaps })).toMatchObject({
      answer: 'unknown',
      because: 'statement 2 (NoReading) may deny it: whether IpAddress aws:SourceIp holds is not known',
    });
    expect(ask({ ...allow, ...perhaps }, allow)).toMatchObject({ answer: 'yes' });
  });
});

describe('several documents of one role', () => {
  const identity = (Effect: string): JsonObject => ({ Effect, Action: 's3:GetObject', Resource: '*' });
  const [yes, no] = [documentOf('identity', [identity('Allow')]), documentOf('identity', [identity('Deny')])];
  const unread = parsePolicyDocument('{', 'identity');
  it.each<[string, AccessQuestion['documents'], Answer]>([
    ['none', [], 'no'],
    ['one that allows', [yes], 'yes'],
    ['one that denies', [yes, no], 'no'],
    ['one that cannot be read', [yes, unread], 'unknown'],
    ['one that cannot be read, and a denial', [unread, no], 'no'],
    ['only one that cannot be read', [unread], 'unknown'],
  ])('%s', (_, documents, answer) => {
    const found = allows({ documents, principal: role, action: 's3:GetObject', resource: `${bucket}/a` });
    expect(found.answer).toBe(answer);
  });
});

describe('keys that the caller implies', () => {
  const given = (key: string, value: string): JsonObject => ({
    Condition: { StringEquals: { [key]: value } },
  });
  it.each<[string, string, string, Answer]>([
    ['aws:PrincipalAccount', account, role, 'yes'],
    ['aws:PrincipalAccount', '444455556666', role, 'no'],
    ['aws:PrincipalArn', role, role, 'yes'],
    ['aws:PrincipalArn', role, session, 'unknown'],
    ['aws:PrincipalArn', role, '*', 'no'],
    ['aws:PrincipalOrgID', 'o-1', role, 'unknown'],
    ['aws:PrincipalOrgID', 'o-1', '*', 'no'],
    ['aws:PrincipalOrgID', 'o-1', 'cloudtrail.amazonaws.com', 'no'],
    ['aws:SourceAccount', account, role, 'no'],
    ['aws:SourceAccount', account, 'cloudtrail.amazonaws.com', 'unknown'],
    ['aws:PrincipalIsAWSService', 'true', 'cloudtrail.amazonaws.com', 'yes'],
    ['aws:PrincipalIsAWSService', 'true', role, 'no'],
    ['aws:PrincipalServiceName', 'cloudtrail.amazonaws.com', 'cloudtrail.amazonaws.com', 'yes'],
  ])('%s %s for %s: %s', (key, value, caller, answer) =>
    expect(readBy(caller, given(key, value))).toBe(answer),
  );

  it('give way to what is said of the request', () => {
    const documents = [bucketPolicy(given('aws:PrincipalArn', role))];
    const question = { documents, principal: session, action: 's3:GetObject', resource: `${bucket}/a` };
    expect(allows({ ...question, context: { 'aws:PrincipalArn': role } }).answer).toBe('yes');
  });
});
