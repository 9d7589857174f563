import type { JsonObject } from '../model/json.ts';

interface Delivery {
  readonly bucket: string;
  readonly trailArn: string | readonly string[];
  /** Folders under `AWSLogs`: account ids, and the organization's id. */
  readonly folders: readonly string[];
}

/**
 * What CloudTrail needs to deliver, as its documents write it.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export function logBucketPolicy(
  { bucket, trailArn, folders }: Delivery,
  more: readonly JsonObject[] = [],
): JsonObject {
  const Principal = { Service: 'cloudtrail.amazonaws.com' };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AWSCloudTrailAclCheck',
        Effect: 'Allow',
        Principal,
        Action: 's3:GetBucketAcl',
        Resource: `arn:aws:s3:::${bucket}`,
        Condition: { StringEquals: { 'aws:SourceArn': trailArn } },
      },
      {
        Sid: 'AWSCloudTrailWrite',
        Effect: 'Allow',
        Principal,
        Action: 's3:PutObject',
        Resource: folders.map((folder) => `arn:aws:s3:::${bucket}/AWSLogs/${folder}/*`),
        Condition: {
          StringEquals: { 'aws:SourceArn': trailArn, 's3:x-amz-acl': 'bucket-owner-full-control' },
        },
      },
      ...more,
    ],
  };
}

/** Denies everything that does not come over TLS. */
export function tlsOnly(bucket: string): JsonObject {
  const arn = `arn:aws:s3:::${bucket}`;
  return {
    Sid: 'OnlyOverTls',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

/**
 * What lets CloudTrail encrypt with a key, and the key's account do everything else.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
export function trailKeyPolicy(
  owner: string,
  trailArn: string,
  more: readonly JsonObject[] = [],
): JsonObject {
  const Principal = { Service: 'cloudtrail.amazonaws.com' };
  const Condition = {
    StringEquals: { 'aws:SourceArn': trailArn, 'kms:EncryptionContext:aws:cloudtrail:arn': trailArn },
  };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'TheAccountItself',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${owner}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Sid: 'CloudTrailEncrypts',
        Effect: 'Allow',
        Principal,
        Action: 'kms:GenerateDataKey*',
        Resource: '*',
        Condition,
      },
      { Sid: 'CloudTrailDescribes', Effect: 'Allow', Principal, Action: 'kms:DescribeKey', Resource: '*' },
      ...more,
    ],
  };
}
