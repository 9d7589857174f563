import { agreement } from '../answers/agreement.ts';
import { decodeBucketEncryption, decodeHeadBucket } from '../answers/bucket.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import type { Bucket } from '../model/inventory.ts';
import { known, type Observed, type Ref, unknown } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { contradiction, existence } from './existence.ts';

/**
 * The bucket a trail delivers to. 404 to HeadBucket means that no bucket of the name exists anywhere in the
 * partition; 403 only that it is not ours to read, so that bucket stays foreign.
 */
export function trailBucket(calls: CallIndex, trail: TrailDescription, account: string): Ref<Bucket> {
  if (!trail.bucket.known) return { state: 'foreign', id: '', faults: trail.bucket.faults };
  const { value: name, evidence: named } = trail.bucket;
  if (name === '') return { state: 'unset', evidence: named };
  const records = calls.find('s3:HeadBucket', account, name);
  const missing = calls.missing({ call: 's3:HeadBucket', account, region: trail.home, resource: name });
  const head = existence(records.map(decodeHeadBucket), missing);
  switch (head.state) {
    case 'unknown':
      return { state: 'foreign', id: name, faults: head.faults };
    case 'absent':
      return { state: 'dangling', id: name, evidence: [...named, ...head.evidence].sort() };
    case 'present': {
      const bucket: Bucket = {
        arn: `arn:${trail.partition}:s3:::${name}`,
        name,
        region: agreement(
          head.values.map(({ region }) => region),
          contradiction(missing, head.evidence),
        ),
        defaultEncryption: defaultEncryption(calls, { account, region: trail.home, resource: name }),
      };
      return { state: 'present', id: name, it: bucket, evidence: [...named, ...head.evidence].sort() };
    }
  }
}

function defaultEncryption(
  calls: CallIndex,
  about: { readonly account: string; readonly region: string; readonly resource: string },
): Observed<string> {
  const call = 's3:GetBucketEncryption';
  const answers = calls.find(call, about.account, about.resource).map(decodeBucketEncryption);
  const missing = calls.missing({ call, ...about });
  const encryption = existence(answers, missing);
  switch (encryption.state) {
    case 'present':
      return agreement(
        encryption.values.map((algorithm) => known(algorithm, encryption.evidence)),
        contradiction(missing, encryption.evidence),
      );
    case 'absent':
      return known('', encryption.evidence);
    case 'unknown':
      return unknown(...encryption.faults);
  }
}
