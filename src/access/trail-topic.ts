import { type AccessAnswer, allows } from './allows.ts';
import type { PolicyReading } from './policy-document.ts';
import { cloudTrail, factsOfTrail, type TrailFacts } from './trail-facts.ts';

/**
 * Whether a topic's policy lets CloudTrail publish that it delivered a file of a trail.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html
 */
export function letsTrailPublish({
  document,
  topicArn,
  trail,
}: {
  readonly document: PolicyReading;
  readonly topicArn: string;
  readonly trail: TrailFacts;
}): AccessAnswer {
  const context = factsOfTrail(trail);
  return allows({
    documents: [document],
    principal: trail.service ?? cloudTrail,
    action: 'sns:Publish',
    resource: topicArn,
    context,
  });
}
