import { type Outcome, refused } from './outcome.ts';
import { element, s3Answer } from './s3-xml.ts';
import type { PublicAccessBlock } from './world-bucket.ts';

/** The same for a bucket (S3) and for an account (S3 Control). */
export function publicAccessBlockAnswer(block: PublicAccessBlock | undefined): Outcome {
  if (block === undefined) {
    const message = 'The public access block configuration was not found';
    return refused('NoSuchPublicAccessBlockConfiguration', message, 404);
  }
  return s3Answer(
    'PublicAccessBlockConfiguration',
    element('BlockPublicAcls', block.blockPublicAcls ?? true),
    element('IgnorePublicAcls', block.ignorePublicAcls ?? true),
    element('BlockPublicPolicy', block.blockPublicPolicy ?? true),
    element('RestrictPublicBuckets', block.restrictPublicBuckets ?? true),
  );
}
