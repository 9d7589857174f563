import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';

export const account = '111122223333';
export const mainTrail: string = `arn:aws:cloudtrail:us-east-1:${account}:trail/main`;

export function changed(patch: object): World {
  return mergeWorld(healthyWorld(), patch);
}

/** The account's own part of the world changed. */
export function changedAccount(patch: object): World {
  return changed({ accounts: { [account]: patch } });
}

const objectWrites = [
  {
    FieldSelectors: [
      { Field: 'eventCategory', Equals: ['Data'] },
      { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
      { Field: 'readOnly', Equals: ['false'] },
    ],
  },
];

export function logGroupArn(owner: string, name: string): string {
  return `arn:aws:logs:us-east-1:${owner}:log-group:${name}:*`;
}

export function topicArn(owner: string, name: string): string {
  return `arn:aws:sns:us-east-1:${owner}:${name}`;
}

const firehose = `arn:aws:firehose:us-east-1:${account}:deliverystream/siem`;

/** A log group with more filters than a page has. */
const watchedLogs = {
  logGroups: {
    trail: {
      region: 'us-east-1',
      retentionDays: 365,
      metricFilters: {
        logins: { pattern: '{ $.eventName = "ConsoleLogin" }', metric: 'Logins', namespace: 'Trail' },
        roots: { pattern: '{ $.userIdentity.type = "Root" }', metric: 'Roots', namespace: 'Trail' },
        stops: { pattern: '{ $.eventName = "StopLogging" }', metric: 'Stops', namespace: 'Trail' },
      },
      subscriptions: { siem: { destination: firehose } },
    },
    'trail-2': { region: 'us-east-1' },
  },
  alarms: {
    roots: {
      region: 'us-east-1',
      metric: 'Roots',
      namespace: 'Trail',
      actions: [
        topicArn(account, 'alerts'),
        topicArn(account, 'gone'),
        'arn:aws:automate:us-east-1:ec2:stop',
      ],
    },
    stops: {
      region: 'us-east-1',
      metrics: [{ metric: 'Stops', namespace: 'Trail' }],
      actions: [topicArn('999988887777', 'closed')],
    },
    quiet: { region: 'us-east-1', metric: 'Roots', namespace: 'Trail', actionsEnabled: false },
    other: { region: 'us-east-1', metric: 'Roots', namespace: 'App' },
    any: { region: 'us-east-1', rule: 'ALARM("roots") OR ALARM("stops")' },
  },
  topics: {
    alerts: {
      region: 'us-east-1',
      kmsKey: 'alias/sns',
      subscriptions: [
        { protocol: 'email', endpoint: 'soc@example.com' },
        { protocol: 'sqs', endpoint: `arn:aws:sqs:us-east-1:${account}:alerts` },
        { protocol: 'https', endpoint: 'https://example.com/', confirmed: false },
      ],
    },
    files: { region: 'us-east-1' },
  },
  policies: { 'write-logs': { Statement: [] } },
  roles: {
    'service/logs': {
      trustPolicy: { Statement: [{ Principal: { Service: 'cloudtrail.amazonaws.com' } }] },
      policies: { a: { Statement: [] }, b: { Statement: [] }, c: { Statement: [] } },
      attachedPolicies: [
        `arn:aws:iam::${account}:policy/write-logs`,
        'arn:aws:iam::aws:policy/ReadOnlyAccess',
        `arn:aws:iam::${account}:policy/gone`,
      ],
    },
  },
  logPolicies: { cloudtrail: { region: 'us-east-1', document: { Statement: [] } } },
};

/** Everything that a join has to deal with at once: several trails, an organization's, foreign and lost things. */
export function crowdedWorld(): World {
  return changed({
    pageSize: 2,
    accounts: {
      [account]: {
        optedIn: ['ap-southeast-3'],
        eventDataStores: {
          lake: { region: 'us-east-1', multiRegion: true },
          pond: { region: 'us-east-1', status: 'STOPPED_INGESTION' },
          puddle: { region: 'us-east-1', selectors: objectWrites },
          creek: { region: 'eu-west-1' },
        },
        ...watchedLogs,
        trails: {
          main: {
            insightSelectors: [{ InsightType: 'ApiCallRateInsight' }],
            logGroupArn: logGroupArn(account, 'trail'),
            logGroupRoleArn: `arn:aws:iam::${account}:role/service/logs`,
            snsTopicArn: topicArn(account, 'files'),
          },
          readers: {
            home: 'eu-west-1',
            bucket: 'gone',
            logGroupArn: logGroupArn(account, 'gone'),
            logGroupRoleArn: `arn:aws:iam::${account}:role/gone`,
            snsTopicArn: topicArn(account, 'gone'),
            selectors: [{ ReadWriteType: 'ReadOnly', IncludeManagementEvents: true }],
          },
          writers: {
            home: 'us-east-1',
            multiRegion: true,
            bucket: 'foreign-logs',
            logGroupArn: logGroupArn('999988887777', 'elsewhere'),
            logGroupRoleArn: 'arn:aws:iam::999988887777:role/logs',
            snsTopicArn: topicArn('999988887777', 'lent'),
            kmsKey: 'arn:aws:kms:us-east-1:999988887777:key/22222222-2222-4333-8444-555555555555',
            copies: { 'eu-west-1': { logging: false } },
            advancedSelectors: [
              {
                FieldSelectors: [
                  { Field: 'eventCategory', Equals: ['Management'] },
                  { Field: 'readOnly', Equals: ['false'] },
                ],
              },
            ],
          },
          lost: {
            home: 'us-east-1',
            bucket: 'acme-logs',
            kmsKey: `arn:aws:kms:us-east-1:${account}:key/99999999-2222-4333-8444-555555555555`,
            logging: false,
          },
        },
      },
      '999988887777': {
        trails: {
          company: { home: 'us-east-1', multiRegion: true, organization: true, bucket: 'foreign-logs' },
        },
        buckets: { 'foreign-logs': { region: 'eu-west-1' } },
        topics: { lent: { region: 'us-east-1', readableBy: [account] }, closed: { region: 'us-east-1' } },
      },
    },
  });
}
