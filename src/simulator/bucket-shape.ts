import {
  accessLogShape,
  lifecycleShape,
  notifiesShape,
  objectLockShape,
  replicationShape,
} from './bucket-configuration-shape.ts';
import {
  type Decoder,
  flag,
  jsonObject,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  required,
  text,
} from './shape.ts';
import {
  grantPermissions,
  type PublicAccessBlock,
  type WorldBucket,
  type WorldGrant,
} from './world-bucket.ts';
import { accountId, label, regionName, rule } from './world-text.ts';

/** What a decoder reads, or the word `none`. */
function orNone<T>(decode: Decoder<T>): Decoder<T | 'none'> {
  return (value, at) => (value === 'none' ? value : decode(value, at));
}

export const publicAccessBlockShape: Decoder<PublicAccessBlock> = object<PublicAccessBlock>({
  blockPublicAcls: optional(flag),
  ignorePublicAcls: optional(flag),
  blockPublicPolicy: optional(flag),
  restrictPublicBuckets: optional(flag),
});

const encryption = object<Exclude<WorldBucket['encryption'], 'none' | undefined>>({
  algorithm: required(oneOf('AES256', 'aws:kms', 'aws:kms:dsse')),
  keyId: optional(text()),
});

const grant = object<WorldGrant>({
  grantee: required(
    text(
      rule(
        /^(?:AllUsers|AuthenticatedUsers|LogDelivery|\d{12})$/,
        'must be AllUsers, AuthenticatedUsers, LogDelivery or the id of an account',
      ),
    ),
  ),
  permission: required(oneOf(...grantPermissions)),
});

export const bucketShape: Decoder<WorldBucket> = object<WorldBucket>({
  region: required(text(regionName)),
  encryption: optional(orNone(encryption)),
  forbidden: optional(flag),
  readableBy: optional(listOf(text(accountId))),
  policy: optional((value, at) => (typeof value === 'string' ? value : jsonObject(value, at))),
  policyIsPublic: optional(flag),
  publicAccessBlock: optional(orNone(publicAccessBlockShape)),
  grants: optional(listOf(grant)),
  ownership: optional(oneOf('none', 'BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter')),
  versioning: optional(oneOf('Enabled', 'Suspended')),
  mfaDelete: optional(oneOf('Enabled', 'Disabled')),
  tags: optional(mapOf(text(), label)),
  lifecycle: optional(lifecycleShape),
  objectLock: optional(objectLockShape),
  accessLog: optional(accessLogShape),
  replication: optional(replicationShape),
  notifies: optional(notifiesShape),
});
