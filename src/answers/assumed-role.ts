import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { isAccountId } from './account-id.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { parseArn } from './arn.ts';
import { jsonBody, member } from './json-members.ts';

/** The session that a role gave. */
export interface AssumedRole {
  /** ARN of the session. */
  readonly arn: string;
  readonly account: string;
}

/**
 * Decodes `sts:AssumeRole` as its record keeps it: JSON without the credentials. A session in another account
 * than the role's would be somebody else's answer.
 */
export function decodeAssumedRole(record: CallRecord): Answer<AssumedRole> {
  return answerOf(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const user = member(place.value.object, 'AssumedRoleUser');
    const arn = isObject(user) ? member(user, 'Arn') : undefined;
    const parts = typeof arn === 'string' ? parseArn(arn) : undefined;
    if (typeof arn !== 'string' || parts?.service !== 'sts' || !isAccountId(parts.account)) {
      return unread(malformed(record, 'AssumedRoleUser.Arn is not the ARN of a session'));
    }
    const role = member(record.input, 'RoleArn');
    const asked = typeof role === 'string' ? parseArn(role) : undefined;
    if (asked !== undefined && asked.account !== parts.account) {
      return unread(malformed(record, 'AssumedRoleUser.Arn is in another account than the role'));
    }
    return read({ arn, account: parts.account });
  });
}
