import type { JsonObject } from '../model/json.ts';
import type { ById } from './by-id.ts';

/** A bucket; what is absent is as AWS makes new buckets. */
export interface WorldBucket {
  readonly region: string;
  /** SSE-S3 if absent, as every bucket has since January 2023. */
  readonly encryption?:
    | 'none'
    | { readonly algorithm: 'AES256' | 'aws:kms' | 'aws:kms:dsse'; readonly keyId?: string };
  /** Refused even to its owner. */
  readonly forbidden?: boolean;
  /** Other accounts that the bucket policy lets read what it can let them read. */
  readonly readableBy?: readonly string[];
  /** The bucket policy, or as text what AWS would hand out. No policy if absent. */
  readonly policy?: JsonObject | string;
  /** What GetBucketPolicyStatus says; if absent, whether a statement allows everybody without condition. */
  readonly policyIsPublic?: boolean;
  /** Everything blocked if absent, as on every new bucket since April 2023. */
  readonly publicAccessBlock?: 'none' | PublicAccessBlock;
  /** Grants beside the owner's full control. */
  readonly grants?: readonly WorldGrant[];
  /** `BucketOwnerEnforced` if absent, as on every new bucket since April 2023. */
  readonly ownership?: 'none' | 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter';
  /** Never configured if absent. */
  readonly versioning?: 'Enabled' | 'Suspended';
  /** Never configured if absent. */
  readonly mfaDelete?: 'Enabled' | 'Disabled';
  /** No tag set if absent or empty. */
  readonly tags?: ById<string>;
  /** Nothing is ever deleted if absent or empty. */
  readonly lifecycle?: readonly WorldLifecycleRule[];
  /** No Object Lock if absent; without a mode new objects are not locked. */
  readonly objectLock?: WorldObjectLock;
  /** No server access logs if absent. */
  readonly accessLog?: WorldAccessLog;
  /** Nothing is replicated if absent or empty. */
  readonly replication?: readonly WorldReplicationRule[];
  /** ARNs of topics, queues and functions, or `EventBridge`; nobody is told if absent or empty. */
  readonly notifies?: readonly string[];
}

/** Which objects a rule is about: those for which all of it is true. */
export interface WorldFilter {
  readonly prefix?: string;
  readonly tags?: ById<string>;
  /** Bytes. */
  readonly largerThan?: number;
  readonly smallerThan?: number;
}

export interface WorldLifecycleRule extends WorldFilter {
  /** `Enabled` if absent. */
  readonly status?: 'Enabled' | 'Disabled';
  /** Current versions expire so many days after they were made, or from a time on (ISO 8601 in UTC). */
  readonly expireDays?: number;
  readonly expireDate?: string;
  readonly removeMarkers?: boolean;
  /** Noncurrent versions expire so many days after they became that. */
  readonly noncurrentDays?: number;
  readonly newerNoncurrentVersions?: number;
  /** Objects go to other storage. */
  readonly transitionDays?: number;
  readonly abortUploadDays?: number;
}

/** The default retention: days or years, not both. */
export interface WorldObjectLock {
  readonly mode?: 'GOVERNANCE' | 'COMPLIANCE';
  readonly days?: number;
  readonly years?: number;
}

export interface WorldAccessLog {
  readonly bucket: string;
  readonly prefix?: string;
}

export interface WorldReplicationRule extends WorldFilter {
  /** `Enabled` if absent. */
  readonly status?: 'Enabled' | 'Disabled';
  /** Objects that a KMS key encrypts as well; false if absent. */
  readonly kmsObjects?: boolean;
  /** ARN of a bucket. */
  readonly destination: string;
  /** Of whom the bucket is. */
  readonly account?: string;
}

/** Each is true if absent. */
export interface PublicAccessBlock {
  readonly blockPublicAcls?: boolean;
  readonly ignorePublicAcls?: boolean;
  readonly blockPublicPolicy?: boolean;
  readonly restrictPublicBuckets?: boolean;
}

export const grantPermissions = ['FULL_CONTROL', 'READ', 'READ_ACP', 'WRITE', 'WRITE_ACP'] as const;

export interface WorldGrant {
  /** One of S3's groups, or the id of an account. */
  readonly grantee: string;
  readonly permission: (typeof grantPermissions)[number];
}
