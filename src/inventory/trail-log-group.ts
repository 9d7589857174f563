import { decodeDescribeLogGroups, type LogGroupDescription } from '../answers/describe-log-groups.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import {
  decodeDescribeMetricFilters,
  decodeDescribeResourcePolicies,
  decodeDescribeSubscriptionFilters,
} from '../answers/log-group-filters.ts';
import { type LogGroupIdentity, logGroupIdentity } from '../answers/log-group-identity.ts';
import type { LogGroup } from '../model/log-group.ts';
import type { Ref } from '../model/observed.ts';
import { type Alarms, alarmsByPlace } from './alarms.ts';
import type { CallIndex } from './call-index.ts';
import { notAnArn, ownerNotAsked } from './destination-faults.ts';
import { type ListQuestion, readList, readPopulation } from './list-pages.ts';
import type { TopicReferences } from './topics.ts';

type LogGroupRef = (trail: Pick<TrailDescription, 'logGroupArn' | 'owner'>) => Ref<LogGroup>;

/**
 * The log group a trail sends its events to. CloudWatch Logs answers to the account that owns it, so what that
 * account's list does not have does not exist, and what nobody asked there is unknown.
 */
export function trailLogGroups(calls: CallIndex, topics: TopicReferences): LogGroupRef {
  const alarms = alarmsByPlace(calls, topics);
  const described = new Map<string, LogGroup>();
  return ({ logGroupArn, owner }) => {
    if (!logGroupArn.known) return { state: 'foreign', id: '', faults: logGroupArn.faults };
    const { value: id, evidence: named } = logGroupArn;
    if (id === '') return { state: 'unset', evidence: named };
    const identity = logGroupIdentity(id);
    if (identity === undefined) {
      return { state: 'foreign', id, faults: [notAnArn(logGroupArn, owner, 'a log group')] };
    }
    const { arn } = identity;
    const list = readList(calls, questionAbout(identity, 'logs:DescribeLogGroups'), decodeDescribeLogGroups);
    const evidence = [...new Set([...named, ...list.evidence])].sort();
    const listed = list.items.find(({ item }) => item.arn === arn);
    if (listed !== undefined) {
      const it = described.get(arn) ?? logGroup(calls, listed.item, alarms(identity.owner, identity.region));
      described.set(arn, it);
      return { state: 'present', id: arn, it, evidence };
    }
    if (list.faults.length === 0) return { state: 'dangling', id: arn, evidence };
    const isAsked = calls.accounts.includes(identity.owner) || !calls.planned('logs:DescribeLogGroups');
    const faults = isAsked ? list.faults : list.faults.map((fault) => ownerNotAsked(fault, identity.owner));
    return { state: 'foreign', id: arn, faults };
  };
}

function logGroup(calls: CallIndex, description: LogGroupDescription, alarms: Alarms): LogGroup {
  const { owner, region } = description;
  const inRegion = { account: owner, region, token: 'nextToken' } as const;
  const filters = readPopulation(
    calls,
    questionAbout(description, 'logs:DescribeMetricFilters'),
    decodeDescribeMetricFilters,
  );
  return {
    ...description,
    metricFilters: {
      ...filters,
      members: filters.members.map((filter) => ({ ...filter, alarms: alarms.watching(filter) })),
    },
    compositeAlarms: alarms.composite,
    subscriptions: readPopulation(
      calls,
      questionAbout(description, 'logs:DescribeSubscriptionFilters'),
      decodeDescribeSubscriptionFilters,
    ),
    resourcePolicies: readPopulation(
      calls,
      { call: 'logs:DescribeResourcePolicies', ...inRegion },
      decodeDescribeResourcePolicies,
    ),
  };
}

function questionAbout(
  { name, owner, region }: LogGroupIdentity,
  call: Extract<ListQuestion['call'], `logs:${string}`>,
): ListQuestion {
  return { call, account: owner, region, resource: name, token: 'nextToken' };
}
