import { decodeListSubscriptions } from '../answers/topic-answers.ts';
import { type TopicIdentity, topicIdentity } from '../answers/topic-identity.ts';
import type { LateAsker } from './ask-event-data-stores.ts';
import type { Inquiry } from './inquiry.ts';
import { readPages } from './read-pages.ts';
import { openReaders } from './readers.ts';

export interface TopicAsker extends LateAsker {
  /** Takes a topic that an alarm of an account names. */
  readonly named: (arn: string, account: string) => void;
}

/**
 * Asks about each topic that a trail or an alarm names, once: of the account in its ARN if that is within reach,
 * else, when everything else is known, of one that has what names it.
 */
export function topicAsker(inquiry: Inquiry): TopicAsker {
  const { reach, work } = inquiry;
  const met = new Set<string>();
  const late = new Map<string, TopicIdentity>();
  const readers = openReaders();
  const meet = (topic: TopicIdentity): void => {
    if (met.has(topic.arn)) return;
    met.add(topic.arn);
    reach.whenKnown(topic.owner, (within) => {
      if (!within) return void late.set(topic.arn, topic);
      readers.forget(topic.arn);
      work.start(askTopic(inquiry, topic, topic.owner));
    });
  };
  return {
    add: ({ account, trails }) => {
      for (const trail of trails) {
        const topic = trail.topicArn.known ? topicIdentity(trail.topicArn.value) : undefined;
        if (topic === undefined) continue;
        if (!reach.has(topic.owner)) readers.add(topic.arn, trail, account);
        meet(topic);
      }
    },
    named: (arn, account) => {
      const topic = topicIdentity(arn);
      if (topic === undefined) return;
      const place = { arn: `alarms of ${account}`, owner: account, home: topic.region };
      if (!reach.has(topic.owner)) readers.add(arn, place, account);
      meet(topic);
    },
    finish: () => {
      for (const [arn, topic] of [...late].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const reader = readers.best(arn, reach.has);
        if (reader !== undefined) work.start(askTopic(inquiry, topic, reader.account));
      }
    },
  };
}

async function askTopic(
  { facts, vantage: { ask } }: Inquiry,
  { arn, region }: TopicIdentity,
  account: string,
): Promise<void> {
  const about = { service: 'sns', input: { TopicArn: arn }, account, region } as const;
  const list = { ...about, operation: 'ListSubscriptionsByTopic' };
  const reading = { token: 'NextToken', decode: decodeListSubscriptions };
  await Promise.all([
    facts.has('sns:GetTopicAttributes') ? ask({ ...about, operation: 'GetTopicAttributes' }) : undefined,
    facts.has('sns:ListSubscriptionsByTopic') ? readPages(ask, list, reading) : undefined,
  ]);
}
