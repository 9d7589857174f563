import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt } from './xml-members.ts';

/**
 * Decodes `s3:GetBucketOwnershipControls` (`BucketOwnerEnforced`, `BucketOwnerPreferred`, `ObjectWriter`); there
 * is one rule. `absent`: never set, which is as `ObjectWriter` is.
 */
export function decodeBucketOwnership(record: CallRecord): Answer<string> {
  return answerOf(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const ownership = elementAt(parsed.value, ['OwnershipControls', 'Rule', 'ObjectOwnership']);
    if (typeof ownership === 'string' && /^\w{1,64}$/.test(ownership)) return read(ownership);
    return unread(malformed(record, 'OwnershipControls.Rule.ObjectOwnership is not one word'));
  });
}
