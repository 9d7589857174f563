import { type AlarmDescription, decodeDescribeAlarms, watches } from '../answers/describe-alarms.ts';
import { topicIdentity } from '../answers/topic-identity.ts';
import type { Alarm, CompositeAlarm } from '../model/alarm.ts';
import { faultUnion } from '../model/fault.ts';
import type { MetricName } from '../model/metric-name.ts';
import type { Observed, Population } from '../model/observed.ts';
import type { Topic } from '../model/topic.ts';
import type { CallIndex } from './call-index.ts';
import { type ListRead, readList } from './list-pages.ts';
import type { TopicReferences } from './topics.ts';

/** The alarms of one account in one region. */
export interface Alarms {
  readonly watching: (metric: MetricName) => Population<Alarm>;
  readonly composite: Population<CompositeAlarm>;
}

/** All alarms of a region come in one list, read once for every log group there. */
export function alarmsByPlace(
  calls: CallIndex,
  topics: TopicReferences,
): (account: string, region: string) => Alarms {
  const places = new Map<string, Alarms>();
  return (account, region) => {
    const place = `${account} ${region}`;
    const alarms = places.get(place) ?? alarmsIn(calls, topics, { account, region });
    places.set(place, alarms);
    return alarms;
  };
}

function alarmsIn(
  calls: CallIndex,
  topics: TopicReferences,
  place: { readonly account: string; readonly region: string },
): Alarms {
  const question = { call: 'cloudwatch:DescribeAlarms', ...place, token: 'NextToken' } as const;
  const list = readList(calls, question, decodeDescribeAlarms);
  const named = list.items.map(({ item }) => item);
  const alarms = named.flatMap((item) =>
    item.kind === 'metric' ? [alarmOf(item, topics, place.account)] : [],
  );
  const composite = named.flatMap((item) => (item.kind === 'composite' ? [compositeOf(item)] : []));
  return {
    watching: (metric) =>
      population(
        list,
        alarms.filter((alarm) => watches(alarm, metric)),
      ),
    composite: population(list, composite),
  };
}

function population<T>({ faults, evidence }: ListRead<unknown>, members: readonly T[]): Population<T> {
  return { members, closed: faults.length === 0, faults, evidence };
}

function alarmOf(
  described: Extract<AlarmDescription, { kind: 'metric' }>,
  topics: TopicReferences,
  account: string,
): Alarm {
  const { kind: _kind, ...alarm } = described;
  return { ...alarm, topics: topicsAmong(alarm.actions, topics, account) };
}

function compositeOf(described: Extract<AlarmDescription, { kind: 'composite' }>): CompositeAlarm {
  const { kind: _kind, ...alarm } = described;
  return alarm;
}

/** Topics that do not exist are told nothing, so they are no members; one that nobody could look at might be. */
function topicsAmong(
  actions: Observed<readonly string[]>,
  topics: TopicReferences,
  account: string,
): Population<Topic> {
  if (!actions.known) return { members: [], closed: false, faults: actions.faults, evidence: [] };
  const arns = new Set(actions.value.filter((action) => topicIdentity(action) !== undefined));
  const references = [...arns].sort().map((arn) => topics({ ...actions, value: arn }, account));
  const faults = faultUnion(...references.map((ref) => (ref.state === 'foreign' ? ref.faults : [])));
  const evidence = references.flatMap((ref) => (ref.state === 'foreign' ? [] : ref.evidence));
  return {
    members: references.flatMap((ref) => (ref.state === 'present' ? [ref.it] : [])),
    closed: faults.length === 0,
    faults,
    evidence: [...new Set([...actions.evidence, ...evidence])].sort(),
  };
}
