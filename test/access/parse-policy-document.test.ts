import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/access/policy-document.ts';
import type { JsonObject, JsonValue } from '../../src/model/json.ts';
import { documentOf, whyUnread } from './documents.ts';

const statement: JsonObject = {
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::logs/*',
};

const whole = (value: JsonValue): string => JSON.stringify({ Version: '2012-10-17', Statement: value });

describe('what AWS accepts is read', () => {
  it.each<[string, string]>([
    ['one statement alone', whole(statement)],
    ['a list of statements', whole([statement, statement])],
    [
      'an Id, and the older version',
      JSON.stringify({ Version: '2008-10-17', Id: 'x', Statement: [statement] }),
    ],
    ['no version', JSON.stringify({ Statement: statement })],
    [
      'lists',
      whole({ ...statement, Action: ['s3:*', 's3:GetObject'], Resource: ['*', 'arn:aws:s3:::logs'] }),
    ],
    [
      'the other elements',
      whole({ Effect: 'Deny', NotPrincipal: { AWS: '1' }, NotAction: '*', NotResource: '*' }),
    ],
    ['an empty Condition', whole({ ...statement, Condition: {} })],
    [
      'values of three types',
      whole({
        ...statement,
        Condition: { Bool: { a: true }, NumericEquals: { b: [1, '2'] }, Null: { c: 'true' } },
      }),
    ],
  ])('%s', (_, text) => expect(whyUnread(text)).toBe('read'));
});

describe('what AWS would not accept makes the document unreadable, and says where', () => {
  it.each<[string, string]>([
    ['it has no Statement', '{"Version": "2012-10-17"}'],
    ['it is not a JSON object', '[]'],
    [
      'its Version is not one that AWS knows',
      JSON.stringify({ Version: '2012-10-18', Statement: statement }),
    ],
    ['it has a member that AWS does not know, "Statements"', '{"Statements": []}'],
    ['statement 2 is not a JSON object', whole([statement, 'x'])],
    ['statement 1 has an Effect that is not "Allow" or "Deny"', whole({ ...statement, Effect: 'allow' })],
    [
      'statement 1 has an element that AWS does not know, "Conditions"',
      whole({ ...statement, Conditions: {} }),
    ],
    ['statement 1 has both Action and NotAction', whole({ ...statement, NotAction: '*' })],
    ['statement 1 has a value in Action that is not a text', whole({ ...statement, Action: ['s3:*', 7] })],
    ['statement 1 has an empty list in Resource', whole({ ...statement, Resource: [] })],
    [
      'statement 1 (Public) names a type of principal that AWS does not know, "constructor"',
      whole({ ...statement, Sid: 'Public', Principal: { constructor: '*' } }),
    ],
    [
      'statement 1 names principals in a form that AWS does not document',
      whole({ ...statement, Principal: '111122223333' }),
    ],
    ['statement 1 has an operator without keys, "Bool"', whole({ ...statement, Condition: { Bool: 'x' } })],
    [
      'statement 1 names a key twice in "Bool"',
      whole({
        ...statement,
        Condition: { Bool: { 'aws:SecureTransport': 'true', 'aws:securetransport': 'false' } },
      }),
    ],
    [
      'statement 1 has a condition with a value that is not a text, number or boolean',
      whole({ ...statement, Condition: { Bool: { x: [null] } } }),
    ],
  ])('%s', (why, text) => expect(whyUnread(text)).toBe(why));
});

describe('two members of one name are refused, where the last would win', () => {
  it.each<[string, string]>([
    ['"Effect" (line 1, column 34)', '{"Statement": {"Effect": "Deny", "Effect": "Allow"}}'],
    ['"Statement" (line 2, column 1)', '{"Statement": [],\n"Statement": []}'],
    ['"a" (line 1, column 47)', '{"Statement": {"Condition": {"Bool": {"a": 1, "a": 2}}}}'],
    ['"Id" (line 1, column 13)', '{"Id": "a", "\\u0049d": "b"}'],
  ])('%s', (place, text) => expect(whyUnread(text)).toBe(`it has two members with the name ${place}`));
});

describe('each kind of document has its own elements', () => {
  const action = { Effect: 'Allow', Action: '*' };
  it.each<[DocumentKind, JsonObject, string]>([
    ['resource', { ...action, Resource: '*' }, 'has no Principal'],
    ['resource', { ...action, Principal: '*' }, 'has no Resource'],
    ['trust', { ...action, Principal: '*' }, 'read'],
    ['trust', { ...action, Principal: '*', Resource: '*' }, 'has a Resource where AWS allows none'],
    ['identity', { ...action, Resource: '*' }, 'read'],
    ['identity', { ...action, Resource: '*', Principal: '*' }, 'has a Principal where AWS allows none'],
    ['service-control', { ...action, NotResource: '*' }, 'read'],
    [
      'service-control',
      { ...action, Resource: '*', NotPrincipal: '*' },
      'has a Principal where AWS allows none',
    ],
  ])('%s %j: %s', (kind, written, why) => {
    const reading = documentOf(kind, [written]);
    expect(reading.ok ? 'read' : reading.why).toContain(why);
  });
});
