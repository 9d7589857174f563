import { readableBucketHere } from './find-bucket.ts';
import { type Outcome, type Question, refused } from './outcome.ts';
import { element, s3Answer } from './s3-xml.ts';
import type { WorldBucket, WorldFilter, WorldLifecycleRule, WorldReplicationRule } from './world-bucket.ts';

/** What S3 says about how long a bucket keeps objects, where it copies them, and whom it tells. */
export const bucketConfiguration: Readonly<Record<string, (question: Question) => Outcome>> = {
  GetBucketLifecycleConfiguration: about(lifecycle),
  GetBucketLogging: about(logging),
  GetBucketNotificationConfiguration: about(notification),
  GetBucketReplication: about(replication),
  GetObjectLockConfiguration: about(objectLock),
};

function about(answer: (bucket: WorldBucket) => Outcome): (question: Question) => Outcome {
  return (question) => {
    const found = readableBucketHere(question);
    return 'kind' in found ? found : answer(found.bucket);
  };
}

function lifecycle({ lifecycle: rules = [] }: WorldBucket): Outcome {
  if (rules.length === 0) {
    return refused('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist', 404);
  }
  return s3Answer('LifecycleConfiguration', ...rules.map(lifecycleRule));
}

function lifecycleRule(rule: WorldLifecycleRule, index: number): string {
  const { expireDays, expireDate, removeMarkers } = rule;
  return around('Rule', [
    element('ID', `rule-${index + 1}`),
    filterXml(rule),
    element('Status', rule.status ?? 'Enabled'),
    around('Transition', [
      number('Days', rule.transitionDays),
      element('StorageClass', rule.transitionDays === undefined ? undefined : 'GLACIER'),
    ]),
    around('Expiration', [
      number('Days', expireDays),
      element('Date', expireDate),
      element('ExpiredObjectDeleteMarker', removeMarkers),
    ]),
    around('NoncurrentVersionExpiration', [
      number('NoncurrentDays', rule.noncurrentDays),
      number('NewerNoncurrentVersions', rule.newerNoncurrentVersions),
    ]),
    around('AbortIncompleteMultipartUpload', [number('DaysAfterInitiation', rule.abortUploadDays)]),
  ]);
}

/** One condition stands alone, several in `And`, none in an empty element. */
function filterXml(filter: WorldFilter): string {
  const conditions = [
    element('Prefix', filter.prefix),
    ...Object.entries(filter.tags ?? {}).map(([key, value]) =>
      around('Tag', [element('Key', key), element('Value', value)]),
    ),
    number('ObjectSizeGreaterThan', filter.largerThan),
    number('ObjectSizeLessThan', filter.smallerThan),
  ].filter((condition) => condition !== '');
  if (conditions.length === 0) return '<Filter/>';
  return around('Filter', conditions.length === 1 ? conditions : [around('And', conditions)]);
}

function objectLock({ objectLock: lock }: WorldBucket): Outcome {
  if (lock === undefined) {
    const message = 'Object Lock configuration does not exist for this bucket';
    return refused('ObjectLockConfigurationNotFoundError', message, 404);
  }
  const retention = around('DefaultRetention', [
    element('Mode', lock.mode),
    number('Days', lock.days),
    number('Years', lock.years),
  ]);
  const enabled = element('ObjectLockEnabled', 'Enabled');
  return s3Answer('ObjectLockConfiguration', enabled, around('Rule', [retention]));
}

function logging({ accessLog }: WorldBucket): Outcome {
  if (accessLog === undefined) return s3Answer('BucketLoggingStatus');
  const { bucket, prefix = '' } = accessLog;
  const target = [element('TargetBucket', bucket), element('TargetPrefix', prefix)];
  return s3Answer('BucketLoggingStatus', around('LoggingEnabled', target));
}

function replication({ replication: rules = [] }: WorldBucket): Outcome {
  if (rules.length === 0) {
    const message = 'The replication configuration was not found';
    return refused('ReplicationConfigurationNotFoundError', message, 404);
  }
  const role = element('Role', 'arn:aws:iam::111122223333:role/replication');
  return s3Answer('ReplicationConfiguration', role, ...rules.map(replicationRule));
}

function replicationRule(rule: WorldReplicationRule, index: number): string {
  return around('Rule', [
    element('ID', `rule-${index + 1}`),
    number('Priority', index + 1),
    filterXml(rule),
    element('Status', rule.status ?? 'Enabled'),
    around('SourceSelectionCriteria', [
      around('SseKmsEncryptedObjects', rule.kmsObjects === true ? [element('Status', 'Enabled')] : []),
    ]),
    around('Destination', [element('Bucket', rule.destination), element('Account', rule.account)]),
    around('DeleteMarkerReplication', [element('Status', 'Disabled')]),
  ]);
}

/** By the service in the ARN: a topic, a queue or a function; EventBridge has none. */
function notification({ notifies = [] }: WorldBucket): Outcome {
  return s3Answer('NotificationConfiguration', ...notifies.map(target));
}

function target(arn: string, index: number): string {
  if (arn === 'EventBridge') return '<EventBridgeConfiguration/>';
  const service = arn.split(':')[2];
  const name = service === 'sns' ? 'Topic' : service === 'sqs' ? 'Queue' : 'CloudFunction';
  return around(`${name}Configuration`, [
    element('Id', `target-${index + 1}`),
    element(name, arn),
    element('Event', 's3:ObjectCreated:*'),
  ]);
}

/** An element around others; nothing around nothing. */
function around(name: string, inner: readonly string[]): string {
  const xml = inner.join('');
  return xml === '' ? '' : `<${name}>${xml}</${name}>`;
}

function number(name: string, value: number | undefined): string {
  return element(name, value === undefined ? undefined : String(value));
}
