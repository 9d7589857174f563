import type { CallRecord } from '../model/call.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { isRegionName } from './arn.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt } from './xml-members.ts';

export interface BucketHead {
  readonly region: Observed<string>;
}

/** Decodes `s3:HeadBucket`, whose answer is a header alone. `absent`: no bucket of that name exists. */
export function decodeHeadBucket(record: CallRecord): Answer<BucketHead> {
  return answerOf<BucketHead>(record, (_body, headers) => {
    const region = Object.hasOwn(headers, 'x-amz-bucket-region') ? headers['x-amz-bucket-region'] : undefined;
    if (region !== undefined && isRegionName(region)) return read({ region: known(region, [record.id]) });
    const fault = malformed(record, 'the header x-amz-bucket-region does not name a region');
    return read({ region: unknown(fault) });
  });
}

/**
 * Decodes `s3:GetBucketEncryption` into the algorithm of the default encryption (`AES256`, `aws:kms`, …).
 * `absent`: none is set. A bucket has one rule (API reference, ServerSideEncryptionConfiguration).
 */
export function decodeBucketEncryption(record: CallRecord): Answer<string> {
  return answerOf(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const algorithm = elementAt(parsed.value, [
      'ServerSideEncryptionConfiguration',
      'Rule',
      'ApplyServerSideEncryptionByDefault',
      'SSEAlgorithm',
    ]);
    if (typeof algorithm === 'string' && /^[\w:.-]{1,64}$/.test(algorithm)) return read(algorithm);
    return unread(malformed(record, 'Rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm is not one text'));
  });
}
