import { isRegionName, parseArn } from './arn.ts';

/** A trail's `KmsKeyId`, and where `DescribeKey` must be asked for it. */
export interface KeyReference {
  /** As written: key ARN, alias ARN, key id or alias name. */
  readonly id: string;
  /** Account that owns the key. */
  readonly owner: string;
  /** Region to ask in. */
  readonly region: string;
  readonly form: 'key-arn' | 'alias-arn' | 'key-id' | 'alias-name';
}

/**
 * CloudTrail answers the full key ARN (API reference, Trail.KmsKeyId), emulators give back whatever was
 * written. A bare id or alias belongs to the trail's owner; its key must be in the log bucket's region, which
 * is the trail's home region unless somebody took care to separate them.
 */
export function keyReference(kmsKeyId: string, trail: { owner: string; home: string }): KeyReference {
  const arn = parseArn(kmsKeyId);
  if (arn !== undefined && arn.service === 'kms' && isRegionName(arn.region) && arn.account !== '') {
    const form = arn.resource.startsWith('alias/') ? 'alias-arn' : 'key-arn';
    return { id: kmsKeyId, owner: arn.account, region: arn.region, form };
  }
  const form = kmsKeyId.startsWith('alias/') ? 'alias-name' : 'key-id';
  return { id: kmsKeyId, owner: trail.owner, region: trail.home, form };
}
