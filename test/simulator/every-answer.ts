import type { JsonObject } from '../../src/model/json.ts';
import { eventDataStoresOf } from '../../src/simulator/event-data-stores.ts';
import type { World } from '../../src/simulator/world.ts';
import { logDestinations, logInputsOf, logRoles } from './every-log-answer.ts';
import { openBucket } from './open-bucket.ts';
import { home, keyId, mainArn, member, organizationWorld } from './worlds.ts';

/** A world in which every optional member of every answer is set somewhere. */
export const everything: World = organizationWorld({
  organization: {
    id: 'o-a1b2c3d4e5',
    managementAccount: home,
    roots: {
      'r-ab12': {
        tags: { top: 'yes' },
        ous: { 'ou-ab12-11111111': { name: 'Workloads', tags: { a: 'b' } } },
      },
    },
    delegatedAdministrators: { [member]: ['cloudtrail.amazonaws.com', 'account.amazonaws.com'] },
  },
  accounts: {
    [member]: { ou: 'ou-ab12-11111111', tags: { stage: 'test' }, joined: '2026-01-01T00:00:00Z' },
    '777777777777': {
      name: 'left behind',
      state: 'CLOSED',
      buckets: { orphan: { region: 'us-east-1' } },
      roles: { audit: {} },
    },
    '888888888888': {
      outside: true,
      keys: { shared: { region: 'us-east-1', readableBy: [home] } },
      topics: { shared: { region: 'us-east-1', readableBy: [home] } },
      buckets: { lent: { region: 'us-east-1', readableBy: [home], policy: {}, versioning: 'Enabled' } },
    },
    [home]: {
      publicAccessBlock: { blockPublicPolicy: false },
      ...logDestinations,
      roles: { ...logRoles, audit: {}, guarded: { externalId: 'secret' } },
      eventDataStores: {
        everything: {
          region: 'us-east-1',
          multiRegion: true,
          organization: true,
          selectors: [
            {
              Name: 'objects',
              FieldSelectors: [
                { Field: 'eventCategory', Equals: ['Data'] },
                { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
              ],
            },
          ],
          retentionDays: 3653,
          terminationProtection: false,
        },
        paused: { region: 'us-east-1', status: 'STOPPED_INGESTION' },
      },
      trails: {
        main: {
          keyPrefix: 'logs',
          snsTopicArn: `arn:aws:sns:us-east-1:${home}:trail`,
          logGroupArn: `arn:aws:logs:us-east-1:${home}:log-group:trail:*`,
          logGroupRoleArn: `arn:aws:iam::${home}:role/logs`,
          recursiveLogging: true,
          deliveryError: 'AccessDenied',
          digestError: 'AccessDenied',
          logsError: 'AccessDenied',
          notificationError: 'AuthorizationError',
          logging: false,
          insightSelectors: [{ InsightType: 'ApiCallRateInsight', EventCategories: ['Management'] }],
          tags: { team: 'security' },
        },
        basic: {
          home: 'us-east-1',
          bucket: 'acme-logs',
          selectors: [
            {
              ReadWriteType: 'WriteOnly',
              DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }],
            },
          ],
        },
        advanced: {
          home: 'us-east-1',
          bucket: 'acme-logs',
          advancedSelectors: [
            { Name: 'all', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] },
          ],
        },
        elsewhere: { home: 'eu-west-1', bucket: 'acme-logs' },
      },
      buckets: {
        bare: { region: 'us-east-1', encryption: 'none' },
        'kms-logs': { region: 'us-east-1', encryption: { algorithm: 'aws:kms', keyId: 'alias/cloudtrail' } },
        locked: { region: 'us-east-1', forbidden: true },
        away: { region: 'eu-west-1' },
        open: openBucket,
        'lock-only': { region: 'us-east-1', objectLock: {} },
      },
      keys: {
        rotated: { region: 'us-east-1', rotation: true, rotationDays: 90 },
        signing: { region: 'us-east-1', spec: 'RSA_4096', usage: 'SIGN_VERIFY', multiRegion: true },
        outside: { region: 'us-east-1', origin: 'EXTERNAL', policy: { Statement: [] } },
        aws: { region: 'us-east-1', manager: 'AWS' },
        leaving: { region: 'us-east-1', state: 'PendingDeletion' },
        imported: { region: 'us-east-1', state: 'PendingImport', manager: 'AWS' },
      },
    },
  },
});

const trailNames = ['main', 'basic', 'advanced', 'elsewhere', mainArn, 'nobody', 'a b', 'arn:wrong'];
const trailArns = [
  mainArn,
  `arn:aws:cloudtrail:eu-west-1:${home}:trail/elsewhere`,
  'arn:aws:cloudtrail:us-east-1:999999999999:trail/x',
];
const eventDataStores = [...eventDataStoresOf(everything, home).map(({ arn }) => arn), 'arn:wrong', 'nobody'];
const buckets = [
  'acme-logs',
  'bare',
  'kms-logs',
  'locked',
  'away',
  'open',
  'lock-only',
  'orphan',
  'lent',
  'nobody',
];
const roleArns = ['audit', 'guarded', 'nobody'].map((role) => `arn:aws:iam::${home}:role/${role}`);
const keys = [
  keyId,
  'leaving',
  'imported',
  'rotated',
  'signing',
  'outside',
  'aws',
  'alias/cloudtrail',
  'alias/no',
  'arn:wrong',
  `arn:aws:kms:us-east-1:999999999999:key/${keyId}`,
  'arn:aws:kms:us-east-1:888888888888:key/shared',
];

/** Inputs that between them lead to every kind of answer that a call has. */
export function inputsOf(name: string): readonly JsonObject[] {
  switch (name) {
    case 'account:ListRegions':
      return [
        {},
        { MaxResults: 1 },
        { MaxResults: 99 },
        { RegionOptStatusContains: ['ENABLED'] },
        { NextToken: 'x' },
        { AccountId: member },
        { AccountId: home },
      ];
    case 'cloudtrail:DescribeTrails':
      return [
        {},
        { includeShadowTrails: false },
        { trailNameList: trailArns },
        { trailNameList: ['main', 'nobody'] },
        { trailNameList: ['a b'] },
      ];
    case 'cloudtrail:ListTrails':
      return [{}, { NextToken: 'x' }];
    case 'cloudtrail:ListTags':
      return [
        { ResourceIdList: [mainArn] },
        ...trailArns.map((arn) => ({ ResourceIdList: [arn] })),
        { ResourceIdList: [] },
      ];
    case 'cloudtrail:GetTrail':
    case 'cloudtrail:GetTrailStatus':
      return [...trailNames.map((Name) => ({ Name })), {}, { Name: 5 }];
    case 'cloudtrail:ListEventDataStores':
      return [{}, { MaxResults: 1 }, { MaxResults: 0 }, { NextToken: 'x' }];
    case 'cloudtrail:GetEventDataStore':
      return [...eventDataStores.map((EventDataStore) => ({ EventDataStore })), {}];
    case 'cloudtrail:GetResourcePolicy':
      return [...eventDataStores.map((ResourceArn) => ({ ResourceArn })), {}];
    case 'cloudtrail:GetEventSelectors':
    case 'cloudtrail:GetInsightSelectors':
      return [...trailNames.map((TrailName) => ({ TrailName })), {}];
    case 'kms:DescribeKey':
    case 'kms:GetKeyPolicy':
    case 'kms:GetKeyRotationStatus':
      return [...keys.map((KeyId) => ({ KeyId })), {}];
    case 'organizations:DescribePolicy':
    case 'organizations:ListTargetsForPolicy':
      return ['p-FullAWSAccess', 'p-ab12cd34', 'x'].map((PolicyId) => ({ PolicyId }));
    case 'organizations:ListPolicies':
      return [{ Filter: 'SERVICE_CONTROL_POLICY' }, { Filter: 'TAG_POLICY' }, {}];
    case 'organizations:DescribeOrganization':
    case 'sts:GetCallerIdentity':
      return [{}];
    case 'organizations:ListAccounts':
    case 'organizations:ListAWSServiceAccessForOrganization':
    case 'organizations:ListRoots':
      return [{}, { MaxResults: 1 }, { MaxResults: 21 }, { NextToken: 'x' }];
    case 'organizations:ListAccountsForParent':
    case 'organizations:ListOrganizationalUnitsForParent':
      return ['r-ab12', 'ou-ab12-11111111', 'ou-ab12-99999999', 'x'].map((ParentId) => ({ ParentId }));
    case 'organizations:ListDelegatedAdministrators':
      return [{}, { ServicePrincipal: 'cloudtrail.amazonaws.com' }, { ServicePrincipal: 'x.amazonaws.com' }];
    case 'organizations:ListTagsForResource':
      return ['r-ab12', 'ou-ab12-11111111', member, '999999999999', 'x'].map((ResourceId) => ({
        ResourceId,
      }));
    case 's3-control:GetPublicAccessBlock':
      return [{ AccountId: home }, { AccountId: member }, {}];
    case 's3:ListBuckets':
      return [
        {},
        { MaxBuckets: 1 },
        { MaxBuckets: 0 },
        { Prefix: 'acme' },
        { BucketRegion: 'eu-west-1' },
        { ContinuationToken: 'x' },
      ];
    case 'sts:AssumeRole':
      return [
        ...roleArns.map((RoleArn) => ({ RoleArn, RoleSessionName: 'scan' })),
        { RoleArn: roleArns[1], RoleSessionName: 'scan', ExternalId: 'secret', DurationSeconds: 900 },
        { RoleArn: roleArns[0], RoleSessionName: 'scan', DurationSeconds: 7200 },
        { RoleArn: 'x', RoleSessionName: 'scan' },
        {},
      ];
    default:
      return logInputsOf(name) ?? buckets.map((Bucket) => ({ Bucket }));
  }
}
