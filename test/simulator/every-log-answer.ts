import type { JsonObject } from '../../src/model/json.ts';
import { home, keyId } from './worlds.ts';

const topicArn = (owner: string, name: string): string => `arn:aws:sns:us-east-1:${owner}:${name}`;
const policyArn = (owner: string, name: string): string => `arn:aws:iam::${owner}:policy/${name}`;
const pattern = '{ $.a = "b" }';

export const logRoles: JsonObject = {
  'service/logs': {
    trustPolicy: { Statement: [{ Principal: { Service: 'cloudtrail.amazonaws.com' } }] },
    boundary: policyArn(home, 'team/write-logs'),
    policies: { write: { Statement: [] }, 'a+b': { Statement: [{ Resource: '*' }] } },
    attachedPolicies: [policyArn(home, 'team/write-logs'), policyArn('aws', 'CloudWatchLogs')],
  },
};

/** What trails may send to, with every optional member set somewhere. */
export const logDestinations: JsonObject = {
  logGroups: {
    trail: {
      region: 'us-east-1',
      retentionDays: 365,
      kmsKey: `arn:aws:kms:us-east-1:${home}:key/${keyId}`,
      class: 'INFREQUENT_ACCESS',
      deletionProtection: true,
      metricFilters: { roots: { pattern, metric: 'Roots', namespace: 'Trail' } },
      subscriptions: { siem: { pattern, destination: `arn:aws:kinesis:us-east-1:${home}:stream/siem` } },
    },
    bare: { region: 'us-east-1' },
  },
  logPolicies: { trail: { region: 'us-east-1', document: { Statement: [] } } },
  alarms: {
    roots: { region: 'us-east-1', metric: 'Roots', namespace: 'Trail', actions: [topicArn(home, 'alerts')] },
    quiet: {
      region: 'us-east-1',
      metrics: [
        { metric: 'Roots', namespace: 'Trail' },
        { metric: 'Roots', namespace: 'Trail', account: '888888888888' },
      ],
      actionsEnabled: false,
    },
    both: { region: 'us-east-1', rule: 'ALARM("roots") OR ALARM("quiet")' },
  },
  topics: {
    alerts: {
      region: 'us-east-1',
      kmsKey: 'alias/sns',
      policy: { Statement: [] },
      subscriptions: [
        { protocol: 'email', endpoint: 'soc@example.com' },
        { protocol: 'https', endpoint: 'https://example.com/?a=b&c=<d>', confirmed: false },
      ],
    },
    bare: { region: 'us-east-1' },
  },
  policies: { 'team/write-logs': { Statement: [] } },
};

const topics = [
  topicArn(home, 'alerts'),
  topicArn(home, 'bare'),
  topicArn(home, 'nobody'),
  topicArn('888888888888', 'shared'),
  topicArn('888888888888', 'nobody'),
  'arn:aws:sns:eu-west-1:888888888888:shared',
  'x',
];
const policies = [
  policyArn(home, 'team/write-logs'),
  policyArn('aws', 'CloudWatchLogs'),
  policyArn(home, 'nobody'),
  'x',
];
const roles = ['logs', 'audit', 'nobody'];

/** Inputs that lead to every kind of answer; nothing for calls about other things. */
export function logInputsOf(name: string): readonly JsonObject[] | undefined {
  switch (name) {
    case 'cloudwatch:DescribeAlarms':
      return [
        {},
        { AlarmTypes: ['CompositeAlarm', 'MetricAlarm'], MaxRecords: 100 },
        { MaxRecords: 1 },
        { MaxRecords: 101 },
        { NextToken: 'x' },
      ];
    case 'iam:GetPolicy':
      return [...policies.map((PolicyArn) => ({ PolicyArn })), {}];
    case 'iam:GetPolicyVersion':
      return policies.flatMap((PolicyArn) => ['v3', 'v1'].map((VersionId) => ({ PolicyArn, VersionId })));
    case 'iam:GetRolePolicy':
      return roles.flatMap((RoleName) =>
        ['write', 'a+b', 'nothing'].map((PolicyName) => ({ RoleName, PolicyName })),
      );
    case 'iam:GetRole':
      return [...roles.map((RoleName) => ({ RoleName })), {}];
    case 'iam:ListAttachedRolePolicies':
    case 'iam:ListRolePolicies':
      return [
        ...roles.map((RoleName) => ({ RoleName })),
        { RoleName: 'logs', MaxItems: 1 },
        { RoleName: 'logs', MaxItems: 0 },
        { RoleName: 'logs', Marker: 'x' },
      ];
    case 'logs:DescribeLogGroups':
      return [
        {},
        { limit: 1 },
        { limit: 51 },
        { nextToken: 'x' },
        { logGroupNamePrefix: 'tr' },
        { logGroupIdentifiers: ['trail'] },
        { logGroupIdentifiers: ['nobody'] },
        { logGroupIdentifiers: [`arn:aws:logs:us-east-1:${home}:log-group:trail`] },
        { logGroupIdentifiers: ['trail'], logGroupNamePrefix: 'tr' },
        { logGroupIdentifiers: [] },
      ];
    case 'logs:DescribeMetricFilters':
    case 'logs:DescribeSubscriptionFilters':
      return [{}, ...['trail', 'bare', 'nobody'].map((logGroupName) => ({ logGroupName }))];
    case 'logs:DescribeResourcePolicies':
      return [{}, { limit: 1 }, { nextToken: 'x' }];
    case 'sns:GetTopicAttributes':
      return [...topics.map((TopicArn) => ({ TopicArn })), {}];
    case 'sns:ListSubscriptionsByTopic':
      return [...topics.map((TopicArn) => ({ TopicArn })), { TopicArn: topics[0], NextToken: 'x' }];
    default:
      return undefined;
  }
}
