import type { JsonObject } from '../../model/json.ts';

interface Delivery {
  readonly bucket: string;
  readonly trailArn: string;
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
