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
 * A log group that is watched and a topic that somebody listens to, both encrypted with a key, and a role that may
 * write to the group.
 */
export function healthyLogs(
  owner: string,
  region: string,
  keyArn: string,
): Required<Pick<WorldAccount, 'alarms' | 'logGroups' | 'topics'>> & { readonly logsRole: WorldRole } {
  const topic = `arn:aws:sns:${region}:${owner}:cloudtrail`;
  const streams = `arn:aws:logs:${region}:${owner}:log-group:cloudtrail:log-stream:*`;
  return {
    logGroups: { cloudtrail: { ...healthyLogGroup(region), kmsKey: keyArn } },
    alarms: {
      'trail-changes': { region, metric: 'TrailChanges', namespace: 'CloudTrail', actions: [topic] },
    },
    topics: {
      cloudtrail: { region, kmsKey: keyArn, policy: topicPolicy(topic), subscriptions: [listener] },
    },
    logsRole: {
      trustPolicy: allowing({ Principal: cloudTrail, Action: 'sts:AssumeRole' }),
      policies: {
        write: allowing({ Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: streams }),
      },
    },
  };
}

/**
 * What a key's policy says more so that CloudWatch Logs can encrypt the log group, and CloudTrail notify the topic.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html
 */
export function healthyLogsEncryption(owner: string, region: string): readonly JsonObject[] {
  const group = `arn:aws:logs:${region}:${owner}:log-group:cloudtrail`;
  return [
    {
      Sid: 'LogsEncrypts',
      Effect: 'Allow',
      Principal: { Service: `logs.${region}.amazonaws.com` },
      Action: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
      Resource: '*',
      Condition: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': group } },
    },
    {
      Sid: 'CloudTrailNotifies',
      Effect: 'Allow',
      Principal: cloudTrail,
      Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      Resource: '*',
      Condition: { StringEquals: { 'aws:SourceAccount': owner } },
    },
  ];
}

const cloudTrail = { Service: 'cloudtrail.amazonaws.com' };
const listener = { protocol: 'email', endpoint: 'security@example.com' };

function topicPolicy(topic: string): JsonObject {
  return allowing({ Principal: cloudTrail, Action: 'SNS:Publish', Resource: topic });
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
