import type { ById } from '../by-id.ts';
import { tlsOnly } from '../trail-policies.ts';
import type { WorldAccount, WorldTrail } from '../world.ts';
import { accounts, auditRole, keyArn, keys, units } from './places.ts';

/*
 * Everything at CloudTrail's limits, which AWS does not raise: five trails in a region (the organization's is the
 * fifth), 250 data resources in the basic selectors of a trail, 500 values in its advanced ones.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html
 */

const home = 'us-east-1';
const lakeLogs = 'harbor-finch-lake-logs';

function numbered(count: number, name: (number: string) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => name(String(index + 1).padStart(3, '0')));
}

const lakeObjects: WorldTrail = {
  home,
  bucket: lakeLogs,
  keyPrefix: 'objects',
  logFileValidation: true,
  selectors: [
    {
      ReadWriteType: 'WriteOnly',
      IncludeManagementEvents: false,
      DataResources: [
        {
          Type: 'AWS::S3::Object',
          Values: numbered(250, (number) => `arn:aws:s3:::harbor-finch-lake/tenant-${number}/`),
        },
      ],
    },
  ],
};

/** The words of the first two conditions count too. */
const lakeTables: WorldTrail = {
  home,
  bucket: lakeLogs,
  keyPrefix: 'tables',
  logFileValidation: true,
  advancedSelectors: [
    {
      Name: 'Tables with personal data',
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Data'] },
        { Field: 'resources.type', Equals: ['AWS::DynamoDB::Table'] },
        {
          Field: 'resources.ARN',
          Equals: numbered(
            498,
            (number) => `arn:aws:dynamodb:${home}:${accounts.analytics}:table/profile-${number}`,
          ),
        },
      ],
    },
  ],
};

const trails: ById<WorldTrail> = {
  'lake-objects': lakeObjects,
  'lake-tables': lakeTables,
  /** Its key was deleted. */
  'reporting-2024': {
    home,
    bucket: lakeLogs,
    keyPrefix: 'reporting',
    kmsKey: keyArn(accounts.analytics, home, keys.gone),
    logFileValidation: true,
    deliveryError: 'KMS.NotFoundException',
    latestDeliveryTime: '2025-09-30T22:58:12Z',
  },
  /** Delivers to an account that was suspended. */
  'parcel-events': {
    home,
    bucket: 'harbor-finch-parcel-logs',
    deliveryError: 'AllAccessDisabled',
    latestDeliveryTime: '2025-12-17T04:21:55Z',
  },
};

/** It names the trails that there were when it was written: the one of the tables came later. */
const lakePolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: ['s3:GetBucketAcl', 's3:PutObject'],
      Resource: [`arn:aws:s3:::${lakeLogs}`, `arn:aws:s3:::${lakeLogs}/*`],
      Condition: {
        StringEquals: {
          'aws:SourceArn': ['lake-objects', 'reporting-2024'].map(
            (name) => `arn:aws:cloudtrail:${home}:${accounts.analytics}:trail/${name}`,
          ),
        },
      },
    },
    tlsOnly(lakeLogs),
  ],
};

export const analyticsAccount: ById<WorldAccount> = {
  [accounts.analytics]: {
    name: 'harbor-finch-analytics',
    ou: units.workloads,
    roles: { [auditRole]: {} },
    publicAccessBlock: {},
    trails,
    buckets: {
      [lakeLogs]: { region: home, versioning: 'Suspended', policy: lakePolicy },
      'harbor-finch-lake': { region: home, tags: { team: 'analytics' } },
      'harbor-finch-lake-athena-results': { region: home },
    },
  },
};
