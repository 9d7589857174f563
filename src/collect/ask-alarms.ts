import { type AlarmDescription, decodeDescribeAlarms, watches } from '../answers/describe-alarms.ts';
import type { LogGroupIdentity } from '../answers/log-group-identity.ts';
import type { MetricName } from '../model/metric-name.ts';
import type { TopicAsker } from './ask-topics.ts';
import type { Inquiry } from './inquiry.ts';
import { type Pages, readPages } from './read-pages.ts';

/** Asks for the alarms where a log group is, and about the topics of those that watch its metrics. */
export type AlarmAsker = (group: LogGroupIdentity, metrics: readonly MetricName[]) => Promise<void>;

/** Without the types only those of metrics would be listed (CloudWatch API reference, DescribeAlarms). */
export const everyAlarm = { AlarmTypes: ['CompositeAlarm', 'MetricAlarm'], MaxRecords: 100 } as const;

/** Which alarm watches what only all of them tell: they are asked for once, for every account and region. */
export function alarmAsker(inquiry: Inquiry, topics: Pick<TopicAsker, 'named'>): AlarmAsker {
  const places = new Map<string, Promise<Pages<AlarmDescription>>>();
  return async ({ owner, region }, metrics) => {
    if (!inquiry.facts.has('cloudwatch:DescribeAlarms')) return;
    const place = `${owner} ${region}`;
    const list = places.get(place) ?? listAlarms(inquiry, owner, region);
    places.set(place, list);
    for (const alarm of (await list).items) {
      if (alarm.kind !== 'metric' || !alarm.actions.known) continue;
      if (!metrics.some((metric) => watches(alarm, metric))) continue;
      for (const action of alarm.actions.value) topics.named(action, owner);
    }
  };
}

function listAlarms({ vantage }: Inquiry, account: string, region: string): Promise<Pages<AlarmDescription>> {
  const operation = 'DescribeAlarms';
  const request = { service: 'cloudwatch', operation, input: everyAlarm, account, region } as const;
  return readPages(vantage.ask, request, { token: 'NextToken', decode: decodeDescribeAlarms });
}
