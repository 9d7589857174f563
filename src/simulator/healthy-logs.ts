import type { JsonObject } from '../model/json.ts';
import type { WorldAccount, WorldTrail } from './world.ts';
import type { WorldLogGroup } from './world-log-group.ts';
import type { WorldRole } from './world-organization.ts';

/** What a trail named in the log group, the topic and the role of `healthyLogs` says of them. */
export function namingHealthyLogs(
  owner: string,
  region: string,
): Pick<WorldTrail, 'logGroupArn' | 'logGroupRoleArn' | 'snsTopicArn'> {
  return {
    logGroupArn: `arn:aws:logs:${region}:${owner}:log-group:cloudtrail:*`,
    logGroupRoleArn: `arn:aws:iam::${owner}:role/cloudtrail-to-logs`,
    snsTopicArn: `arn:aws:sns:${region}:${owner}:cloudtrail`,
  };
}

/**
 * A log group that is watched, a topic that somebody listens to, a key that encrypts both, and a role that may
 * write to the group.
 */
export function healthyLogs(
  owner: string,
  region: string,
): Required<Pick<WorldAccount, 'alarms' | 'keys' | 'logGroups' | 'topics'>> & {
  readonly logsRole: WorldRole;
} {
  const topic = `arn:aws:sns:${region}:${owner}:cloudtrail`;
  const streams = `arn:aws:logs:${region}:${owner}:log-group:cloudtrail:log-stream:*`;
  const key = `arn:aws:kms:${region}:${owner}:key/${logsKey}`;
  return {
    keys: { [logsKey]: { region, rotation: true, policy: logsKeyPolicy(owner, region) } },
    logGroups: { cloudtrail: { ...healthyLogGroup(region), kmsKey: key } },
    alarms: {
      'trail-changes': { region, metric: 'TrailChanges', namespace: 'CloudTrail', actions: [topic] },
    },
    topics: {
      cloudtrail: { region, kmsKey: key, policy: topicPolicy(topic), subscriptions: [listener] },
    },
    logsRole: {
      trustPolicy: allowing({ Principal: cloudTrail, Action: 'sts:AssumeRole' }),
      policies: {
        write: allowing({ Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: streams }),
      },
    },
  };
}

const logsKey = '33333333-4444-4555-8666-777777777777';
const cloudTrail = { Service: 'cloudtrail.amazonaws.com' };
const listener = { protocol: 'email', endpoint: 'security@example.com' };

function topicPolicy(topic: string): JsonObject {
  return allowing({ Principal: cloudTrail, Action: 'SNS:Publish', Resource: topic });
}

/**
 * What CloudWatch Logs needs to encrypt the log group, and CloudTrail to notify the topic.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html
 */
function logsKeyPolicy(owner: string, region: string): JsonObject {
  const group = `arn:aws:logs:${region}:${owner}:log-group:cloudtrail`;
  const statements: readonly JsonObject[] = [
    { Principal: { AWS: `arn:aws:iam::${owner}:root` }, Action: 'kms:*' },
    {
      Principal: { Service: `logs.${region}.amazonaws.com` },
      Action: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
      Condition: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': group } },
    },
    { Principal: cloudTrail, Action: ['kms:GenerateDataKey*', 'kms:Decrypt'] },
  ];
  return {
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement })),
  };
}

function allowing(statement: JsonObject): JsonObject {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] };
}

/** A log group that keeps a trail's events for a year and counts what is done to trails. */
function healthyLogGroup(region: string): WorldLogGroup {
  return {
    region,
    retentionDays: 365,
    metricFilters: {
      'trail-changes': {
        pattern:
          '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ' +
          '($.eventName = StartLogging) || ($.eventName = StopLogging) }',
        metric: 'TrailChanges',
        namespace: 'CloudTrail',
      },
    },
  };
}
