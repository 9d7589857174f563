import {
  type LifecycleRule,
  type LifecycleRuleFilter,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketReplicationCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectLockConfigurationCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { WorldBucket, WorldFilter, WorldLifecycleRule } from '../../../src/simulator/world-bucket.ts';

/** Sets how a bucket keeps, moves and tells of its objects, as far as the world says. */
export async function configureBucket(client: S3Client, Bucket: string, bucket: WorldBucket): Promise<void> {
  await configureKeeping(client, Bucket, bucket);
  await configureTelling(client, Bucket, bucket);
  const TagSet = pairs(bucket.tags);
  if (TagSet.length > 0) await client.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
}

async function configureKeeping(
  client: S3Client,
  Bucket: string,
  { encryption, versioning, objectLock, lifecycle = [] }: WorldBucket,
): Promise<void> {
  if (encryption !== undefined && encryption !== 'none') {
    const { algorithm: SSEAlgorithm, keyId: KMSMasterKeyID } = encryption;
    const Rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID } }];
    await client.send(
      new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }),
    );
  }
  if (versioning !== undefined) {
    const VersioningConfiguration = { Status: versioning };
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  }
  if (objectLock?.mode !== undefined) {
    const { mode: Mode, days: Days, years: Years } = objectLock;
    const Rule = { DefaultRetention: { Mode, Days, Years } };
    const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled', Rule } as const;
    await client.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));
  }
  if (lifecycle.length > 0) {
    const LifecycleConfiguration = { Rules: lifecycle.map(lifecycleRule) };
    await client.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration }));
  }
}

async function configureTelling(
  client: S3Client,
  Bucket: string,
  { accessLog, replication = [], notifies = [] }: WorldBucket,
): Promise<void> {
  if (accessLog !== undefined) {
    const LoggingEnabled = { TargetBucket: accessLog.bucket, TargetPrefix: accessLog.prefix ?? '' };
    await client.send(new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: { LoggingEnabled } }));
  }
  if (replication.length > 0) {
    const Rules = replication.map(({ status = 'Enabled', destination, ...filter }, index) => ({
      ID: `rule-${index}`,
      Priority: index + 1,
      Status: status,
      Filter: filterOf(filter),
      Destination: { Bucket: destination },
      DeleteMarkerReplication: { Status: 'Disabled' as const },
    }));
    const ReplicationConfiguration = { Role: 'arn:aws:iam::123456789012:role/replication', Rules };
    await client.send(new PutBucketReplicationCommand({ Bucket, ReplicationConfiguration }));
  }
  if (notifies.includes('EventBridge')) {
    const NotificationConfiguration = { EventBridgeConfiguration: {} };
    await client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
  }
}

function lifecycleRule(rule: WorldLifecycleRule, index: number): LifecycleRule {
  const { status = 'Enabled', expireDays, expireDate, removeMarkers, noncurrentDays } = rule;
  const { newerNoncurrentVersions, transitionDays, abortUploadDays } = rule;
  const expires = expireDays !== undefined || expireDate !== undefined || removeMarkers !== undefined;
  return {
    ID: `rule-${index}`,
    Status: status,
    Filter: filterOf(rule),
    ...(expires && {
      Expiration: {
        Days: expireDays,
        Date: expireDate === undefined ? undefined : new Date(expireDate),
        ExpiredObjectDeleteMarker: removeMarkers,
      },
    }),
    ...(noncurrentDays !== undefined && {
      NoncurrentVersionExpiration: {
        NoncurrentDays: noncurrentDays,
        NewerNoncurrentVersions: newerNoncurrentVersions,
      },
    }),
    ...(transitionDays !== undefined && {
      Transitions: [{ Days: transitionDays, StorageClass: 'GLACIER' as const }],
    }),
    ...(abortUploadDays !== undefined && {
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: abortUploadDays },
    }),
  };
}

/** One condition stands alone, several stand in `And`. */
function filterOf({ prefix, tags, largerThan, smallerThan }: WorldFilter): LifecycleRuleFilter {
  const Tags = pairs(tags);
  const sizes = { ObjectSizeGreaterThan: largerThan, ObjectSizeLessThan: smallerThan };
  const conditions = [prefix, largerThan, smallerThan, ...Tags].filter((one) => one !== undefined);
  if (conditions.length > 1) return { And: { Prefix: prefix, Tags, ...sizes } };
  const [Tag] = Tags;
  if (Tag !== undefined) return { Tag };
  return { Prefix: conditions.length === 0 ? '' : prefix, ...sizes };
}

function pairs(tags: WorldBucket['tags'] = {}): { readonly Key: string; readonly Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
