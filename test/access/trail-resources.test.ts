import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { grantsOutside } from '../../src/access/outside-grants.ts';
import { refusesForeignTrails } from '../../src/access/trail-bucket.ts';
import type { TrailFacts } from '../../src/access/trail-facts.ts';
import { letsTrailEncrypt } from '../../src/access/trail-key.ts';
import { letsTrailWriteLogs } from '../../src/access/trail-log-role.ts';
import { letsTrailPublish } from '../../src/access/trail-topic.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { cloudTrail, documentOf, trail } from './documents.ts';

const keyArn = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const context = 'kms:EncryptionContext:aws:cloudtrail:arn';
const ownTrails = 'arn:aws:cloudtrail:*:111122223333:trail/*';

/** The sections of "Configure AWS KMS key policies for CloudTrail". */
const root: JsonObject = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:root' },
  Action: 'kms:*',
  Resource: '*',
};
const describeKey: JsonObject = {
  Effect: 'Allow',
  Principal: cloudTrail,
  Action: 'kms:DescribeKey',
  Resource: '*',
};
const encrypt = (condition: JsonObject): JsonObject => ({
  Effect: 'Allow',
  Principal: cloudTrail,
  Action: 'kms:GenerateDataKey*',
  Resource: '*',
  Condition: condition,
});
const template = encrypt({
  StringEquals: { 'aws:SourceArn': trail.arn },
  StringLike: { [context]: ownTrails },
});

describe('the key', () => {
  it.each<[string, readonly JsonObject[], Answer, Answer]>([
    ["AWS's template", [root, template, describeKey], 'yes', 'yes'],
    ['no permission to describe', [root, template], 'yes', 'no'],
    ['only the account', [root], 'no', 'no'],
    ['only GenerateDataKey', [{ ...template, Action: 'kms:GenerateDataKey' }, describeKey], 'yes', 'yes'],
    ['only Encrypt', [{ ...template, Action: 'kms:Encrypt' }, describeKey], 'no', 'yes'],
    [
      'trails of another account',
      [encrypt({ StringLike: { [context]: 'arn:aws:cloudtrail:*:444455556666:trail/*' } })],
      'no',
      'no',
    ],
    ['another trail', [encrypt({ StringEquals: { 'aws:SourceArn': `${trail.arn}x` } })], 'no', 'no'],
    ['no encryption context wanted', [encrypt({ Null: { [context]: 'false' } })], 'yes', 'no'],
    [
      'something that nobody knows',
      [encrypt({ StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } })],
      'unknown',
      'no',
    ],
  ])('%s', (_, statements, encrypts, describes) => {
    const found = letsTrailEncrypt({ document: documentOf('resource', statements), keyArn, trail });
    expect([found.encrypts.answer, found.describes.answer]).toEqual([encrypts, describes]);
  });

  it.each<[string, JsonObject, readonly string[]]>([
    ['the account', {}, []],
    ['another account', { Principal: { AWS: '444455556666' } }, ['certain 444455556666']],
    ['everyone', { Principal: { AWS: '*' } }, ['certain *']],
    [
      'everyone of the account',
      { Principal: '*', Condition: { StringEquals: { 'kms:CallerAccount': '111122223333' } } },
      [],
    ],
    [
      'everyone of another account',
      { Principal: '*', Condition: { StringEquals: { 'kms:CallerAccount': '444455556666' } } },
      ['certain *'],
    ],
    [
      'everyone by way of S3',
      { Principal: '*', Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } } },
      ['possible *'],
    ],
  ])('who may decrypt: %s', (_, change, expected) => {
    const document = documentOf('resource', [{ ...root, ...change }]);
    const found = grantsOutside({
      document,
      actions: ['kms:Decrypt'],
      resource: keyArn,
      trust: { accounts: [trail.account] },
    });
    expect(found.known && found.grants.map((grant) => `${grant.certainty} ${grant.principal}`)).toEqual(
      expected,
    );
  });

  it.each<[string, JsonObject, Answer]>([
    ['its source', template, 'yes'],
    ['its encryption context', encrypt({ StringLike: { [context]: ownTrails } }), 'yes'],
    ['nothing', encrypt({ Null: { [context]: 'false' } }), 'no'],
  ])('keeps trails of strangers out by %s', (_, statement, answer) => {
    const document = documentOf('resource', [root, statement]);
    const question = { document, actions: ['kms:GenerateDataKey'], resource: keyArn };
    expect(refusesForeignTrails({ ...question, trust: { accounts: [trail.account] } }).answer).toBe(answer);
  });
});

describe('the topic', () => {
  const topicArn = 'arn:aws:sns:us-east-1:111122223333:trails';
  const publish: JsonObject = {
    Effect: 'Allow',
    Principal: cloudTrail,
    Action: 'SNS:Publish',
    Resource: topicArn,
  };
  /** What SNS gives a new topic. */
  const byOwner: JsonObject = {
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: ['SNS:Subscribe', 'SNS:Publish'],
    Resource: topicArn,
    Condition: { StringEquals: { 'AWS:SourceOwner': '111122223333' } },
  };
  it.each<[string, readonly JsonObject[], Answer, number]>([
    ["AWS's template", [publish], 'yes', 0],
    [
      'for one trail',
      [{ ...publish, Condition: { StringEquals: { 'aws:SourceArn': trail.arn } } }],
      'yes',
      0,
    ],
    ['another topic', [{ ...publish, Resource: `${topicArn}2` }], 'no', 0],
    ['only the owner', [byOwner], 'unknown', 0],
    ['everyone', [{ ...byOwner, Condition: {} }], 'yes', 1],
  ])('%s', (_, statements, answer, strangers) => {
    const document = documentOf('resource', statements);
    expect(letsTrailPublish({ document, topicArn, trail }).answer).toBe(answer);
    const trust = { accounts: [trail.account], services: ['cloudtrail.amazonaws.com'] };
    const found = grantsOutside({
      document,
      actions: ['sns:Publish', 'sns:Subscribe'],
      resource: topicArn,
      trust,
    });
    expect(found.known && found.grants.map(({ principal }) => principal)).toEqual(Array(strangers).fill('*'));
  });
});

test('in China CloudTrail may have another name', () => {
  const topicArn = 'arn:aws-cn:sns:cn-north-1:111122223333:trails';
  const service = 'cloudtrail.amazonaws.com.cn';
  const statement = {
    Effect: 'Allow',
    Principal: { Service: service },
    Action: 'SNS:Publish',
    Resource: topicArn,
  };
  const document = documentOf('resource', [statement]);
  const answer = (facts: TrailFacts): Answer => letsTrailPublish({ document, topicArn, trail: facts }).answer;
  expect([answer(trail), answer({ ...trail, service })]).toEqual(['no', 'yes']);
});

describe('the role for the log group', () => {
  const group = 'arn:aws:logs:us-east-1:111122223333:log-group:CloudTrail/DefaultLogGroup';
  const question = {
    roleArn: 'arn:aws:iam::111122223333:role/CloudTrail_CloudWatchLogs_Role',
    logGroupArn: `${group}:*`,
    region: 'us-east-1',
    trail,
  };
  const assume = (name: string): JsonObject => ({
    Effect: 'Allow',
    Principal: { Service: name },
    Action: 'sts:AssumeRole',
  });
  const write = (resource: string, ...actions: readonly string[]): JsonObject => ({
    Effect: 'Allow',
    Action: actions.length > 0 ? actions : ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: resource,
  });
  const streams = `${group}:log-stream:111122223333_CloudTrail_us-east-1*`;
  it.each<[string, JsonObject, readonly JsonObject[], readonly Answer[]]>([
    ["AWS's template", assume('cloudtrail.amazonaws.com'), [write(streams)], ['yes', 'yes', 'yes']],
    [
      'two policies',
      assume('cloudtrail.amazonaws.com'),
      [write(streams, 'logs:CreateLogStream'), write('*', 'logs:Put*')],
      ['yes', 'yes', 'yes'],
    ],
    ['another service', assume('ec2.amazonaws.com'), [write(streams)], ['no', 'yes', 'yes']],
    [
      'another group',
      assume('cloudtrail.amazonaws.com'),
      [write(streams.replace('Default', 'Other'))],
      ['yes', 'no', 'no'],
    ],
    [
      'another region',
      assume('cloudtrail.amazonaws.com'),
      [write(`${group}:log-stream:111122223333_CloudTrail_eu-*`)],
      ['yes', 'no', 'no'],
    ],
    [
      'streams of the whole group',
      assume('cloudtrail.amazonaws.com'),
      [write(`${group}:*`)],
      ['yes', 'yes', 'yes'],
    ],
    ['no policy', assume('cloudtrail.amazonaws.com'), [], ['yes', 'no', 'no']],
  ])('%s', (_, trust, policies, expected) => {
    const found = letsTrailWriteLogs({
      ...question,
      trust: documentOf('trust', [trust]),
      policies: policies.map((one) => documentOf('identity', [one])),
    });
    expect([found.assumes, found.creates, found.puts].map(({ answer }) => answer)).toEqual(expected);
    expect(found.all.answer).toBe(expected.includes('no') ? 'no' : 'yes');
  });

  test('an organization trail writes streams of the organization', () => {
    const ask = (name: string): Answer =>
      letsTrailWriteLogs({
        ...question,
        trail: { ...trail, organization: 'o-exampleorgid' },
        trust: documentOf('trust', [assume('cloudtrail.amazonaws.com')]),
        policies: [documentOf('identity', [write(`${group}:log-stream:${name}*`)])],
      }).all.answer;
    expect([ask('o-exampleorgid_'), ask('111122223333_CloudTrail_us-east-1')]).toEqual(['yes', 'no']);
  });
});
