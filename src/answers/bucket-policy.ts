import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { jsonBody } from './json-members.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt } from './xml-members.ts';

/** A bucket policy has 20 KB at most (S3 guide, "Bucket policies"); escapes and spaces may make it longer. */
const maxPolicy = 64 * 1024;

/**
 * Decodes `s3:GetBucketPolicy`, whose answer is the policy itself, into its text. Only that it is one whole
 * JSON object is looked at: what it says is for others to read. `absent`: the bucket has none.
 */
export function decodeBucketPolicy(record: CallRecord): Answer<string> {
  return answerOf(record, (body) => {
    if (body.length > maxPolicy) {
      return unread(malformed(record, `it is larger than ${maxPolicy} characters`));
    }
    const place = jsonBody(record, body);
    return place.ok ? read(body) : place;
  });
}

/**
 * Decodes `s3:GetBucketPolicyStatus`: whether S3 holds the bucket's policy to be public, whatever it blocks.
 * `absent`: the bucket has no policy.
 */
export function decodeBucketPolicyStatus(record: CallRecord): Answer<boolean> {
  return answerOf(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const isPublic = elementAt(parsed.value, ['PolicyStatus', 'IsPublic']);
    // The example of the API reference has capitals.
    if (typeof isPublic === 'string' && /^(?:true|false)$/i.test(isPublic)) {
      return read(isPublic.toLowerCase() === 'true');
    }
    return unread(malformed(record, 'PolicyStatus.IsPublic is not true or false'));
  });
}
