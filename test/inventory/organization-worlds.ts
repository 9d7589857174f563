import type { JsonObject } from '../../src/model/json.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { logBucketPolicy, tlsOnly, trailKeyPolicy } from '../../src/simulator/trail-policies.ts';
import type { World } from '../../src/simulator/world.ts';
import { audit, company, management, shop } from '../simulator/company.ts';

/** Owns the buckets that trails write to. */
export const archive = '666677778888';
/** Its role cannot be assumed. */
export const locked = '777788889999';
export const mainTrail: string = `arn:aws:cloudtrail:us-east-1:${management}:trail/main`;
export const archiveKey: string = `arn:aws:kms:us-east-1:${archive}:key/44444444-2222-4333-8444-555555555555`;

const roles = { audit: {} };

const bucketPolicy = logBucketPolicy(
  {
    bucket: 'company-logs',
    trailArn: [mainTrail, `arn:aws:cloudtrail:eu-west-1:${shop}:trail/tills`],
    folders: ['o-a1b2c3d4e5', shop],
  },
  [tlsOnly('company-logs')],
);

/**
 * The company with a log archive and an account whose role is missing. The organization's trail `main` writes to
 * the archive with the archive's key; the shop has a trail of its own, which writes to the archive as well.
 */
export function organizationWorld(patch: JsonObject = {}): World {
  const world = company({
    pageSize: 2,
    accounts: {
      [management]: {
        roles,
        trails: {
          main: {
            bucket: 'company-logs',
            kmsKey: archiveKey,
            insightSelectors: [{ InsightType: 'ApiErrorRateInsight', EventCategories: ['Management'] }],
          },
        },
        eventDataStores: {
          everyone: { region: 'us-east-1', multiRegion: true, organization: true },
        },
      },
      [audit]: { roles },
      [shop]: {
        roles,
        trails: { tills: { home: 'eu-west-1', bucket: 'company-logs', logFileValidation: true } },
        eventDataStores: { till: { region: 'eu-west-1', terminationProtection: false } },
        buckets: { receipts: { region: 'eu-west-1', tags: { critical: 'yes', team: 'sales' } } },
      },
      [archive]: {
        name: 'log archive',
        ou: 'ou-ab12-aaaaaaaa',
        roles,
        publicAccessBlock: {},
        buckets: {
          'company-logs': {
            region: 'eu-west-1',
            versioning: 'Enabled',
            policy: bucketPolicy,
          },
        },
        keys: {
          '44444444-2222-4333-8444-555555555555': {
            region: 'us-east-1',
            policy: trailKeyPolicy(archive, mainTrail),
          },
        },
      },
      [locked]: { name: 'locked' },
    },
  });
  return mergeWorld(world, patch);
}

/** Every account of the organization, through its role. */
export const everyAccount = { organization: true, roleName: 'audit' } as const;

export { audit, management, shop };
