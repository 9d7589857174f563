import { healthyLogs, healthyLogsEncryption, namingHealthyLogs } from './healthy-logs.ts';
import { parseWorld } from './parse-world.ts';
import { logBucketPolicy, tlsOnly, trailKeyPolicy } from './trail-policies.ts';
import type { World } from './world.ts';

const key = '11111111-2222-4333-8444-555555555555';
const keyArn = `arn:aws:kms:us-east-1:111122223333:key/${key}`;
const trailArn = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main';

const logBucket = {
  region: 'us-east-1',
  encryption: { algorithm: 'AES256' },
  versioning: 'Enabled',
  policy: logBucketPolicy({ bucket: 'acme-logs', trailArn, folders: ['111122223333'] }, [
    tlsOnly('acme-logs'),
  ]),
  objectLock: { mode: 'COMPLIANCE', days: 400 },
  accessLog: { bucket: 'acme-access-logs' },
  replication: [{ kmsObjects: true, destination: 'arn:aws:s3:::acme-logs-copy' }],
  lifecycle: [{ transitionDays: 90, expireDays: 2557, noncurrentDays: 30, abortUploadDays: 7 }],
};

const trailKey = {
  region: 'us-east-1',
  state: 'Enabled',
  manager: 'CUSTOMER',
  alias: 'alias/cloudtrail',
  rotation: true,
  policy: trailKeyPolicy('111122223333', trailArn, healthyLogsEncryption('111122223333', 'us-east-1')),
};

/**
 * One account in which every policy passes, as the start for small patches: account 111122223333 with the
 * default regions us-east-1 and eu-west-1 and the opt-in region ap-southeast-3, which it has not enabled;
 * the multi-region trail `main`, homed in us-east-1, with AWS's default selectors, delivering to
 * `acme-logs` with the customer key `11111111-2222-4333-8444-555555555555`, to the topic and the log
 * group `cloudtrail`, which has an alarm, with the role `cloudtrail-to-logs`.
 */
export function healthyWorld(): World {
  const { logsRole, ...logs } = healthyLogs('111122223333', 'us-east-1', keyArn);
  return parseWorld(
    {
      partition: 'aws',
      regions: { 'us-east-1': 'default', 'eu-west-1': 'default', 'ap-southeast-3': 'opt-in' },
      caller: { account: '111122223333' },
      accounts: {
        '111122223333': {
          name: 'production',
          trails: {
            main: {
              home: 'us-east-1',
              multiRegion: true,
              organization: false,
              bucket: 'acme-logs',
              kmsKey: keyArn,
              ...namingHealthyLogs('111122223333', 'us-east-1'),
              logFileValidation: true,
              logging: true,
            },
          },
          ...logs,
          roles: { 'cloudtrail-to-logs': logsRole },
          buckets: { 'acme-logs': logBucket },
          keys: { [key]: trailKey },
        },
      },
    },
    'the healthy world',
  );
}
