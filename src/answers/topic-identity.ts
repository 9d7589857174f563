import { isRegionName, parseArn } from './arn.ts';

/** What the ARN of a topic says: who owns it, where it is, and its name. */
export interface TopicIdentity {
  readonly arn: string;
  readonly name: string;
  readonly owner: string;
  readonly region: string;
}

/** A subscription's ARN is the topic's with one more part. */
const nameShape = /^[A-Za-z0-9_-]{1,256}(?:\.fifo)?$/;

export function topicIdentity(text: string): TopicIdentity | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'sns' || !isRegionName(arn.region)) return undefined;
  if (!nameShape.test(arn.resource) || !/^[0-9]{12}$/.test(arn.account)) return undefined;
  return { arn: text, name: arn.resource, owner: arn.account, region: arn.region };
}
