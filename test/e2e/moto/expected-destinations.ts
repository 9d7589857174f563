import type { Statuses } from './compare-findings.ts';

/** What the policies about log buckets say of one that has no more than its region and a block of public access. */
const plainBucket = {
  'log-bucket-access-logged': 'fail',
  'log-bucket-acls-disabled': 'pass',
  'log-bucket-blocks-public-access': 'pass',
  'log-bucket-encrypted-by-default': 'pass',
  'log-bucket-locked': 'fail',
  'log-bucket-mfa-delete': 'fail',
  'log-bucket-notifies': 'not-applicable',
  'log-bucket-replicated': 'not-applicable',
  'log-bucket-versioned': 'fail',
  // Nothing deletes anything.
  'log-files-kept-long-enough': 'pass',
} as const;

type BucketPolicy = keyof typeof plainBucket;

/** Of a bucket that somebody made, with what is different about it. */
export function bucketStatuses(subject: string, other: Partial<Record<BucketPolicy, string>> = {}): Statuses {
  return named({ ...plainBucket, ...other }, subject);
}

/** Of a bucket that does not exist, and of an account whose trails name none. */
export function noBucketStatuses(subject: string): Statuses {
  return named(notApplicable(Object.keys(plainBucket)), subject);
}

const keyPolicies = ['trail-key-rotated', 'trail-key-single-region', 'trail-key-usable'];

/** Of a key that is not rotated. */
export function keyStatuses(subject: string, state: 'Enabled' | 'Disabled' | 'PendingDeletion'): Statuses {
  const statuses = {
    ...notApplicable(keyPolicies),
    'trail-key-rotated': state === 'PendingDeletion' ? 'not-applicable' : 'fail',
    'trail-key-usable': state === 'Enabled' ? 'pass' : 'fail',
  };
  return named(statuses, subject);
}

/** Of a key that does not exist, and of an account whose trails name none. */
export function noKeyStatuses(subject: string): Statuses {
  return named(notApplicable(keyPolicies), subject);
}

/** Of a trail, or of an account without any; nobody says which buckets and accounts are expected. */
export function whereTrailsGo(subject: string, region: 'pass' | 'fail' | 'not-applicable'): Statuses {
  const statuses = {
    'trail-delivers-to-expected-bucket': 'not-applicable',
    'trail-key-in-bucket-region': region,
    'trail-key-in-expected-account': 'not-applicable',
  };
  return named(statuses, subject);
}

function notApplicable(policies: readonly string[]): Statuses {
  return Object.fromEntries(policies.map((policy) => [policy, 'not-applicable']));
}

function named(statuses: Statuses, subject: string): Statuses {
  return Object.fromEntries(
    Object.entries(statuses).map(([policy, status]) => [`${policy} ${subject}`, status]),
  );
}
