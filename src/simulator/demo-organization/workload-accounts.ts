import type { ById } from '../by-id.ts';
import { logBucketPolicy, tlsOnly, trailKeyPolicy } from '../trail-policies.ts';
import type { WorldAccount, WorldTrail } from '../world.ts';
import { accounts, auditRole, keyArn, keys, optInRegion, units } from './places.ts';

const critical = { tags: { criticality: 'high' } };

const paymentsTrailArn = `arn:aws:cloudtrail:eu-central-1:${accounts.payments}:trail/payments-trail`;

/** Its key is about to be deleted, and nobody reads the delivery errors. */
const paymentsTrail: WorldTrail = {
  home: 'eu-central-1',
  multiRegion: true,
  bucket: 'harbor-finch-payments-logs',
  kmsKey: keyArn(accounts.payments, 'eu-central-1', keys.payments),
  logFileValidation: true,
  deliveryError: 'KMS.KMSInvalidStateException',
  latestDeliveryTime: '2026-02-23T13:40:07Z',
  tags: { team: 'payments' },
};

/** Three critical buckets: one is recorded, one has a name that only begins like it, one was never thought of. */
const payments: WorldAccount = {
  name: 'harbor-finch-payments',
  ou: units.workloads,
  roles: { [auditRole]: {} },
  publicAccessBlock: {},
  trails: { 'payments-trail': paymentsTrail },
  buckets: {
    'harbor-finch-payments-logs': {
      region: 'eu-central-1',
      versioning: 'Enabled',
      policy: logBucketPolicy(
        {
          bucket: 'harbor-finch-payments-logs',
          trailArn: paymentsTrailArn,
          folders: [accounts.payments],
        },
        [tlsOnly('harbor-finch-payments-logs')],
      ),
    },
    'harbor-finch-payment-ledger': { region: 'eu-west-1', versioning: 'Enabled', ...critical },
    'harbor-finch-payment-ledger-archive': { region: 'eu-west-1', ...critical },
    'harbor-finch-card-tokens': { region: 'eu-central-1', ...critical },
    'harbor-finch-payments-deploy': { region: 'eu-central-1', tags: { team: 'payments' } },
  },
  keys: {
    [keys.payments]: {
      region: 'eu-central-1',
      state: 'PendingDeletion',
      alias: 'alias/payments-trail',
      policy: trailKeyPolicy(accounts.payments, paymentsTrailArn),
    },
  },
};

/** The log bucket's policy lets everybody in; what the account blocks keeps them out. Anybody may use its key. */
const storefrontLogs = 'harbor-finch-storefront-logs';
const storefrontTrailArn = `arn:aws:cloudtrail:us-east-1:${accounts.storefront}:trail/storefront-audit`;
const temporaryToo = {
  Sid: 'TemporaryToo',
  Effect: 'Allow',
  Principal: '*',
  Action: 'kms:Decrypt',
  Resource: '*',
};
const storefront: WorldAccount = {
  name: 'harbor-finch-storefront',
  ou: units.workloads,
  optedIn: [optInRegion],
  roles: { [auditRole]: {} },
  publicAccessBlock: {},
  trails: {
    'storefront-audit': {
      home: 'us-east-1',
      multiRegion: true,
      bucket: storefrontLogs,
      kmsKey: keyArn(accounts.storefront, 'us-east-1', keys.storefront),
      logFileValidation: true,
      // It was to save the money that recording everything twice costs.
      selectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }],
    },
  },
  buckets: {
    [storefrontLogs]: {
      region: 'us-east-1',
      publicAccessBlock: 'none',
      policy: logBucketPolicy(
        {
          bucket: storefrontLogs,
          trailArn: storefrontTrailArn,
          folders: [accounts.storefront],
        },
        [
          {
            Sid: 'TemporaryForTheAgency',
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${storefrontLogs}/*`,
          },
        ],
      ),
    },
    'harbor-finch-customer-exports': { region: 'us-east-1', ...critical },
    'harbor-finch-storefront-assets': { region: 'us-east-1' },
  },
  keys: {
    [keys.storefront]: {
      region: 'us-east-1',
      alias: 'alias/storefront-audit',
      policy: trailKeyPolicy(accounts.storefront, storefrontTrailArn, [temporaryToo]),
    },
  },
};

/** Two trails that add up, but for the events that both were told to leave out. */
const loyaltyTrail = {
  home: 'eu-west-1',
  multiRegion: true,
  bucket: 'harbor-finch-loyalty-logs',
  logFileValidation: true,
};
const withoutKms = { IncludeManagementEvents: true, ExcludeManagementEventSources: ['kms.amazonaws.com'] };

const fromCloudTrail = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' } };

/** As CloudTrail's documents had it before they named the trail: whoever knows the name may fill the bucket. */
const loyaltyPolicy = {
  Version: '2012-10-17',
  Statement: [
    { ...fromCloudTrail, Action: 's3:GetBucketAcl', Resource: 'arn:aws:s3:::harbor-finch-loyalty-logs' },
    {
      ...fromCloudTrail,
      Action: 's3:PutObject',
      Resource: ['reads', 'writes'].map(
        (prefix) => `arn:aws:s3:::harbor-finch-loyalty-logs/${prefix}/AWSLogs/${accounts.loyalty}/*`,
      ),
      Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
  ],
};

/**
 * Bought with its company: the organization's trail has not arrived there. Somebody has the log files of one trail
 * deleted after a quarter.
 */
const loyalty: WorldAccount = {
  name: 'harbor-finch-loyalty',
  email: 'cloud@gull-loyalty.example',
  ou: units.workloads,
  joined: '2026-02-20T15:12:44Z',
  roles: { [auditRole]: {} },
  publicAccessBlock: {},
  trails: {
    'loyalty-writes': {
      ...loyaltyTrail,
      keyPrefix: 'writes',
      selectors: [{ ReadWriteType: 'WriteOnly', ...withoutKms }],
    },
    'loyalty-reads': {
      ...loyaltyTrail,
      keyPrefix: 'reads',
      selectors: [{ ReadWriteType: 'ReadOnly', ...withoutKms }],
    },
  },
  buckets: {
    'harbor-finch-loyalty-logs': {
      region: 'eu-west-1',
      lifecycle: [{ prefix: 'reads/', expireDays: 90 }],
      policy: loyaltyPolicy,
    },
  },
};

/** Invited years ago: nobody made the audit role there, so nothing of it can be seen. */
const erp: WorldAccount = {
  name: 'harbor-finch-erp',
  email: 'erp-hosting@harbor-finch.example',
  ou: units.workloads,
  roles: { OrganizationAccountAccessRole: {} },
};

/** Suspended, and the bucket that another account's trail delivers to with it. */
const parcels: WorldAccount = {
  name: 'harbor-finch-parcels',
  ou: units.workloads,
  state: 'SUSPENDED',
  roles: { [auditRole]: {} },
  buckets: { 'harbor-finch-parcel-logs': { region: 'us-east-1' } },
};

export const workloadAccounts: ById<WorldAccount> = {
  [accounts.payments]: payments,
  [accounts.storefront]: storefront,
  [accounts.loyalty]: loyalty,
  [accounts.erp]: erp,
  [accounts.parcels]: parcels,
};
