import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import type { Observed } from '../model/observed.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { isRegionName, parseArn } from './arn.ts';
import { booleanIn, jsonBody, member, type Place, textIn } from './json-members.ts';

export interface KeyDescription {
  /** The key's own ARN, also when an alias was asked for. */
  readonly arn: string;
  readonly owner: string;
  readonly region: string;
  /** `Enabled`, `Disabled`, `PendingDeletion`, … */
  readonly state: Observed<string>;
  /** `AWS` or `CUSTOMER`. */
  readonly manager: Observed<string>;
  /** `SYMMETRIC_DEFAULT`, `RSA_4096`, … */
  readonly spec: Observed<string>;
  /** `AWS_KMS`, `EXTERNAL`, `AWS_CLOUDHSM`, `EXTERNAL_KEY_STORE`. */
  readonly origin: Observed<string>;
  /** `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, … */
  readonly usage: Observed<string>;
  readonly multiRegion: Observed<boolean>;
}

/** Decodes `kms:DescribeKey`. `absent`: no such key or alias. */
export function decodeDescribeKey(record: CallRecord): Answer<KeyDescription> {
  return answerOf(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const metadata = member(place.value.object, 'KeyMetadata');
    if (!isObject(metadata)) return unread(malformed(record, 'KeyMetadata is missing'));
    const key: Place = { ...place.value, object: metadata, path: 'KeyMetadata' };
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
      // The older name of the same member, for endpoints that know no other.
      spec: textIn(key, member(metadata, 'KeySpec') === undefined ? 'CustomerMasterKeySpec' : 'KeySpec'),
      origin: textIn(key, 'Origin'),
      usage: textIn(key, 'KeyUsage'),
      // The API reference does not say that it is always sent; a key of one region is what there was before.
      multiRegion: booleanIn(key, 'MultiRegion', false),
    });
  });
}

/**
 * Whether somebody chose if KMS rotates the key, as far as its description tells. It always rotates the keys that it
 * manages itself, once a year, and never by itself what is asymmetric, imported or in a custom key store.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html
 */
export function rotationIsChosen({
  manager,
  origin,
  spec,
}: Pick<KeyDescription, 'manager' | 'origin' | 'spec'>): boolean {
  if (manager.known && manager.value === 'AWS') return false;
  return (!origin.known || origin.value === 'AWS_KMS') && (!spec.known || spec.value === 'SYMMETRIC_DEFAULT');
}
