import { isRegionName } from '../answers/arn.ts';
import type { CallPort, CallRecord } from '../model/call.ts';
import type { BucketQuestion } from './destination-questions.ts';

/** What may be granted to other accounts too; the policy is only for identities of the owner's account. */
const readings = [
  'GetBucketAcl',
  'GetBucketEncryption',
  'GetBucketOwnershipControls',
  'GetBucketPolicyStatus',
  'GetBucketTagging',
  'GetBucketVersioning',
  'GetPublicAccessBlock',
] as const;

/**
 * Asks for a bucket's region and existence, then for its settings where it lives. HeadBucket tells the region
 * from everywhere, mostly also when it is refused; a bucket that does not exist has no settings, and one of
 * somebody else who refuses even that will not tell them.
 */
export async function askBucket(call: CallPort, bucket: BucketQuestion): Promise<void> {
  const { account, name, owned, region } = bucket;
  const input = { Bucket: name };
  const head = await call({ service: 's3', operation: 'HeadBucket', input, account, region });
  if (head.outcome.kind === 'absent') return;
  if (owned === 'no' && head.outcome.kind === 'fault') return;
  const place = regionIn(head) ?? region;
  const operations = owned === 'no' ? readings : [...readings, 'GetBucketPolicy'];
  await Promise.all(
    operations.map((operation) => call({ service: 's3', operation, input, account, region: place })),
  );
}

function regionIn({ outcome }: CallRecord): string | undefined {
  if (outcome.kind === 'absent') return undefined;
  const region = outcome.headers?.['x-amz-bucket-region'];
  return region !== undefined && isRegionName(region) ? region : undefined;
}
