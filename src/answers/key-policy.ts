import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { jsonBody, member } from './json-members.ts';

/** A key policy has 32 KB at most (KMS guide, "Resource quotas"); escapes and spaces may make it longer. */
const maxPolicy = 96 * 1024;

/**
 * Decodes `kms:GetKeyPolicy` into the policy's text. Only that it is one whole JSON object is looked at: what it
 * says is for others to read. Every key has one.
 */
export function decodeKeyPolicy(record: CallRecord): Answer<string> {
  return answerOf(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const text = member(place.value.object, 'Policy');
    if (typeof text !== 'string' || text.length > maxPolicy) {
      return unread(malformed(record, 'Policy is missing or too long'));
    }
    const policy = jsonBody(record, text);
    return policy.ok ? read(text) : policy;
  });
}
