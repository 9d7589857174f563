import type { CallRecord } from '../model/call.ts';
import type { Observed } from '../model/observed.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { isRegionName, parseArn } from './arn.ts';
import { isObject, jsonBody, member, type Place, textIn } from './json-members.ts';

export interface KeyDescription {
  /** The key's own ARN, also when an alias was asked for. */
  readonly arn: string;
  readonly owner: string;
  readonly region: string;
  /** `Enabled`, `Disabled`, `PendingDeletion`, … */
  readonly state: Observed<string>;
  /** `AWS` or `CUSTOMER`. */
  readonly manager: Observed<string>;
}

/** Decodes `kms:DescribeKey`. `absent`: no such key or alias. */
export function decodeDescribeKey(record: CallRecord): Answer<KeyDescription> {
  return answerOf(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const metadata = member(place.value.object, 'KeyMetadata');
    if (!isObject(metadata)) return unread(malformed(record, 'KeyMetadata is missing'));
    const key: Place = { record, object: metadata, path: 'KeyMetadata' };
    const arn = textIn(key, 'Arn');
    const parts = arn.known ? parseArn(arn.value) : undefined;
    if (!arn.known || parts?.service !== 'kms' || !isRegionName(parts.region) || parts.account === '') {
      return unread(malformed(record, 'KeyMetadata.Arn is not the ARN of a key'));
    }
    return read({
      arn: arn.value,
      owner: parts.account,
      region: parts.region,
      state: textIn(key, 'KeyState'),
      manager: textIn(key, 'KeyManager'),
    });
  });
}
