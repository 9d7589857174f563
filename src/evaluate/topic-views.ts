import type { Topic } from '../model/topic.ts';
import { type HostObject, hostObject } from '../policy/cel/host-objects.ts';
import { topicPolicy } from './document-sources.ts';
import { isOpen } from './resource-access.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain, population } from './view-reads.ts';

/** An SNS topic as policies see it, whether a trail or an alarm names it. */
export function topicView({ reading, topics }: ViewContext, topic: Topic, path: string): HostObject<'Topic'> {
  const view = hostObject('Topic', {
    arn: () => plain(reading, `${path}.arn`, topic.arn),
    name: () => plain(reading, `${path}.name`, topic.name),
    owner: () => plain(reading, `${path}.owner`, topic.owner),
    region: () => plain(reading, `${path}.region`, topic.region),
    kmsKey: () => observed(reading, `${path}.kmsKey`, topic.kmsKey),
    confirmedSubscriptions: () =>
      observed(reading, `${path}.confirmedSubscriptions`, topic.confirmedSubscriptions),
    open: () => observed(reading, `${path}.open`, isOpen(topicPolicy(topic), 'Topic')),
    subscriptions: () => {
      const places = new Map(topic.subscriptions.members.map((one, index) => [one, index]));
      return population(reading, 'Subscription', {
        path: `${path}.subscriptions`,
        set: topic.subscriptions,
        label: (one) => String(places.get(one)),
        view: (one, at) =>
          hostObject('Subscription', {
            protocol: () => plain(reading, `${at}.protocol`, one.protocol),
            confirmed: () => plain(reading, `${at}.confirmed`, one.confirmed),
          }),
      });
    },
  });
  topics.set(view, topic);
  return view;
}
