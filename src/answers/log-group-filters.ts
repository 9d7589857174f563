import type { CallRecord } from '../model/call.ts';
import type { MetricFilter, ResourcePolicy, SubscriptionFilter } from '../model/log-group.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member, type Place, placesIn, textIn } from './json-members.ts';
import { jsonPage, type Page } from './json-page.ts';

/** A metric filter, once for each metric that it counts in. */
export type MetricFilterDescription = Omit<MetricFilter, 'alarms'>;

/** Decodes one page of `logs:DescribeMetricFilters`. `absent`: there is no such log group. */
export function decodeDescribeMetricFilters(record: CallRecord): Answer<Page<MetricFilterDescription>> {
  return answerOf<Page<MetricFilterDescription>>(record, (body) => {
    const page = jsonPage(record, body, {
      name: 'metricFilters',
      token: 'nextToken',
      item: metricFilters,
    });
    return page.ok ? read({ ...page.value, items: page.value.items.flat() }) : page;
  });
}

/** A filter that does not say what it counts might be any: it is left out with a fault. */
function metricFilters(place: Place): Read<readonly MetricFilterDescription[]> {
  const texts = textsOf(place, ['filterName', 'filterPattern', 'fieldSelectionCriteria']);
  if (!texts.ok) return texts;
  const [name = '', pattern = '', selection = ''] = texts.value;
  const transformed = member(place.object, 'applyOnTransformedLogs') ?? false;
  const metrics = placesIn(place, 'metricTransformations');
  if (!metrics.ok) return metrics;
  if (name === '' || typeof transformed !== 'boolean' || metrics.value.length === 0) {
    return unread(malformed(place.record, `${place.path} is not a metric filter`));
  }
  const filters: MetricFilterDescription[] = [];
  for (const metric of metrics.value) {
    const named = textsOf(metric, ['metricName', 'metricNamespace']);
    if (!named.ok) return named;
    const [metricName = '', namespace = ''] = named.value;
    if (metricName === '' || namespace === '') {
      return unread(malformed(place.record, `${metric.path} does not name a metric`));
    }
    filters.push({ name, pattern, selection, transformed, metric: metricName, namespace });
  }
  return read(filters);
}

/** Decodes one page of `logs:DescribeSubscriptionFilters`. `absent`: there is no such log group. */
export function decodeDescribeSubscriptionFilters(record: CallRecord): Answer<Page<SubscriptionFilter>> {
  return answerOf<Page<SubscriptionFilter>>(record, (body) =>
    jsonPage(record, body, {
      name: 'subscriptionFilters',
      token: 'nextToken',
      item: (place) => {
        const texts = textsOf(place, ['filterName', 'filterPattern', 'destinationArn']);
        if (!texts.ok) return texts;
        const [name = '', pattern = '', destination = ''] = texts.value;
        return name === '' || destination === ''
          ? unread(malformed(record, `${place.path} is not a subscription filter`))
          : read({ name, pattern, destination });
      },
    }),
  );
}

/** Decodes one page of `logs:DescribeResourcePolicies`: those of the account, which name the log groups they are about. */
export function decodeDescribeResourcePolicies(record: CallRecord): Answer<Page<ResourcePolicy>> {
  return answerOf<Page<ResourcePolicy>>(record, (body) =>
    jsonPage(record, body, {
      name: 'resourcePolicies',
      token: 'nextToken',
      item: (place) => {
        const texts = textsOf(place, ['policyName', 'policyDocument']);
        if (!texts.ok) return texts;
        const [name = '', document = ''] = texts.value;
        return name === '' || document === ''
          ? unread(malformed(record, `${place.path} is not a policy`))
          : read({ name, document });
      },
    }),
  );
}

/** Texts of members; empty for those that are left out. */
function textsOf(place: Place, names: readonly string[]): Read<readonly string[]> {
  const texts: string[] = [];
  for (const name of names) {
    const text = textIn(place, name, '');
    if (!text.known)
      return unread(text.faults[0] ?? malformed(place.record, `${place.path}.${name} is no text`));
    texts.push(text.value);
  }
  return read(texts);
}
