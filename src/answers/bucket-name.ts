/** Names of buckets become paths and host names; old ones of us-east-1 may have capitals and underscores. */
const bucketShape = /^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/;

/** True for names that a bucket may have (S3 guide, "General purpose bucket naming rules", old ones included). */
export function isBucketName(text: unknown): text is string {
  return typeof text === 'string' && bucketShape.test(text);
}
