import { decodeBucketEncryption, decodeHeadBucket } from '../answers/bucket.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import type { Bucket } from '../model/inventory.ts';
import { known, type Observed, type Ref, unknown } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';

/**
 * The bucket a trail delivers to. 404 to HeadBucket means that no bucket of the name exists anywhere in the
 * partition; 403 only that it is not ours to read, so that bucket stays foreign.
 */
export function trailBucket(calls: CallIndex, trail: TrailDescription, account: string): Ref<Bucket> {
  if (!trail.bucket.known) return { state: 'foreign', id: '', faults: trail.bucket.faults };
  const { value: name, evidence: named } = trail.bucket;
  if (name === '') return { state: 'unset', evidence: named };
  // A bucket is asked about once, in whatever region.
  const [record] = calls.find('s3:HeadBucket', account, name);
  const missing = calls.missing({ call: 's3:HeadBucket', account, region: trail.home, resource: name });
  const head = answerOrFault(record, decodeHeadBucket, missing);
  switch (head.kind) {
    case 'fault':
      return { state: 'foreign', id: name, faults: [head.fault] };
    case 'absent':
      return { state: 'dangling', id: name, evidence: [...named, ...head.evidence].sort() };
    case 'value': {
      const bucket: Bucket = {
        arn: `arn:${trail.partition}:s3:::${name}`,
        name,
        region: head.value.region,
        ...notAskedYet(calls, { account, region: trail.home, resource: name }),
        partition: trail.partition,
        defaultEncryption: defaultEncryption(calls, { account, region: trail.home, resource: name }),
      };
      return { state: 'present', id: name, it: bucket, evidence: [...named, ...head.evidence].sort() };
    }
  }
}

function notAskedYet(
  calls: CallIndex,
  about: { readonly account: string; readonly region: string; readonly resource: string },
): Omit<Bucket, 'arn' | 'name' | 'partition' | 'region' | 'defaultEncryption'> {
  const nothing = unknown(calls.missing({ call: 's3:ListBuckets', ...about }));
  return {
    owner: nothing,
    versioning: nothing,
    mfaDelete: nothing,
    policy: nothing,
    publicByPolicy: nothing,
    publicByAcl: nothing,
    ownership: nothing,
    tags: nothing,
  };
}

function defaultEncryption(
  calls: CallIndex,
  about: { readonly account: string; readonly region: string; readonly resource: string },
): Observed<string> {
  const call = 's3:GetBucketEncryption';
  const [record] = calls.find(call, about.account, about.resource);
  const encryption = answerOrFault(record, decodeBucketEncryption, calls.missing({ call, ...about }));
  switch (encryption.kind) {
    case 'value':
      return known(encryption.value, encryption.evidence);
    case 'absent':
      return known('', encryption.evidence);
    case 'fault':
      return unknown(encryption.fault);
  }
}
