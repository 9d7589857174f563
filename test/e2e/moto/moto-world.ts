import type { JsonObject } from '../../../src/model/json.ts';
import type { World, WorldKey, WorldTrail } from '../../../src/simulator/world.ts';

/** The account that moto takes for every access key that it does not know. */
export const account = '123456789012';
export const accessKeyId = 'SIMULATEDKEYMOTO';

/** The regions that every account of the partition `aws` has. */
export const defaultRegions = [
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
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
] as const;

type Region = (typeof defaultRegions)[number];
type KeyName = 'enabled' | 'disabled' | 'pending';

/** Moto makes up the ids of keys, so a world is made after them. */
export type KeyIds = Readonly<Record<KeyName, string>>;

export const keys: Readonly<Record<KeyName, WorldKey & { readonly region: Region }>> = {
  enabled: { region: 'us-east-1', state: 'Enabled', manager: 'CUSTOMER' },
  disabled: { region: 'eu-central-1', state: 'Disabled', manager: 'CUSTOMER' },
  pending: { region: 'us-west-2', state: 'PendingDeletion', manager: 'CUSTOMER' },
};

export const noSuchKey = '00000000-0000-4000-8000-000000000000';

/** Deleted after its trail was made: a reference that leads nowhere. */
export const deletedBucket = 'deleted-logs';

/** What S3 sets on every new bucket, and moto on none. */
export const asNew = {
  publicAccessBlock: {},
  ownership: 'BucketOwnerEnforced',
  encryption: { algorithm: 'AES256' },
} as const;

const buckets = {
  'acme-logs': { region: 'us-east-1', ...asNew },
  'frankfurt-logs': { region: 'eu-central-1', ...asNew },
} as const;

export interface Situation {
  /** Trails that do not log although they would. */
  readonly stopped: readonly string[];
}

/** One account with a trail for each thing that policies look at; moto and the simulator both get it. */
export function motoWorld(keyIds: KeyIds, situation: Situation): World {
  const trails = trailsOf(keyIds);
  return {
    regions: Object.fromEntries(defaultRegions.map((region) => [region, 'default'])),
    caller: { account, accessKeyId, arn: `arn:aws:sts::${account}:user/moto` },
    accounts: {
      [account]: {
        trails: Object.fromEntries(
          Object.entries(trails).map(([name, trail]) => [
            name,
            situation.stopped.includes(name) ? { ...trail, logging: false } : trail,
          ]),
        ),
        buckets,
        keys: Object.fromEntries((Object.keys(keys) as KeyName[]).map((name) => [keyIds[name], keys[name]])),
      },
    },
  };
}

function trailsOf(keyIds: KeyIds): Readonly<Record<string, WorldTrail>> {
  const keyArn = (name: KeyName): string => `arn:aws:kms:${keys[name].region}:${account}:key/${keyIds[name]}`;
  const everywhere = { multiRegion: true, globalServiceEvents: true, logFileValidation: true } as const;
  const here = { multiRegion: false, globalServiceEvents: false, logFileValidation: true } as const;
  return {
    writes: {
      ...everywhere,
      home: 'us-east-1',
      bucket: 'acme-logs',
      kmsKey: keyArn('enabled'),
      selectors: [managementEvents('WriteOnly')],
    },
    reads: {
      ...everywhere,
      home: 'eu-west-1',
      bucket: 'acme-logs',
      logFileValidation: false,
      selectors: [managementEvents('ReadOnly')],
    },
    'stopped-in-frankfurt': {
      ...here,
      home: 'eu-central-1',
      bucket: 'frankfurt-logs',
      kmsKey: keyArn('disabled'),
      selectors: [managementEvents('All')],
      logging: false,
    },
    'without-kms-events': {
      ...here,
      home: 'ap-southeast-2',
      bucket: 'acme-logs',
      kmsKey: `arn:aws:kms:ap-southeast-2:${account}:key/${noSuchKey}`,
      advancedSelectors: [
        {
          Name: 'all but the noise of KMS',
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['Management'] },
            { Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] },
          ],
        },
      ],
    },
    'excluding-kms': {
      ...here,
      home: 'eu-north-1',
      bucket: 'acme-logs',
      selectors: [{ ...managementEvents('All'), ExcludeManagementEventSources: ['kms.amazonaws.com'] }],
    },
    'as-created': { ...here, home: 'us-west-2', bucket: 'acme-logs', kmsKey: keyArn('pending') },
    'objects-only': {
      ...here,
      home: 'sa-east-1',
      bucket: deletedBucket,
      selectors: [
        {
          ReadWriteType: 'All',
          IncludeManagementEvents: false,
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::acme-logs/'] }],
          ExcludeManagementEventSources: [],
        },
      ],
    },
  };
}

/** A basic event selector as AWS writes it. */
export function managementEvents(readWriteType: 'All' | 'ReadOnly' | 'WriteOnly'): JsonObject {
  return {
    ReadWriteType: readWriteType,
    IncludeManagementEvents: true,
    DataResources: [],
    ExcludeManagementEventSources: [],
  };
}
