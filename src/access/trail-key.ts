import { type AccessAnswer, allows } from './allows.ts';
import { together } from './answer-parts.ts';
import type { PolicyReading } from './policy-document.ts';
import { factsOf } from './request-facts.ts';
import { cloudTrail, factsOfTrail, type TrailFacts } from './trail-facts.ts';

export interface KeyQuestion {
  readonly document: PolicyReading;
  readonly keyArn: string;
  readonly trail: TrailFacts;
}

export interface KeyAnswer {
  readonly encrypts: AccessAnswer;
  /** CloudTrail describes a key when a trail is created or changed to use it. */
  readonly describes: AccessAnswer;
  readonly both: AccessAnswer;
}

/**
 * Whether a key's policy lets CloudTrail encrypt the files of a trail. Its request names the trail in the
 * encryption context. AWS's template allows `kms:GenerateDataKey*`; what CloudTrail sends is `GenerateDataKey`.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
export function letsTrailEncrypt({ document, keyArn, trail }: KeyQuestion): KeyAnswer {
  const named = { 'kms:EncryptionContext:aws:cloudtrail:arn': trail.arn };
  const keys = { 'kms:EncryptionContextKeys': ['aws:cloudtrail:arn'] };
  const ask = (action: string, context: Record<string, string | readonly string[]>): AccessAnswer =>
    allows({
      documents: [document],
      principal: trail.service ?? cloudTrail,
      action,
      resource: keyArn,
      context: factsOf(factsOfTrail(trail), context),
    });
  const encrypts = ask('kms:GenerateDataKey', { ...named, ...keys });
  const describes = ask('kms:DescribeKey', {});
  return { encrypts, describes, both: together([encrypts, describes]) };
}
