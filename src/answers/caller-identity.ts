import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { xmlBody } from './xml-body.ts';

export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
  readonly partition: string;
}

/** Decodes `sts:GetCallerIdentity` (XML). All of it is needed, so any trouble is a fault for the whole. */
export function decodeCallerIdentity(record: CallRecord): Answer<CallerIdentity> {
  return answerOf(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const response = member(parsed.value, 'GetCallerIdentityResponse');
    const result = isObject(response) ? member(response, 'GetCallerIdentityResult') : undefined;
    if (!isObject(result)) return unread(malformed(record, 'GetCallerIdentityResult is missing'));
    const account = member(result, 'Account');
    const arn = member(result, 'Arn');
    if (typeof account !== 'string' || !/^[0-9]{12}$/.test(account)) {
      return unread(malformed(record, 'Account is not an account id of 12 digits'));
    }
    const partition = typeof arn === 'string' ? callerPartition(arn) : undefined;
    if (typeof arn !== 'string' || partition === undefined) {
      return unread(malformed(record, 'Arn is not an ARN'));
    }
    return read({ account, arn, partition });
  });
}

function callerPartition(arn: string): string | undefined {
  return /^arn:(aws[a-z0-9-]{0,30}):(?:iam|sts)::[0-9]{12}:\S{1,1600}$/.exec(arn)?.[1];
}
