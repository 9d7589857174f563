import type { World, WorldAccount, WorldTrail } from '../../../src/simulator/world.ts';
import { accessKeyId, asNew, account as management, managementEvents } from './moto-world.ts';
import { withoutLake } from './without-lake.ts';

/** Moto makes up the ids of everything in an organization, so a world is made after them. */
export interface OrganizationIds {
  readonly organization: string;
  readonly root: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly accounts: Readonly<Record<Member, string>>;
  /** The key in the log archive that the organization's trail encrypts with. */
  readonly key: string;
}

/** Unit -> the unit that it is in. */
export const units = { Security: 'Root', Workloads: 'Root', Sandbox: 'Workloads' } as const;
type Unit = keyof typeof units;

/** Account -> the unit that it is in. */
export const members = {
  'log-archive': 'Security',
  shop: 'Workloads',
  lab: 'Sandbox',
  former: 'Workloads',
} as const;
type Member = keyof typeof members;

export { management };
/** The account that was closed: listed, and never asked. */
export const closed = 'former';
/** Moto makes this role in every account that it makes, as AWS does. */
export const roleName = 'OrganizationAccountAccessRole';
export const regions = ['us-east-1', 'eu-west-1', 'eu-central-1'] as const;
export const lostBucket = 'acme-lost-logs';
export const keyRegion = 'us-east-1';

/** What whoever owns this organization would have in `trailproof.yaml`. */
export function configuration(ids: OrganizationIds): string {
  return `policies:
${withoutLake}
  params:
    data-events-on-critical-buckets: { buckets: [acme-ledger, acme-receipts*, acme-management-logs] }
    log-bucket-in-expected-account: { accounts: ["${ids.accounts['log-archive']}"] }
`;
}

/** An organization trail, what accounts have beside it, and what is wrong with that. */
export function organizationWorld(ids: OrganizationIds): World {
  const { units: unit, accounts } = ids;
  const archive = accounts['log-archive'];
  const member = (name: Member, has: WorldAccount): WorldAccount => ({
    name,
    email: `${name}@acme.example`,
    ou: unit[members[name]],
    roles: { [roleName]: {} },
    ...has,
  });
  return {
    regions: Object.fromEntries(regions.map((region) => [region, 'default'])),
    caller: { account: management, accessKeyId, arn: `arn:aws:sts::${management}:user/moto` },
    organization: {
      id: ids.organization,
      managementAccount: management,
      trustedAccess: ['cloudtrail.amazonaws.com'],
      roots: {
        [ids.root]: {
          ous: {
            [unit.Security]: { name: 'Security' },
            [unit.Workloads]: { name: 'Workloads', ous: { [unit.Sandbox]: { name: 'Sandbox' } } },
          },
        },
      },
    },
    accounts: {
      [management]: managementAccount(`arn:aws:kms:${keyRegion}:${archive}:key/${ids.key}`),
      [archive]: member('log-archive', {
        buckets: { 'acme-organization-logs': { region: 'us-east-1', ...asNew } },
        keys: { [ids.key]: { region: keyRegion } },
      }),
      [accounts.shop]: member('shop', shop),
      [accounts.lab]: member('lab', lab),
      [accounts.former]: member('former', { state: 'SUSPENDED' }),
    },
  };
}

const single = { multiRegion: false, globalServiceEvents: false, logFileValidation: true } as const;
const everything = managementEvents('All');

function managementAccount(kmsKey: string): WorldAccount {
  const pilot: WorldTrail = {
    ...single,
    home: 'eu-central-1',
    bucket: 'acme-management-logs',
    selectors: [everything],
  };
  return {
    // So moto calls the account that makes an organization.
    name: 'master',
    email: 'master@example.com',
    buckets: { 'acme-management-logs': { region: 'eu-central-1', ...asNew } },
    trails: {
      organization: {
        home: 'us-east-1',
        organization: true,
        multiRegion: true,
        globalServiceEvents: true,
        logFileValidation: true,
        bucket: 'acme-organization-logs',
        kmsKey,
        advancedSelectors: [
          { Name: 'management', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] },
          {
            Name: 'critical buckets',
            FieldSelectors: [
              { Field: 'eventCategory', Equals: ['Data'] },
              { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
              {
                Field: 'resources.ARN',
                StartsWith: objects('acme-ledger', 'acme-management-logs').Values,
              },
            ],
          },
        ],
      },
      // With the shadow of the organization's trail, as many as a region may have.
      pilot,
      'stopped-pilot': { ...pilot, logging: false },
      'without-digests': { ...pilot, logFileValidation: false },
      'many-buckets': { ...pilot, selectors: [{ ...everything, DataResources: [objects(...manyBuckets)] }] },
    },
  };
}

/** As many data resources as a trail may name. */
const manyBuckets = Array.from({ length: 250 }, (_, index) => `acme-upload-${index}`);

const anybody = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject' };

const shop: WorldAccount = {
  buckets: {
    'acme-receipts-logs': {
      ...asNew,
      region: 'eu-west-1',
      publicAccessBlock: 'none',
      policy: {
        Version: '2012-10-17',
        Statement: [{ ...anybody, Resource: 'arn:aws:s3:::acme-receipts-logs/*' }],
      },
    },
    'acme-ledger': { region: 'eu-west-1' },
    // The bucket of the logs has a name that begins like this one; the prefix of the selector ends with a slash.
    'acme-receipts': { region: 'us-east-1' },
  },
  trails: {
    shop: {
      home: 'eu-west-1',
      multiRegion: true,
      globalServiceEvents: true,
      logFileValidation: true,
      bucket: 'acme-receipts-logs',
      selectors: [{ ...everything, DataResources: [objects('acme-receipts')] }],
    },
    'stopped-audit': { ...single, home: 'us-east-1', bucket: 'acme-receipts-logs', logging: false },
  },
};

const experiment = { ...single, home: 'eu-west-1', bucket: 'acme-lab-logs' } as const;

/** Four trails in one region: with the copy of the organization's trail, as many as it may have. */
const lab: WorldAccount = {
  buckets: {
    'acme-lab-logs': {
      ...asNew,
      region: 'eu-west-1',
      publicAccessBlock: 'none',
      ownership: 'ObjectWriter',
      grants: [{ grantee: 'AllUsers', permission: 'READ' }],
    },
  },
  trails: {
    reads: { ...experiment, selectors: [managementEvents('ReadOnly')] },
    writes: { ...experiment, selectors: [managementEvents('WriteOnly')] },
    'five-selectors': {
      ...experiment,
      selectors: ['one', 'two', 'three', 'four', 'five'].map((name) => ({
        ...everything,
        IncludeManagementEvents: false,
        DataResources: [objects(`acme-lab-${name}`)],
      })),
    },
    lost: { ...experiment, bucket: lostBucket, selectors: [everything] },
  },
};

function objects(...buckets: readonly string[]) {
  return { Type: 'AWS::S3::Object', Values: buckets.map((bucket) => `arn:aws:s3:::${bucket}/`) };
}
