import { parseWorld } from './parse-world.ts';
import type { World } from './world.ts';

/**
 * One account of a company that is not careless and still has gaps, for `trailproof demo`: 17 default regions,
 * one opt-in region enabled (eu-south-2) and three that are not. Nothing is denied, so a scan is complete.
 *
 * - `company-trail` logs everywhere but leaves out KMS, and never got a copy in the new region.
 * - `security-archive` would close that gap, but is stopped in Frankfurt and São Paulo and its key is leaving.
 * - `frankfurt-writes` and `frankfurt-reads` add up to everything in Frankfurt; the key of one is gone.
 * - `mumbai-pilot` is what a pilot project left behind: stopped, unencrypted, unvalidated, its bucket deleted.
 */
export function demoWorld(): World {
  return parseWorld(
    {
      partition: 'aws',
      regions: Object.fromEntries([
        ...defaultRegions.map((region) => [region, 'default']),
        ...optInRegions.map((region) => [region, 'opt-in']),
      ]),
      recordedAt: '2026-03-02T07:00:00Z',
      caller: { account: id, arn: `arn:aws:sts::${id}:assumed-role/security-audit/nightly` },
      accounts: {
        [id]: {
          name: 'harbor-finch-production',
          optedIn: ['eu-south-2'],
          trails: {
            'company-trail': companyTrail,
            'security-archive': securityArchive,
            'frankfurt-writes': frankfurtWrites,
            'frankfurt-reads': frankfurtReads,
            'mumbai-pilot': mumbaiPilot,
          },
          buckets: {
            'harbor-finch-cloudtrail': {
              region: 'eu-west-1',
              encryption: { algorithm: 'aws:kms', keyId: keyArn('eu-west-1', keys.company) },
            },
            'harbor-finch-security-archive': { region: 'us-east-1', encryption: { algorithm: 'AES256' } },
            'harbor-finch-frankfurt-audit': { region: 'eu-central-1', encryption: { algorithm: 'AES256' } },
          },
          keys: {
            [keys.company]: { region: 'eu-west-1', alias: 'alias/company-trail' },
            [keys.archive]: {
              region: 'us-east-1',
              state: 'PendingDeletion',
              alias: 'alias/security-archive',
            },
            [keys.frankfurt]: { region: 'eu-central-1', alias: 'alias/frankfurt-audit' },
          },
        },
      },
    },
    'the demo world',
  );
}

const id = '444455556666';

const keys = {
  company: '2f1c7a90-4c1e-4a7b-9d35-0b6c5f8e1a01',
  archive: '7be0d5c4-91f2-4e83-8a6d-c3f27d94b502',
  frankfurt: 'c05d3e18-6a2b-4f97-b1c8-49ae70d6f203',
  /** Deleted: no account of the world has it. */
  gone: 'e9a4b672-0d8f-4c35-a7e1-5d21c8f39b04',
};

function keyArn(region: string, keyId: string): string {
  return `arn:aws:kms:${region}:${id}:key/${keyId}`;
}

const companyTrail = {
  home: 'eu-west-1',
  multiRegion: true,
  bucket: 'harbor-finch-cloudtrail',
  kmsKey: keyArn('eu-west-1', keys.company),
  logFileValidation: true,
  logGroupArn: `arn:aws:logs:eu-west-1:${id}:log-group:company-trail:*`,
  logGroupRoleArn: `arn:aws:iam::${id}:role/company-trail-to-logs`,
  selectors: [
    {
      ReadWriteType: 'All',
      IncludeManagementEvents: true,
      // Somebody found the KMS events too many to pay for.
      ExcludeManagementEventSources: ['kms.amazonaws.com'],
      DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::harbor-finch-invoices/'] }],
    },
  ],
  tags: { team: 'platform' },
  copies: { 'eu-south-2': { missing: true } },
};

const securityArchive = {
  home: 'us-east-1',
  multiRegion: true,
  bucket: 'harbor-finch-security-archive',
  kmsKey: keyArn('us-east-1', keys.archive),
  logFileValidation: true,
  advancedSelectors: [
    {
      Name: 'All management events',
      FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }],
    },
    {
      Name: 'Writes to the payment tables',
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Data'] },
        { Field: 'resources.type', Equals: ['AWS::DynamoDB::Table'] },
        { Field: 'readOnly', Equals: ['false'] },
      ],
    },
  ],
  tags: { team: 'security' },
  copies: {
    'eu-central-1': { logging: false, stopLoggingTime: '2026-01-19T16:42:10Z' },
    'sa-east-1': { logging: false, stopLoggingTime: '2025-11-03T09:05:31Z' },
    'eu-south-2': { missing: true },
  },
};

const frankfurtWrites = {
  home: 'eu-central-1',
  bucket: 'harbor-finch-frankfurt-audit',
  keyPrefix: 'writes',
  kmsKey: keyArn('eu-central-1', keys.frankfurt),
  logFileValidation: true,
  selectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }],
};

const frankfurtReads = {
  ...frankfurtWrites,
  keyPrefix: 'reads',
  kmsKey: keyArn('eu-central-1', keys.gone),
  deliveryError: 'KMS.NotFoundException',
  selectors: [{ ReadWriteType: 'ReadOnly', IncludeManagementEvents: true }],
};

const mumbaiPilot = {
  home: 'ap-south-1',
  bucket: 'harbor-finch-mumbai-pilot',
  logging: false,
  stopLoggingTime: '2023-08-14T11:20:00Z',
  latestDeliveryTime: '2023-08-14T11:18:22Z',
  deliveryError: 'NoSuchBucket',
};

/** https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
const defaultRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
];

const optInRegions = ['eu-south-2', 'af-south-1', 'ap-southeast-3', 'me-central-1'];
