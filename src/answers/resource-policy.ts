import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { jsonBody, member } from './json-members.ts';

/** CloudTrail takes 8,192 characters (API reference, PutResourcePolicy); escapes and spaces may make it longer. */
const maxPolicy = 96 * 1024;

/**
 * Decodes `cloudtrail:GetResourcePolicy` into the text of the policy that somebody gave to an event data store.
 * `absent`, and an empty text: nobody gave it one. What CloudTrail itself adds for delegated administrators is not in it.
 */
export function decodeResourcePolicy(record: CallRecord): Answer<string> {
  return answerOf(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const { object } = place.value;
    if (member(object, 'ResourceArn') !== member(record.input, 'ResourceArn')) {
      return unread(malformed(record, 'ResourceArn does not name the resource that was asked for'));
    }
    const text = member(object, 'ResourcePolicy') ?? '';
    if (typeof text !== 'string' || text.length > maxPolicy) {
      return unread(malformed(record, 'ResourcePolicy is not a text, or too long'));
    }
    if (text === '') return read('');
    const policy = jsonBody(record, text);
    return policy.ok ? read(text) : policy;
  });
}
