import {
  type Decoder,
  flag,
  integer,
  listOf,
  type Members,
  mapOf,
  object,
  oneOf,
  optional,
  required,
  text,
} from './shape.ts';
import type {
  WorldAccessLog,
  WorldFilter,
  WorldLifecycleRule,
  WorldObjectLock,
  WorldReplicationRule,
} from './world-bucket.ts';
import { accountId, bucketName, label, rule, time } from './world-text.ts';

const days = integer(0, 1_000_000_000);
const bytes = integer(0, 1_000_000_000_000);
const status = optional(oneOf('Enabled', 'Disabled'));

const filter: Members<WorldFilter> = {
  prefix: optional(text()),
  tags: optional(mapOf(text(), label)),
  largerThan: optional(bytes),
  smallerThan: optional(bytes),
};

export const lifecycleShape: Decoder<readonly WorldLifecycleRule[]> = listOf(
  object<WorldLifecycleRule>({
    ...filter,
    status,
    expireDays: optional(days),
    expireDate: optional(text(time)),
    removeMarkers: optional(flag),
    noncurrentDays: optional(days),
    newerNoncurrentVersions: optional(days),
    transitionDays: optional(days),
    abortUploadDays: optional(days),
  }),
);

export const objectLockShape: Decoder<WorldObjectLock> = object<WorldObjectLock>({
  mode: optional(oneOf('GOVERNANCE', 'COMPLIANCE')),
  days: optional(days),
  years: optional(integer(1, 100)),
});

export const accessLogShape: Decoder<WorldAccessLog> = object<WorldAccessLog>({
  bucket: required(text(bucketName)),
  prefix: optional(text()),
});

export const replicationShape: Decoder<readonly WorldReplicationRule[]> = listOf(
  object<WorldReplicationRule>({
    ...filter,
    status,
    kmsObjects: optional(flag),
    destination: required(text(rule(/^arn:aws[a-z-]*:s3:::[a-z0-9.-]+$/, 'must be the ARN of a bucket'))),
    account: optional(text(accountId)),
  }),
);

export const notifiesShape: Decoder<readonly string[]> = listOf(
  text(
    rule(
      /^(?:EventBridge|arn:aws[a-z-]*:(?:sns|sqs|lambda):.+)$/,
      'must be EventBridge or the ARN of a topic, a queue or a function',
    ),
  ),
);
