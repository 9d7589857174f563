import {
  type Decoder,
  flag,
  integer,
  jsonObject,
  mapOf,
  object,
  oneOf,
  optional,
  required,
  text,
} from './shape.ts';
import {
  logGroupClasses,
  type WorldLogGroup,
  type WorldLogPolicy,
  type WorldMetricFilter,
  type WorldSubscriptionFilter,
} from './world-log-group.ts';
import { label, regionName, rule } from './world-text.ts';

const filterName = rule(/^[^:*]{1,512}$/, 'is not the name of a filter');
const arn = rule(/^arn:/, 'must be an ARN');

const metricFilter = object<WorldMetricFilter>({
  pattern: optional(text()),
  metric: required(text(label)),
  namespace: required(text(label)),
});

const subscription = object<WorldSubscriptionFilter>({
  pattern: optional(text()),
  destination: required(text(arn)),
});

const logGroup = object<WorldLogGroup>({
  region: required(text(regionName)),
  retentionDays: optional(integer(1, 3653)),
  kmsKey: optional(text(arn)),
  class: optional(oneOf(...logGroupClasses)),
  deletionProtection: optional(flag),
  metricFilters: optional(mapOf(metricFilter, filterName)),
  subscriptions: optional(mapOf(subscription, filterName)),
});

export const logGroupsShape: Decoder<Readonly<Record<string, WorldLogGroup>>> = mapOf(
  logGroup,
  rule(/^[A-Za-z0-9_/.#-]{1,512}$/, 'is not the name of a log group'),
);

export const logPoliciesShape: Decoder<Readonly<Record<string, WorldLogPolicy>>> = mapOf(
  object<WorldLogPolicy>({ region: required(text(regionName)), document: required(jsonObject) }),
  label,
);
