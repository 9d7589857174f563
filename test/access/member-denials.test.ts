import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { deniesMembers } from '../../src/access/member-denials.ts';
import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import { isReadOnly } from '../../src/access/read-only-role.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { documentOf, trail } from './documents.ts';

const full: JsonObject = { Effect: 'Allow', Action: '*', Resource: '*' };
const protect: JsonObject = {
  Effect: 'Deny',
  Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:Update*'],
  Resource: '*',
};
const spare = (role: string): JsonObject => ({
  ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/${role}` },
});

/** The answer and who is spared. */
function denied(
  levels: readonly (readonly JsonObject[])[],
  action = 'cloudtrail:StopLogging',
): readonly [Answer, ...string[]] {
  const documents = levels.map((level) => level.map((one) => documentOf('service-control', [one])));
  const found = deniesMembers({ levels: documents, action, resource: trail.arn });
  return [found.answer, ...found.exceptions.flatMap(({ values }) => values)];
}

describe('what SCPs deny to members', () => {
  it.each<[string, readonly (readonly JsonObject[])[], readonly [Answer, ...string[]]]>([
    ['nothing', [[full], [full]], ['no']],
    ['at the root', [[full, protect], [full]], ['yes']],
    ['at the account', [[full], [full, protect]], ['yes']],
    [
      'but for a role',
      [[full, { ...protect, Condition: spare('Admin') }]],
      ['yes', 'arn:aws:iam::*:role/Admin'],
    ],
    [
      'but for a role, and once more for nobody',
      [
        [full, { ...protect, Condition: spare('Admin') }],
        [full, protect],
      ],
      ['yes'],
    ],
    [
      'but for everyone',
      [[full, { ...protect, Condition: { StringNotLike: { 'aws:PrincipalArn': '*' } } }]],
      ['unknown'],
    ],
    [
      'to one role',
      [[full, { ...protect, Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } } }]],
      ['unknown'],
    ],
    [
      'in some regions',
      [[full, { ...protect, Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }]],
      ['unknown'],
    ],
    ['on this trail', [[full, { ...protect, Resource: trail.arn }]], ['yes']],
    ['on another trail', [[full, { ...protect, Resource: `${trail.arn}2` }]], ['no']],
    [
      'all but some actions',
      [[full, { Effect: 'Deny', NotAction: 'cloudtrail:Get*', Resource: '*' }]],
      ['yes'],
    ],
    [
      'by allowing other services only',
      [[full], [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]],
      ['yes'],
    ],
    [
      'by a role that is a root',
      [[full, { ...protect, Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } } }]],
      ['unknown'],
    ],
  ])('%s', (_, levels, expected) => expect(denied(levels)).toEqual(expected));

  it('knows what is told of the request', () => {
    const inRegion = { ...protect, Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } };
    const levels = [[documentOf('service-control', [full, inRegion])]];
    const question = { levels, action: 'cloudtrail:StopLogging', resource: trail.arn };
    const answer = (region: string): Answer =>
      deniesMembers({ ...question, context: { 'aws:RequestedRegion': region } }).answer;
    expect([answer('eu-west-1'), answer('us-east-1')]).toEqual(['yes', 'no']);
  });

  it('leaves open what a policy that cannot be read says, unless another denies', () => {
    const unread = parsePolicyDocument('', 'service-control');
    const ask = (...statements: readonly JsonObject[]): Answer => {
      const levels = [[unread, documentOf('service-control', [full, ...statements])]];
      return deniesMembers({ levels, action: 'cloudtrail:DeleteTrail', resource: '*' }).answer;
    };
    expect([ask(), ask(protect)]).toEqual(['unknown', 'yes']);
  });

  it('names a denial of everybody before anything else', () => {
    const spared = { ...protect, Condition: spare('Admin') };
    const levels = [
      [documentOf('service-control', [full, spared, protect])],
      [documentOf('service-control', [spared])],
    ];
    const found = deniesMembers({ levels, action: 'cloudtrail:StopLogging', resource: trail.arn });
    expect(found).toMatchObject({ answer: 'yes', statement: { number: 3 }, exceptions: [] });
  });

  it('looks at one action at a time', () => {
    expect(denied([[full, protect]], 'cloudtrail:UpdateTrail')).toEqual(['yes']);
    expect(denied([[full, protect]], 'cloudtrail:PutEventSelectors')).toEqual(['no']);
  });
});

describe('a role that may only read', () => {
  const writeActions = ['cloudtrail:StopLogging', 's3:DeleteObject'];
  const allow = (action: string, more: JsonObject = {}): JsonObject => ({
    Effect: 'Allow',
    Action: action,
    Resource: '*',
    ...more,
  });
  it.each<[string, readonly JsonObject[], Answer, readonly string[]]>([
    ['reads', [allow('cloudtrail:Get*'), allow('s3:List*')], 'yes', []],
    ['everything', [full], 'no', writeActions],
    ['one service', [allow('s3:*')], 'no', ['s3:DeleteObject']],
    ['one object', [allow('s3:*', { Resource: 'arn:aws:s3:::b/x' })], 'no', ['s3:DeleteObject']],
    ['all but some', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], 'no', writeActions],
    ['allowed and denied', [allow('s3:*'), { ...full, Effect: 'Deny' }], 'yes', []],
    [
      'with a second factor',
      [allow('s3:*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })],
      'unknown',
      [],
    ],
    ['nothing', [], 'yes', []],
  ])('%s', (_, statements, answer, allowed) => {
    const found = isReadOnly({
      roleArn: 'arn:aws:iam::111122223333:role/auditor',
      policies: statements.map((one) => documentOf('identity', [one])),
      writeActions,
    });
    expect([found.readOnly.answer, found.allowed]).toEqual([answer, allowed]);
  });

  test('one policy that cannot be read leaves every action open', () => {
    const policies = [parsePolicyDocument('{', 'identity')];
    const found = isReadOnly({ roleArn: 'arn:aws:iam::111122223333:role/auditor', policies, writeActions });
    expect([found.readOnly.answer, found.open]).toEqual(['unknown', writeActions]);
  });
});
