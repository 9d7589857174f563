import type { OptionalCall } from '../model/snapshot.ts';
import type { Read } from './reads-of.ts';

const publicAccess: readonly Read[] = ['Bucket.public', 'Bucket.publicByAcl', 'Bucket.publicByPolicy'];

/** What policies read that a call answers, on its own or with others. Nothing else needs the call. */
export const answeredBy: Readonly<Record<OptionalCall, readonly Read[]>> = {
  // Whether stores count is said by requirements, not by what is read.
  'cloudtrail:GetEventDataStore': [],
  'cloudtrail:ListEventDataStores': [],
  'cloudtrail:GetInsightSelectors': ['Trail.insights'],
  'kms:DescribeKey': ['Trail.key', 'Key.arn', 'Key.owner', 'Key.region', 'Key.state', 'Key.manager'],
  's3-control:GetPublicAccessBlock': publicAccess,
  's3:GetBucketAcl': ['Bucket.public', 'Bucket.publicByAcl'],
  's3:GetBucketEncryption': ['Bucket.defaultEncryption'],
  's3:GetBucketOwnershipControls': ['Bucket.ownership', 'Bucket.public', 'Bucket.publicByAcl'],
  // Documents are not read as text.
  's3:GetBucketPolicy': [],
  's3:GetBucketPolicyStatus': ['Bucket.public', 'Bucket.publicByPolicy'],
  's3:GetBucketTagging': ['Bucket.tags'],
  's3:GetBucketVersioning': ['Bucket.versioning', 'Bucket.mfaDelete'],
  's3:GetPublicAccessBlock': publicAccess,
};
