import type { OptionalCall, WantedCalls } from '../../src/model/snapshot.ts';
import { logCalls } from '../inventory/ask-log-groups.ts';

const aboutDestinations: readonly OptionalCall[] = [
  'kms:DescribeKey',
  's3-control:GetPublicAccessBlock',
  's3:GetBucketAcl',
  's3:GetBucketEncryption',
  's3:GetBucketOwnershipControls',
  's3:GetBucketPolicy',
  's3:GetBucketPolicyStatus',
  's3:GetBucketVersioning',
  's3:GetPublicAccessBlock',
];

/** Some of what policies read of the buckets and keys that trails name, and nothing that is asked of others too. */
export const destinations: WantedCalls = new Set(aboutDestinations);

/** Everything there is to know about them. */
export const wholeDestinations: WantedCalls = destinationsAnd(
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  ...logCalls,
  's3:GetBucketLifecycleConfiguration',
  's3:GetBucketLogging',
  's3:GetBucketNotificationConfiguration',
  's3:GetBucketReplication',
  's3:GetObjectLockConfiguration',
);

/** The same and more. */
export function destinationsAnd(...calls: readonly OptionalCall[]): WantedCalls {
  return new Set([...destinations, ...calls]);
}
