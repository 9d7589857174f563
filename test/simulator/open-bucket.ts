import type { JsonObject } from '../../src/model/json.ts';
import { home, member } from './worlds.ts';

/** A bucket of which everything is set that can be. */
export const openBucket: JsonObject = {
  region: 'us-east-1',
  policy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject' }] },
  publicAccessBlock: 'none',
  grants: [
    { grantee: 'AllUsers', permission: 'READ' },
    { grantee: member, permission: 'WRITE' },
  ],
  ownership: 'none',
  versioning: 'Suspended',
  mfaDelete: 'Disabled',
  tags: { team: 'security' },
  lifecycle: [
    {},
    { prefix: 'AWSLogs/', expireDays: 1, noncurrentDays: 2, newerNoncurrentVersions: 3 },
    {
      status: 'Disabled',
      prefix: 'a&b',
      tags: { a: 'b', c: 'd' },
      largerThan: 1,
      smallerThan: 2,
      expireDate: '2030-01-01T00:00:00Z',
      transitionDays: 30,
      abortUploadDays: 7,
    },
    { tags: { a: 'b' }, removeMarkers: true },
  ],
  objectLock: { mode: 'GOVERNANCE', years: 1 },
  accessLog: { bucket: 'acme-logs', prefix: 'access/' },
  replication: [
    { destination: 'arn:aws:s3:::copy' },
    {
      destination: 'arn:aws:s3:::copy',
      status: 'Disabled',
      prefix: 'a',
      tags: { a: 'b' },
      account: member,
    },
  ],
  notifies: [
    'EventBridge',
    `arn:aws:sns:us-east-1:${home}:topic`,
    `arn:aws:sqs:us-east-1:${home}:queue`,
    `arn:aws:lambda:us-east-1:${home}:function:f`,
  ],
};
