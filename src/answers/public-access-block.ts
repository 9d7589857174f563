import type { CallRecord } from '../model/call.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { xmlBody } from './xml-body.ts';

/** What S3 blocks in a bucket or in a whole account. */
export interface PublicAccessBlock {
  readonly blockPublicAcls: Observed<boolean>;
  readonly ignorePublicAcls: Observed<boolean>;
  readonly blockPublicPolicy: Observed<boolean>;
  readonly restrictPublicBuckets: Observed<boolean>;
}

/**
 * Decodes `s3:GetPublicAccessBlock` (of a bucket) and `s3-control:GetPublicAccessBlock` (of an account). AWS
 * answers all four settings, so one that is missing is unknown. `absent`: nothing is blocked there.
 */
export function decodePublicAccessBlock(record: CallRecord): Answer<PublicAccessBlock> {
  return answerOf<PublicAccessBlock>(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const block = member(parsed.value, 'PublicAccessBlockConfiguration');
    if (!isObject(block)) return unread(malformed(record, 'PublicAccessBlockConfiguration is missing'));
    return read({
      blockPublicAcls: setting(record, block, 'BlockPublicAcls'),
      ignorePublicAcls: setting(record, block, 'IgnorePublicAcls'),
      blockPublicPolicy: setting(record, block, 'BlockPublicPolicy'),
      restrictPublicBuckets: setting(record, block, 'RestrictPublicBuckets'),
    });
  });
}

function setting(record: CallRecord, block: JsonObject, name: string): Observed<boolean> {
  const text = member(block, name);
  if (typeof text === 'string' && /^(?:true|false)$/i.test(text)) {
    return known(text.toLowerCase() === 'true', [record.id]);
  }
  return unknown(malformed(record, `PublicAccessBlockConfiguration.${name} is not true or false`));
}
