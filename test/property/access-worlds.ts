import fc from 'fast-check';
import type { JsonObject } from '../../src/model/json.ts';
import { namingHealthyLogs } from '../../src/simulator/healthy-logs.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { archive, management, organizationWorld, shop } from '../inventory/organization-worlds.ts';

const stranger = '999988887777';
const organization = 'o-a1b2c3d4e5';
const trailArns = [
  `arn:aws:cloudtrail:us-east-1:${management}:trail/main`,
  `arn:aws:cloudtrail:eu-west-1:${shop}:trail/tills`,
  `arn:aws:cloudtrail:*:${shop}:trail/*`,
  `arn:aws:cloudtrail:eu-west-1:${stranger}:trail/theirs`,
];

const principal = fc.constantFrom<JsonObject | string>(
  '*',
  { AWS: shop },
  { AWS: archive },
  { AWS: [stranger, `arn:aws:iam::${shop}:role/reader`] },
  { AWS: '*' },
  { Service: 'cloudtrail.amazonaws.com' },
  { Service: 'logging.s3.amazonaws.com' },
  { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
);

const condition = fc.oneof(
  { weight: 2, arbitrary: fc.constant<JsonObject>({}) },
  fc.constantFrom<JsonObject>(
    { StringEquals: { 'aws:PrincipalOrgID': organization } },
    { StringNotEquals: { 'aws:PrincipalOrgID': organization } },
    { StringEquals: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } },
    { StringEquals: { 'aws:SourceOrgID': organization } },
    { StringEquals: { 'aws:SourceAccount': [management, shop] } },
    { StringNotEquals: { 'aws:SourceAccount': [stranger] } },
    { StringEquals: { 'aws:PrincipalAccount': shop } },
    { Bool: { 'aws:SecureTransport': 'false' } },
    { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
    { StringEquals: { 'aws:PrincipalTag/team': 'audit' } },
  ),
  fc.subarray(trailArns, { minLength: 1 }).map((arns) => ({ ArnLike: { 'aws:SourceArn': arns } })),
);

const bucketArn = 'arn:aws:s3:::company-logs';

const bucketStatement = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Principal: principal,
  Action: fc.constantFrom('s3:*', 's3:PutObject', 's3:Get*', 's3:DeleteObject', 's3:GetBucketAcl'),
  Resource: fc.constantFrom<string | string[]>(
    [bucketArn, `${bucketArn}/*`],
    `${bucketArn}/AWSLogs/${organization}/*`,
    `${bucketArn}/AWSLogs/${shop}/*`,
    '*',
  ),
  Condition: condition,
});

const keyStatement = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Principal: principal,
  Action: fc.constantFrom('kms:*', 'kms:Decrypt', 'kms:GenerateDataKey*', 'kms:ScheduleKeyDeletion'),
  Resource: fc.constant('*'),
  Condition: condition,
});

const topicArn = `arn:aws:sns:us-east-1:${management}:cloudtrail`;

const topicStatement = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Principal: principal,
  Action: fc.constantFrom('SNS:*', 'SNS:Publish', 'SNS:Subscribe'),
  Resource: fc.constant(topicArn),
  Condition: condition,
});

const logStatement = fc.record({
  Effect: fc.constantFrom('Allow', 'Deny'),
  Principal: principal,
  Action: fc.constantFrom('logs:*', 'logs:PutLogEvents'),
  Resource: fc.constantFrom('*', `arn:aws:logs:us-east-1:${management}:log-group:cloudtrail:*`),
  Condition: condition,
});

const roleStatement = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.constantFrom<string | string[]>('logs:*', 'logs:PutLogEvents', 'logs:CreateLogStream'),
  Resource: fc.constantFrom('*', `arn:aws:logs:us-east-1:${management}:log-group:cloudtrail:log-stream:*`),
});

/** The log group, the topic and the role of the organization's trail. */
const logs = fc
  .record({
    topic: fc.option(fc.array(topicStatement, { minLength: 1, maxLength: 3 })),
    group: fc.array(logStatement, { maxLength: 2 }),
    role: fc.option(fc.array(roleStatement, { maxLength: 3 })),
    boundary: fc.option(fc.constant(`arn:aws:iam::${management}:policy/boundary`), { freq: 1 }),
  })
  .map(({ topic, group, role, boundary }) => ({
    logGroups: { cloudtrail: { region: 'us-east-1' } },
    logPolicies: { some: { region: 'us-east-1', document: { Statement: group } } },
    topics: { cloudtrail: { region: 'us-east-1', ...(topic && { policy: { Statement: topic } }) } },
    roles: {
      'cloudtrail-to-logs': {
        trustPolicy: {
          Statement: [
            { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 'sts:AssumeRole' },
          ],
        },
        policies: { write: { Statement: role ?? [{ Effect: 'Allow', Action: 'logs:*', Resource: '*' }] } },
        ...(boundary && { boundary }),
      },
    },
  }));

const spared = (name: string, account = '*'): JsonObject => ({
  ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${account}:role/${name}` },
});

const controlStatement = fc.record({
  Effect: fc.constantFrom('Deny', 'Deny', 'Allow'),
  Action: fc.constantFrom('*', 'cloudtrail:*', 'cloudtrail:StopLogging', 's3:*'),
  Resource: fc.constantFrom('*', 'arn:aws:cloudtrail:*:*:trail/*', 'arn:aws:cloudtrail:*:*:trail/main'),
  Condition: fc.constantFrom<JsonObject>(
    {},
    {},
    spared('trail-admin'),
    spared('other'),
    spared('other', management),
    { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1'] } },
    { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } },
  ),
});

const allowsAll = { Effect: 'Allow', Action: '*', Resource: '*' };
const targets = ['r-ab12', 'ou-ab12-aaaaaaaa', shop, archive];

const controlPolicy = fc.record({
  document: fc
    .tuple(fc.array(controlStatement, { maxLength: 2 }), fc.boolean())
    .map(([statements, open]) => ({ Statement: open ? [allowsAll, ...statements] : statements })),
  targets: fc.subarray(targets),
});

/** Organizations whose buckets, keys and accounts have policies of every kind. */
export const accessWorlds: fc.Arbitrary<World> = fc
  .record({
    bucket: fc.option(fc.array(bucketStatement, { maxLength: 4 })),
    key: fc.array(keyStatement, { maxLength: 3 }),
    policies: fc.option(fc.array(controlPolicy, { minLength: 1, maxLength: 3 })),
    blocked: fc.boolean(),
    prefix: fc.constantFrom('', 'company'),
    logs,
  })
  .map(({ bucket, key, policies, blocked, prefix, logs: more }) =>
    mergeWorld(
      organizationWorld({
        ...(policies === null
          ? {}
          : {
              organization: {
                policies: Object.fromEntries(policies.map((policy, index) => [`p-policy${index}0`, policy])),
              },
            }),
        accounts: {
          [management]: {
            trails: {
              main: {
                keyPrefix: prefix === '' ? null : prefix,
                ...namingHealthyLogs(management, 'us-east-1'),
              },
            },
          },
          [archive]: {
            publicAccessBlock: { restrictPublicBuckets: blocked },
            buckets: {
              'company-logs': {
                publicAccessBlock: 'none',
                policy: bucket === null ? null : { Statement: bucket },
              },
            },
            keys: { '44444444-2222-4333-8444-555555555555': { policy: { Statement: key } } },
          },
        },
      }),
      { accounts: { [management]: more } },
    ),
  );
