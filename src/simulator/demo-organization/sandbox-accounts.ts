import type { ById } from '../by-id.ts';
import { logBucketPolicy } from '../trail-policies.ts';
import type { WorldAccount } from '../world.ts';
import { accounts, auditRole, units } from './places.ts';

/** Its log bucket can be read by everybody: an old ACL, and nothing that blocks it. */
const sandboxAna: WorldAccount = {
  name: 'harbor-finch-sandbox-ana',
  ou: units.sandbox,
  roles: { [auditRole]: {} },
  trails: {
    'ana-experiments': { home: 'us-west-2', bucket: 'harbor-finch-ana-logs' },
  },
  buckets: {
    'harbor-finch-ana-logs': {
      region: 'us-west-2',
      ownership: 'ObjectWriter',
      publicAccessBlock: 'none',
      policy: logBucketPolicy({
        bucket: 'harbor-finch-ana-logs',
        trailArn: `arn:aws:cloudtrail:us-west-2:${accounts.sandboxAna}:trail/ana-experiments`,
        folders: [accounts.sandboxAna],
      }),
      grants: [
        { grantee: 'AllUsers', permission: 'READ' },
        { grantee: 'LogDelivery', permission: 'WRITE' },
      ],
    },
  },
};

/** What a pilot project left behind: a trail that is stopped and whose bucket is deleted. */
const sandboxLab: WorldAccount = {
  name: 'harbor-finch-sandbox-lab',
  ou: units.sandbox,
  roles: { [auditRole]: {} },
  trails: {
    'mumbai-pilot': {
      home: 'ap-south-1',
      bucket: 'harbor-finch-mumbai-pilot',
      logging: false,
      stopLoggingTime: '2023-08-14T11:20:00Z',
      latestDeliveryTime: '2023-08-14T11:18:22Z',
      deliveryError: 'NoSuchBucket',
    },
  },
};

const hackathon: WorldAccount = {
  name: 'harbor-finch-hackathon-2024',
  ou: units.sandbox,
  state: 'CLOSED',
};

export const sandboxAccounts: ById<WorldAccount> = {
  [accounts.sandboxAna]: sandboxAna,
  [accounts.sandboxLab]: sandboxLab,
  [accounts.hackathon]: hackathon,
};
