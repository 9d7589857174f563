import type { Alarm, CompositeAlarm } from '../model/alarm.ts';
import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import type { MetricName } from '../model/metric-name.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { parseArn } from './arn.ts';
import { booleanIn, member, type Place, placesIn, textIn, textsIn } from './json-members.ts';
import { jsonPage, type Page } from './json-page.ts';

export type AlarmDescription =
  | ({ readonly kind: 'metric' } & Omit<Alarm, 'topics'>)
  | ({ readonly kind: 'composite' } & CompositeAlarm);

/**
 * Decodes one page of `cloudwatch:DescribeAlarms`. An alarm that does not tell what it watches might watch
 * anything: it is left out with a fault.
 */
export function decodeDescribeAlarms(record: CallRecord): Answer<Page<AlarmDescription>> {
  return answerOf<Page<AlarmDescription>>(record, (body) =>
    jsonPage(record, body, {
      name: ['MetricAlarms', 'CompositeAlarms'],
      item: (place, list) => (list === 'MetricAlarms' ? metricAlarm(place) : compositeAlarm(place)),
    }),
  );
}

/** Whether an alarm watches a metric, by itself or as a part of what it computes. */
export function watches({ metrics }: Pick<Alarm, 'metrics'>, { metric, namespace }: MetricName): boolean {
  return metrics.some((one) => one.metric === metric && one.namespace === namespace);
}

function metricAlarm(place: Place): Read<AlarmDescription> {
  const alarm = anyAlarm(place);
  if (!alarm.ok) return alarm;
  const metrics = metricsOf(place, parseArn(alarm.value.arn)?.account ?? '');
  return metrics.ok ? read({ kind: 'metric', ...alarm.value, metrics: metrics.value }) : metrics;
}

function compositeAlarm(place: Place): Read<AlarmDescription> {
  const alarm = anyAlarm(place);
  if (!alarm.ok) return alarm;
  const rule = textIn(place, 'AlarmRule');
  if (!rule.known) return unread(malformed(place.record, `${place.path}.AlarmRule is not a rule`));
  return read({ kind: 'composite', ...alarm.value, rule: rule.value });
}

function anyAlarm(place: Place): Read<Omit<CompositeAlarm, 'rule'>> {
  const [arn, name] = [textIn(place, 'AlarmArn'), textIn(place, 'AlarmName')];
  if (!arn.known || !name.known || parseArn(arn.value)?.service !== 'cloudwatch') {
    return unread(malformed(place.record, `${place.path} is not an alarm with a name and an ARN`));
  }
  const actionsEnabled = booleanIn(place, 'ActionsEnabled');
  return read({ arn: arn.value, name: name.value, actionsEnabled, actions: actionsOf(place) });
}

function actionsOf(place: Place): Observed<readonly string[]> {
  const actions = textsIn(place, 'AlarmActions');
  return actions.ok ? known(actions.value, [place.record.id]) : unknown(actions.fault);
}

/** Metrics of other accounts have the same names (CloudWatch API reference, MetricDataQuery, `AccountId`). */
function metricsOf(place: Place, owner: string): Read<readonly MetricName[]> {
  const own = metricIn(place);
  if (!own.ok) return own;
  const queries = placesIn(place, 'Metrics');
  if (!queries.ok) return queries;
  const metrics = own.value === undefined ? [] : [own.value];
  for (const query of queries.value) {
    const stat = member(query.object, 'MetricStat');
    const account = textIn(query, 'AccountId', owner);
    if (stat === undefined || (account.known && account.value !== owner)) continue;
    const metric = isObject(stat) ? member(stat, 'Metric') : undefined;
    const path = `${query.path}.MetricStat.Metric`;
    const found = isObject(metric) ? metricIn({ ...query, object: metric, path }) : read(undefined);
    if (!found.ok) return found;
    if (found.value === undefined) return unread(malformed(place.record, `${path} does not name a metric`));
    metrics.push(found.value);
  }
  return read(metrics);
}

function metricIn(place: Place): Read<MetricName | undefined> {
  const [metric, namespace] = [textIn(place, 'MetricName', ''), textIn(place, 'Namespace', '')];
  if (!metric.known || !namespace.known || (metric.value === '') !== (namespace.value === '')) {
    return unread(malformed(place.record, `${place.path} does not name a metric with its namespace`));
  }
  return read(metric.value === '' ? undefined : { metric: metric.value, namespace: namespace.value });
}
