import type { PublicAccessBlock } from '../answers/public-access-block.ts';
import { faultUnion } from '../model/fault.ts';
import { known, mapped, type Observed, unknown, unreadFaults } from '../model/observed.ts';

/** What S3 blocks, as far as it changes who gets in: the other two settings only stop new grants. */
export interface Blocked {
  readonly ignorePublicAcls: Observed<boolean>;
  readonly restrictPublicBuckets: Observed<boolean>;
}

export interface PublicAccessFacts {
  /** Whether S3 holds the policy to be public, whatever is blocked. */
  readonly policyIsPublic: Observed<boolean>;
  /** Whether the ACL grants anything to everybody, whatever is blocked. */
  readonly aclIsPublic: Observed<boolean>;
  /** `BucketOwnerEnforced` takes ACLs out of force; empty when it was never set, and then they count. */
  readonly ownership: Observed<string>;
  readonly bucket: Blocked;
  /** Of the account that owns the bucket. */
  readonly account: Blocked;
}

/**
 * Whether the bucket policy lets anybody in. A public policy is restricted to the owner's account and AWS
 * services by the bucket's or the account's block, the stricter of the two:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function publicByPolicy({ policyIsPublic, bucket, account }: PublicAccessFacts): Observed<boolean> {
  return allTrue([policyIsPublic, not(bucket.restrictPublicBuckets), not(account.restrictPublicBuckets)]);
}

/** Whether a public policy is restricted: by the bucket or by the account, the stricter of the two. */
export function restrictsPublicPolicy({
  bucket,
  account,
}: Pick<PublicAccessFacts, 'bucket' | 'account'>): Observed<boolean> {
  return not(allTrue([not(bucket.restrictPublicBuckets), not(account.restrictPublicBuckets)]));
}

/** Whether the bucket's ACL lets anybody in. ACLs of single objects are not looked at. */
export function publicByAcl(facts: PublicAccessFacts): Observed<boolean> {
  const { aclIsPublic, ownership, bucket, account } = facts;
  const inForce = mapped(ownership, (value) => value !== 'BucketOwnerEnforced');
  return allTrue([aclIsPublic, inForce, not(bucket.ignorePublicAcls), not(account.ignorePublicAcls)]);
}

/** Whether all four settings are on; without a configuration none is. */
export function blocksEverything(block: Observed<PublicAccessBlock | 'none'>): Observed<boolean> {
  if (!block.known) return block;
  const { value } = block;
  return value === 'none' ? known(false, block.evidence) : allTrue(Object.values(value));
}

function not(value: Observed<boolean>): Observed<boolean> {
  return mapped(value, (is) => !is);
}

/** Three-valued "and": one that is known to be false decides, whatever is unknown. */
function allTrue(parts: readonly Observed<boolean>[]): Observed<boolean> {
  const told = parts.filter((part) => part.known);
  const against = told.filter(({ value }) => !value);
  if (against.length > 0) return known(false, evidenceOf(against));
  if (told.length === parts.length) return known(true, evidenceOf(told));
  return unknown(...faultUnion(...parts.map(unreadFaults)));
}

function evidenceOf(parts: readonly { readonly evidence: readonly string[] }[]): readonly string[] {
  return [...new Set(parts.flatMap(({ evidence }) => evidence))].sort();
}
