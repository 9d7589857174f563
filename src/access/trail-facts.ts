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
  /** CloudTrail's name where it is another one: `cloudtrail.amazonaws.com.cn` is documented for topics in China. */
  readonly service?: string;
}

/** CloudTrail's service principal in every region but, for some of its requests, those of China. */
export const cloudTrail = 'cloudtrail.amazonaws.com';

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
