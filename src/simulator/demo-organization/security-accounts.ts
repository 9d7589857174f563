import type { JsonObject } from '../../model/json.ts';
import type { ById } from '../by-id.ts';
import { logBucketPolicy, tlsOnly, trailKeyPolicy } from '../trail-policies.ts';
import type { WorldAccount, WorldTrail } from '../world.ts';
import { accounts, auditRole, keyArn, keys, optInRegion, organizationId, units } from './places.ts';

const organizationBucket = 'harbor-finch-organization-logs';
const organizationKey = keyArn(accounts.audit, 'eu-west-1', keys.organization);
const organizationTrailArn = `arn:aws:cloudtrail:eu-west-1:${accounts.management}:trail/organization-trail`;

const securityAlerts = `arn:aws:sns:eu-west-1:${accounts.audit}:security-alerts`;
const cloudTrail = { Service: 'cloudtrail.amazonaws.com' };

function allowing(statement: JsonObject): JsonObject {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] };
}

/**
 * The trail that counts: owned by the management account, delivered to the log archive, encrypted with a key of
 * the audit account. It would be everywhere, if it were not stopped in São Paulo for the storefront, and had
 * reached the region that the management account enabled last, and the account that joined last.
 */
const organizationTrail: WorldTrail = {
  home: 'eu-west-1',
  multiRegion: true,
  organization: true,
  bucket: organizationBucket,
  kmsKey: organizationKey,
  logFileValidation: true,
  logGroupArn: `arn:aws:logs:eu-west-1:${accounts.management}:log-group:organization-trail:*`,
  logGroupRoleArn: `arn:aws:iam::${accounts.management}:role/organization-trail-to-logs`,
  advancedSelectors: [
    {
      Name: 'All management events',
      FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }],
    },
    {
      Name: 'Objects of the payment ledger',
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Data'] },
        { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
        // Of this bucket alone: the slash ends its name.
        { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::harbor-finch-payment-ledger/'] },
      ],
    },
    {
      Name: 'Writes to customer exports',
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Data'] },
        { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
        { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::harbor-finch-customer-exports/'] },
        { Field: 'readOnly', Equals: ['false'] },
      ],
    },
  ],
  tags: { team: 'security' },
  copies: { [optInRegion]: { missing: true } },
  members: {
    [accounts.storefront]: {
      copies: { 'sa-east-1': { logging: false, stopLoggingTime: '2025-11-03T09:05:31Z' } },
    },
    [accounts.loyalty]: { missing: true },
  },
};

/** Made in the console years before the organization's, forgotten since: everything is paid for twice. */
const consoleBucket = `aws-cloudtrail-logs-${accounts.management}-5e8d20c1`;
const consoleTrail: WorldTrail = {
  home: 'us-east-1',
  multiRegion: true,
  bucket: consoleBucket,
  copies: { [optInRegion]: { missing: true } },
};

const management: WorldAccount = {
  name: 'harbor-finch-management',
  email: 'aws@harbor-finch.example',
  optedIn: [optInRegion],
  publicAccessBlock: {},
  trails: { 'organization-trail': organizationTrail, 'management-events': consoleTrail },
  alarms: {
    'root-account-used': {
      region: 'eu-west-1',
      metric: 'RootAccountUsed',
      namespace: 'OrganizationTrail',
      actions: [securityAlerts],
    },
  },
  roles: {
    'organization-trail-to-logs': {
      trustPolicy: allowing({ Principal: cloudTrail, Action: 'sts:AssumeRole' }),
      policies: {
        write: allowing({
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: `arn:aws:logs:eu-west-1:${accounts.management}:log-group:organization-trail:log-stream:*`,
        }),
      },
    },
  },
  logGroups: {
    'organization-trail': {
      region: 'eu-west-1',
      retentionDays: 365,
      kmsKey: organizationKey,
      metricFilters: {
        'root-account-used': {
          pattern:
            '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
          metric: 'RootAccountUsed',
          namespace: 'OrganizationTrail',
        },
      },
    },
  },
  buckets: {
    [consoleBucket]: {
      region: 'us-east-1',
      policy: logBucketPolicy({
        bucket: consoleBucket,
        trailArn: `arn:aws:cloudtrail:us-east-1:${accounts.management}:trail/management-events`,
        folders: [accounts.management],
      }),
    },
  },
};

const logArchive: WorldAccount = {
  name: 'harbor-finch-log-archive',
  ou: units.security,
  roles: { [auditRole]: {} },
  publicAccessBlock: {},
  buckets: {
    [organizationBucket]: {
      region: 'eu-west-1',
      encryption: { algorithm: 'aws:kms', keyId: organizationKey },
      versioning: 'Enabled',
      policy: logBucketPolicy(
        {
          bucket: organizationBucket,
          trailArn: organizationTrailArn,
          folders: [accounts.management, organizationId],
        },
        [tlsOnly(organizationBucket)],
      ),
      tags: { team: 'security', retention: '7y' },
      objectLock: { mode: 'GOVERNANCE', days: 30 },
      accessLog: { bucket: 'harbor-finch-access-logs', prefix: 'organization-logs/' },
      lifecycle: [{ transitionDays: 90, expireDays: 2557, noncurrentDays: 30, abortUploadDays: 7 }],
    },
    'harbor-finch-access-logs': { region: 'eu-west-1' },
  },
};

/** Administers CloudTrail for the organization, owns the key of its trail, and is told of alarms. */
const audit: WorldAccount = {
  name: 'harbor-finch-audit',
  ou: units.security,
  roles: { [auditRole]: {} },
  publicAccessBlock: {},
  topics: {
    'security-alerts': {
      region: 'eu-west-1',
      readableBy: [accounts.management],
      subscriptions: [{ protocol: 'email', endpoint: 'security@harbor-finch.example' }],
    },
  },
  keys: {
    [keys.organization]: {
      region: 'eu-west-1',
      alias: 'alias/organization-trail',
      rotation: true,
      readableBy: [accounts.management],
      policy: trailKeyPolicy(accounts.audit, organizationTrailArn),
    },
  },
};

export const securityAccounts: ById<WorldAccount> = {
  [accounts.management]: management,
  [accounts.logArchive]: logArchive,
  [accounts.audit]: audit,
};
