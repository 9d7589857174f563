/** Which objects a rule of a bucket is about. */
export interface ObjectFilter {
  /** Beginning of their names; empty for objects of any name. */
  readonly prefix: string;
  /** `key=value`, sorted: they have all of these tags. */
  readonly tags: readonly string[];
  /** They are larger, or smaller, than so many bytes. */
  readonly largerThan?: number;
  readonly smallerThan?: number;
}

/** One rule of a bucket's lifecycle. https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRule.html */
export interface LifecycleRule {
  readonly enabled: boolean;
  readonly filter: ObjectFilter;
  /** When current versions expire. */
  readonly expiration?: LifecycleExpiration;
  /** When versions expire that another one, or a delete marker, has taken the place of. */
  readonly noncurrentExpiration?: NoncurrentExpiration;
  /** They move objects to other storage and delete none. */
  readonly transitions: readonly LifecycleTransition[];
  readonly abortsUploadsAfterDays?: number;
}

export type LifecycleExpiration =
  | { readonly kind: 'after'; readonly days: number }
  /** ISO 8601. From then on also what is written later expires at once. */
  | { readonly kind: 'on'; readonly date: string }
  /** Only delete markers without any version behind them are removed, or not even those. */
  | { readonly kind: 'markers'; readonly removed: boolean };

export interface NoncurrentExpiration {
  readonly days: number;
  /** So many of the newest noncurrent versions stay; 0 if none. */
  readonly newerVersions: number;
}

export interface LifecycleTransition {
  readonly of: 'current' | 'noncurrent';
  readonly storageClass: string;
  /** Absent where a date says when. */
  readonly days?: number;
}

/** One rule of a bucket's replication. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ReplicationRule.html */
export interface ReplicationRule {
  readonly enabled: boolean;
  readonly filter: ObjectFilter;
  /** Objects that a KMS key encrypts are copied only where the rule says so. */
  readonly copiesKmsObjects: boolean;
  /** ARN of the bucket that gets the copies. */
  readonly destination: string;
}

/** What happens to new objects of a bucket that say nothing else themselves. */
export interface ObjectLock {
  readonly enabled: boolean;
  /** `GOVERNANCE`, `COMPLIANCE`, empty when new objects are not locked. */
  readonly mode: '' | 'GOVERNANCE' | 'COMPLIANCE';
  /** For so many days nobody deletes them; 0 when new objects are not locked. */
  readonly days: number;
}
