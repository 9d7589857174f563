import type { RequestFacts } from './request-facts.ts';
import { factsOf } from './request-facts.ts';

/** What CloudTrail's requests for a trail depend on. */
export interface TrailFacts {
  readonly arn: string;
  /** The account that owns the trail; of an organization trail, the management account. */
  readonly account: string;
  /** Only for an organization trail: the id of the organization. */
  readonly organization?: string;
  /** The key that the trail encrypts with, as ARN. Leave it out if that is not known or there is none. */
  readonly keyArn?: string;
}

/** The trail's service principal is the same in every region of the partitions `aws` and `aws-us-gov`. */
export const cloudTrail = 'cloudtrail.amazonaws.com';

/** In China CloudTrail has a name of its own for some services; which one a policy should name is for the caller to say. */
export const cloudTrailInChina = 'cloudtrail.amazonaws.com.cn';

/**
 * What is known of CloudTrail's requests for a trail.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export function factsOfTrail({ arn, account, organization }: TrailFacts): RequestFacts {
  const source = factsOf({
    'aws:SourceArn': arn,
    'aws:SourceAccount': account,
    'aws:SecureTransport': 'true',
    ...(organization === undefined ? {} : { 'aws:SourceOrgID': organization }),
  });
  // AWS's services speak no older version; which of the two is not said.
  return new Map([...source, ['s3:tlsversion', { is: 'one-of', values: ['1.2', '1.3'] }]]);
}
