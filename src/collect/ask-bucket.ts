import { isRegionName } from '../answers/arn.ts';
import type { CallRecord } from '../model/call.ts';
import type { Inquiry } from './inquiry.ts';

/** A bucket that trails deliver to, and who is to be asked about it. */
export interface BucketQuestion {
  readonly name: string;
  readonly account: string;
  /** Where to begin: its own region if that is known. */
  readonly region: string;
  /** `yes`: it is in the account's list; `no`: it is not, and the list is whole. */
  readonly owned: 'yes' | 'no' | 'unknown';
  /** Its tags are asked already, with those of all buckets that the account lists. */
  readonly tagsAsked: boolean;
}

const readings = [
  'GetBucketAcl',
  'GetBucketEncryption',
  'GetBucketLifecycleConfiguration',
  'GetBucketLogging',
  'GetBucketNotificationConfiguration',
  'GetBucketOwnershipControls',
  'GetBucketPolicy',
  'GetBucketPolicyStatus',
  'GetBucketReplication',
  'GetBucketTagging',
  'GetBucketVersioning',
  'GetObjectLockConfiguration',
  'GetPublicAccessBlock',
] as const;

/** The rest may be granted to other accounts too; this is for identities of the owner's account. */
const onlyForOwner: ReadonlySet<string> = new Set(['GetBucketPolicy']);

/**
 * Asks for a bucket's region and existence, then for its settings where it lives. HeadBucket tells the region
 * from everywhere, mostly also when it is refused; a bucket that does not exist has no settings, and one of
 * somebody else who refuses even that will not tell them.
 */
export async function askBucket(
  { facts, vantage: { ask: call } }: Pick<Inquiry, 'facts' | 'vantage'>,
  bucket: BucketQuestion,
): Promise<void> {
  const { account, name, owned, region, tagsAsked } = bucket;
  const input = { Bucket: name };
  const head = await call({ service: 's3', operation: 'HeadBucket', input, account, region });
  if (head.outcome.kind === 'absent') return;
  if (owned === 'no' && head.outcome.kind === 'fault') return;
  const place = regionIn(head) ?? region;
  const wanted = readings.filter(
    (operation) =>
      facts.has(`s3:${operation}`) &&
      !(tagsAsked && operation === 'GetBucketTagging') &&
      !(owned === 'no' && onlyForOwner.has(operation)),
  );
  await Promise.all(
    wanted.map((operation) => call({ service: 's3', operation, input, account, region: place })),
  );
}

function regionIn({ outcome }: CallRecord): string | undefined {
  if (outcome.kind === 'absent') return undefined;
  const region = outcome.headers?.['x-amz-bucket-region'];
  return region !== undefined && isRegionName(region) ? region : undefined;
}
