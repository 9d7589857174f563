import type { Bucket, Key } from '../model/inventory.ts';
import type { DocumentSource } from './policy-documents.ts';

export function bucketPolicy({ policy, owner, region, arn }: Bucket): DocumentSource {
  return {
    text: policy,
    kind: 'resource',
    call: 's3:GetBucketPolicy',
    account: owner.known ? owner.value : '',
    region: region.known ? region.value : '',
    of: arn,
  };
}

export function keyPolicy({ policy, owner, region, arn }: Key): DocumentSource {
  return { text: policy, kind: 'resource', call: 'kms:GetKeyPolicy', account: owner, region, of: arn };
}
