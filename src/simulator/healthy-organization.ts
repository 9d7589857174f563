import { healthyLogs, healthyLogsEncryption, namingHealthyLogs } from './healthy-logs.ts';
import { parseWorld } from './parse-world.ts';
import { logBucketPolicy, tlsOnly, trailKeyPolicy } from './trail-policies.ts';
import type { World } from './world.ts';

const management = '111122223333';
const logArchive = '222233334444';
const key = '22222222-3333-4444-8555-666666666666';
const keyArn = `arn:aws:kms:us-east-1:${logArchive}:key/${key}`;
const trailArn = `arn:aws:cloudtrail:us-east-1:${management}:trail/org`;
const roles = { 'trailproof-audit': {} };

const organization = {
  id: 'o-a1b2c3d4e5',
  managementAccount: management,
  roots: {
    'r-ab12': {
      ous: {
        'ou-ab12-aaaaaaaa': { name: 'Security' },
        'ou-ab12-bbbbbbbb': { name: 'Workloads', ous: { 'ou-ab12-cccccccc': { name: 'Sandbox' } } },
      },
    },
  },
};

const trail = {
  home: 'us-east-1',
  multiRegion: true,
  organization: true,
  bucket: 'acme-org-logs',
  kmsKey: keyArn,
  ...namingHealthyLogs(management, 'us-east-1'),
  globalServiceEvents: true,
  logFileValidation: true,
  logging: true,
};

const logBucket = {
  region: 'us-east-1',
  encryption: { algorithm: 'AES256' },
  versioning: 'Enabled',
  policy: logBucketPolicy({ bucket: 'acme-org-logs', trailArn, folders: [management, organization.id] }, [
    tlsOnly('acme-org-logs'),
  ]),
  objectLock: { mode: 'COMPLIANCE', days: 400 },
  accessLog: { bucket: 'acme-access-logs' },
  replication: [{ kmsObjects: true, destination: 'arn:aws:s3:::acme-org-logs-copy' }],
  lifecycle: [{ transitionDays: 90, expireDays: 2557, noncurrentDays: 30, abortUploadDays: 7 }],
};

/**
 * An organization in which every policy passes, as the start for small patches: the management account
 * 111122223333 with the multi-region organization trail `org`, homed in us-east-1, with its topic and log
 * group `cloudtrail`;
 * the log archive 222233334444, which owns its bucket `acme-org-logs` and its key; the members 333344445555, which owns the bucket
 * `shop-orders` in eu-west-1, and 444455556666; the suspended account 555566667777. The role `trailproof-audit`
 * is in every account but the first and the last.
 */
export function healthyOrganization(): World {
  const { logsRole, ...logs } = healthyLogs(management, 'us-east-1', keyArn);
  return parseWorld(
    {
      partition: 'aws',
      regions: { 'us-east-1': 'default', 'eu-west-1': 'default', 'ap-southeast-3': 'opt-in' },
      caller: { account: management },
      organization,
      accounts: {
        [management]: {
          name: 'management',
          trails: { org: trail },
          ...logs,
          roles: { 'cloudtrail-to-logs': logsRole },
        },
        [logArchive]: {
          name: 'log archive',
          ou: 'ou-ab12-aaaaaaaa',
          roles,
          buckets: { 'acme-org-logs': logBucket },
          keys: {
            [key]: {
              region: 'us-east-1',
              state: 'Enabled',
              manager: 'CUSTOMER',
              rotation: true,
              policy: trailKeyPolicy(logArchive, trailArn, healthyLogsEncryption(management, 'us-east-1')),
            },
          },
        },
        '333344445555': {
          name: 'shop',
          ou: 'ou-ab12-bbbbbbbb',
          roles,
          buckets: { 'shop-orders': { region: 'eu-west-1' } },
        },
        '444455556666': { name: 'lab', ou: 'ou-ab12-cccccccc', roles },
        '555566667777': { name: 'old shop', state: 'SUSPENDED', ou: 'ou-ab12-bbbbbbbb' },
      },
    },
    'the healthy organization',
  );
}
