import type { ClientSettings } from './client-settings.ts';
import { operationsOf, type ServiceClient } from './operation.ts';

export async function s3Client(settings: ClientSettings): Promise<ServiceClient> {
  const {
    GetBucketAclCommand,
    GetBucketEncryptionCommand,
    GetBucketLifecycleConfigurationCommand,
    GetBucketLoggingCommand,
    GetBucketNotificationConfigurationCommand,
    GetBucketOwnershipControlsCommand,
    GetBucketPolicyCommand,
    GetBucketPolicyStatusCommand,
    GetBucketReplicationCommand,
    GetBucketTaggingCommand,
    GetBucketVersioningCommand,
    GetObjectLockConfigurationCommand,
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
    GetBucketLifecycleConfiguration: GetBucketLifecycleConfigurationCommand,
    GetBucketLogging: GetBucketLoggingCommand,
    GetBucketNotificationConfiguration: GetBucketNotificationConfigurationCommand,
    GetBucketOwnershipControls: GetBucketOwnershipControlsCommand,
    GetBucketPolicy: GetBucketPolicyCommand,
    GetBucketPolicyStatus: GetBucketPolicyStatusCommand,
    GetBucketReplication: GetBucketReplicationCommand,
    GetBucketTagging: GetBucketTaggingCommand,
    GetBucketVersioning: GetBucketVersioningCommand,
    GetObjectLockConfiguration: GetObjectLockConfigurationCommand,
    GetPublicAccessBlock: GetPublicAccessBlockCommand,
    HeadBucket: HeadBucketCommand,
    ListBuckets: ListBucketsCommand,
  });
}

/**
 * What S3 says about an account. AWS's endpoint rules put the account id in front of the host's name, also of
 * an endpoint that the user set, where no such name resolves. The id goes as a header in any case.
 */
export async function s3ControlClient(settings: ClientSettings): Promise<ServiceClient> {
  const { GetPublicAccessBlockCommand, S3ControlClient } = await import('@aws-sdk/client-s3-control');
  const client = new S3ControlClient(settings);
  const { endpointProvider } = client.config;
  client.config.endpointProvider = (place, context) => {
    if (place.Endpoint === undefined) return endpointProvider(place, context);
    const { AccountId: _, RequiresAccountId: __, ...rest } = place;
    return endpointProvider(rest, context);
  };
  return operationsOf(client, { GetPublicAccessBlock: GetPublicAccessBlockCommand });
}
