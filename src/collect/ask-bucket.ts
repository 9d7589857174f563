import { isRegionName } from '../answers/arn.ts';
import type { CallPort, CallRecord } from '../model/call.ts';

/**
 * Asks for a bucket's region and existence, then for its default encryption where it lives. HeadBucket tells
 * the region from everywhere, mostly also when it is refused; a bucket that does not exist has no encryption.
 */
export async function askBucket(
  call: CallPort,
  bucket: { readonly name: string; readonly account: string; readonly region: string },
): Promise<void> {
  const { account, name, region } = bucket;
  const input = { Bucket: name };
  const head = await call({ service: 's3', operation: 'HeadBucket', input, account, region });
  if (head.outcome.kind === 'absent') return;
  const place = regionIn(head) ?? region;
  await call({ service: 's3', operation: 'GetBucketEncryption', input, account, region: place });
}

function regionIn({ outcome }: CallRecord): string | undefined {
  if (outcome.kind === 'absent') return undefined;
  const region = outcome.headers?.['x-amz-bucket-region'];
  return region !== undefined && isRegionName(region) ? region : undefined;
}
