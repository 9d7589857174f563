import type { Answer } from '../answers/answer.ts';
import { decodeDescribeLogGroups } from '../answers/describe-log-groups.ts';
import type { Page } from '../answers/json-page.ts';
import {
  decodeDescribeMetricFilters,
  decodeDescribeResourcePolicies,
  decodeDescribeSubscriptionFilters,
} from '../answers/log-group-filters.ts';
import { type LogGroupIdentity, logGroupIdentity } from '../answers/log-group-identity.ts';
import type { CallRecord } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import type { AccountView } from './account-view.ts';
import { type AlarmAsker, alarmAsker } from './ask-alarms.ts';
import type { TopicAsker } from './ask-topics.ts';
import type { Inquiry } from './inquiry.ts';
import { type Pages, readPages } from './read-pages.ts';

/**
 * Asks about each log group that a trail names, once, of the account in its ARN; nobody else is answered. All at
 * once: few log groups that trails name do not exist.
 */
export function logGroupAsker(
  inquiry: Inquiry,
  topics: Pick<TopicAsker, 'named'>,
): (view: AccountView) => void {
  const { facts, reach, work } = inquiry;
  const alarms = alarmAsker(inquiry, topics);
  const groups = new Set<string>();
  const places = new Set<string>();
  const ask = (group: LogGroupIdentity): void => {
    const place = `${group.owner} ${group.region}`;
    const isFirst = !places.has(place);
    places.add(place);
    if (facts.has('logs:DescribeLogGroups')) work.start(logGroup(inquiry, group));
    if (facts.has('logs:DescribeSubscriptionFilters')) work.start(subscriptionFilters(inquiry, group));
    if (facts.has('logs:DescribeMetricFilters')) work.start(askMetricFilters(inquiry, group, alarms));
    if (isFirst && facts.has('logs:DescribeResourcePolicies')) work.start(resourcePolicies(inquiry, group));
  };
  return ({ trails }) => {
    for (const { logGroupArn } of trails) {
      const group = logGroupArn.known ? logGroupIdentity(logGroupArn.value) : undefined;
      if (group === undefined || groups.has(group.arn)) continue;
      groups.add(group.arn);
      reach.whenKnown(group.owner, (within) => {
        if (within) ask(group);
      });
    }
  };
}

/** By its name: a prefix would list others with it. */
function logGroup(inquiry: Inquiry, group: LogGroupIdentity): Promise<Pages<unknown>> {
  const input = { logGroupIdentifiers: [group.name] };
  return pages(inquiry, group, { operation: 'DescribeLogGroups', input, decode: decodeDescribeLogGroups });
}

/** Only what is counted can be watched. */
async function askMetricFilters(
  inquiry: Inquiry,
  group: LogGroupIdentity,
  alarms: AlarmAsker,
): Promise<void> {
  const [operation, input] = ['DescribeMetricFilters', { logGroupName: group.name }];
  const asked = { operation, input, decode: decodeDescribeMetricFilters };
  const { items } = await pages(inquiry, group, asked);
  if (items.length > 0) await alarms(group, items);
}

function subscriptionFilters(inquiry: Inquiry, group: LogGroupIdentity): Promise<Pages<unknown>> {
  const [operation, input] = ['DescribeSubscriptionFilters', { logGroupName: group.name }];
  return pages(inquiry, group, { operation, input, decode: decodeDescribeSubscriptionFilters });
}

function resourcePolicies(inquiry: Inquiry, group: LogGroupIdentity): Promise<Pages<unknown>> {
  const operation = 'DescribeResourcePolicies';
  return pages(inquiry, group, { operation, input: {}, decode: decodeDescribeResourcePolicies });
}

function pages<T>(
  { vantage }: Inquiry,
  { owner, region }: LogGroupIdentity,
  asked: {
    readonly operation: string;
    readonly input: JsonObject;
    readonly decode: (record: CallRecord) => Answer<Page<T>>;
  },
): Promise<Pages<T>> {
  const { operation, input, decode } = asked;
  const request = { service: 'logs', operation, input, account: owner, region } as const;
  return readPages(vantage.ask, request, { token: 'nextToken', decode });
}
