import type { ClientSettings } from './client-settings.ts';
import { operationsOf, type ServiceClient } from './operation.ts';

export async function s3Client(settings: ClientSettings): Promise<ServiceClient> {
  const {
    GetBucketAclCommand,
    GetBucketEncryptionCommand,
    GetBucketOwnershipControlsCommand,
    GetBucketPolicyCommand,
    GetBucketPolicyStatusCommand,
    GetBucketTaggingCommand,
    GetBucketVersioningCommand,
    GetPublicAccessBlockCommand,
    HeadBucketCommand,
    ListBucketsCommand,
    S3Client,
  } = await import('@aws-sdk/client-s3');
  // Directory buckets would be asked with credentials of a CreateSession, which is no call of ours.
  const client = new S3Client({ ...settings, disableS3ExpressSessionAuth: true });
  return operationsOf(client, {
    GetBucketAcl: GetBucketAclCommand,
    GetBucketEncryption: GetBucketEncryptionCommand,
    GetBucketOwnershipControls: GetBucketOwnershipControlsCommand,
    GetBucketPolicy: GetBucketPolicyCommand,
    GetBucketPolicyStatus: GetBucketPolicyStatusCommand,
    GetBucketTagging: GetBucketTaggingCommand,
    GetBucketVersioning: GetBucketVersioningCommand,
    GetPublicAccessBlock: GetPublicAccessBlockCommand,
    HeadBucket: HeadBucketCommand,
    ListBuckets: ListBucketsCommand,
  });
}

/** What S3 says about an account. */
export async function s3ControlClient(settings: ClientSettings): Promise<ServiceClient> {
  const { GetPublicAccessBlockCommand, S3ControlClient } = await import('@aws-sdk/client-s3-control');
  return operationsOf(new S3ControlClient(settings), { GetPublicAccessBlock: GetPublicAccessBlockCommand });
}
