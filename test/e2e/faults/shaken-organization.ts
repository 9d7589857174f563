import type { JsonObject } from '../../../src/model/json.ts';
import { healthyOrganization } from '../../../src/simulator/healthy-organization.ts';
import { mergeWorld } from '../../../src/simulator/merge-world.ts';
import type { World } from '../../../src/simulator/world.ts';

/** Accounts by the names that the tables of faults use. */
export const accounts = {
  management: '111122223333',
  archive: '222233334444',
  shop: '333344445555',
  lab: '444455556666',
  stock: '666677778888',
} as const;

export const regions = ['ap-southeast-2', 'eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-2'] as const;
export const roleName = 'trailproof-audit';
const logBucket = 'acme-org-logs';
const key = '22222222-3333-4444-8555-666666666666';
const kmsKey = `arn:aws:kms:eu-west-1:${accounts.archive}:key/${key}`;

/** The same for all worlds, so that they answer alike. */
const recordedAt = new Date().toISOString();

/** Limits are no matter here: what is throttled, a fault throttles. */
const organizationCalls = [
  'DescribeOrganization',
  'DescribePolicy',
  'ListAWSServiceAccessForOrganization',
  'ListAccounts',
  'ListAccountsForParent',
  'ListDelegatedAdministrators',
  'ListOrganizationalUnitsForParent',
  'ListPolicies',
  'ListRoots',
  'ListTagsForResource',
  'ListTargetsForPolicy',
];
const limits = {
  requestsPerSecond: 1_000_000,
  burst: 1_000_000,
  calls: Object.fromEntries(organizationCalls.map((name) => [`organizations:${name}`, 1_000_000])),
};

/**
 * An organization in which every policy passes, of five accounts in five regions. Every list has two pages at least.
 * Its trail, the bucket and the key are in eu-west-1, so that Organizations, STS and the lists of an account, which
 * are asked in us-east-1, go on when that region does not answer.
 */
export function shakenOrganization(patch: JsonObject = {}): World {
  const stores = { region: 'eu-central-1', selectors: [lambdaInvocations] };
  const world = mergeWorld(healthyOrganization(), {
    regions: Object.fromEntries(regions.map((region) => [region, 'default'])),
    pageSize: 2,
    recordedAt,
    limits,
    organization: {
      roots: { 'r-ab12': { ous: { 'ou-ab12-dddddddd': { name: 'Shared' } } } },
      trustedAccess: ['account', 'cloudtrail', 'config'].map((service) => `${service}.amazonaws.com`),
      policies: {
        'p-aaaa1111': { document: noLeaving, targets: [accounts.shop, accounts.lab, accounts.stock] },
        'p-bbbb2222': { document: noLeaving, targets: ['ou-ab12-aaaaaaaa'] },
        'p-cccc3333': { document: noLeaving },
      },
      delegatedAdministrators: Object.fromEntries(
        [accounts.archive, accounts.shop, accounts.lab].map((id) => [id, ['cloudtrail.amazonaws.com']]),
      ),
    },
    accounts: {
      [accounts.management]: { trails: { org: { home: 'eu-west-1', kmsKey } } },
      [accounts.archive]: {
        // Nothing is blocked, so that it counts what its policy says.
        buckets: { [logBucket]: { region: 'eu-west-1', publicAccessBlock: 'none' } },
        keys: { [key]: { region: 'eu-west-1' } },
      },
      [accounts.shop]: {
        tags: { owner: 'sales', stage: 'live', team: 'web' },
        trails: { orders: { ...ordersTrail, kmsKey } },
        buckets: { 'shop-carts': { region: 'eu-west-1' }, 'shop-images': { region: 'us-west-2' } },
        eventDataStores: { first: stores, second: stores, third: stores },
      },
      [accounts.lab]: { buckets: { 'lab-notes': { region: 'us-west-2' } } },
      // An account that is not in use is of no matter here.
      '555566667777': null,
      [accounts.stock]: { name: 'stock', ou: 'ou-ab12-dddddddd', roles: { [roleName]: {} } },
    },
  });
  return mergeWorld(world, patch);
}

const noLeaving = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
};

const lambdaInvocations = {
  FieldSelectors: [
    { Field: 'eventCategory', Equals: ['Data'] },
    { Field: 'resources.type', Equals: ['AWS::Lambda::Function'] },
  ],
};

/** A trail that one account has for itself: what is wrong with it is wrong with nothing else. */
const ordersTrail = {
  home: 'us-west-2',
  multiRegion: true,
  bucket: logBucket,
  keyPrefix: 'orders',
  logFileValidation: true,
  logging: true,
  advancedSelectors: [
    {
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Data'] },
        { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
        { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::shop-orders/'] },
      ],
    },
  ],
};
