import { type Decoder, flag, jsonObject, listOf, mapOf, object, optional, required, text } from './shape.ts';
import type { WorldAlarm, WorldMetric } from './world-alarm.ts';
import { accountId, label, regionName, rule } from './world-text.ts';
import type { WorldSubscription, WorldTopic } from './world-topic.ts';

const metric = object<WorldMetric>({
  metric: required(text(label)),
  namespace: required(text(label)),
  account: optional(text(accountId)),
});

const alarm = object<WorldAlarm>({
  region: required(text(regionName)),
  metric: optional(text(label)),
  namespace: optional(text(label)),
  metrics: optional(listOf(metric)),
  rule: optional(text()),
  actionsEnabled: optional(flag),
  actions: optional(listOf(text(rule(/^arn:/, 'must be an ARN')))),
});

/** By name. */
export const alarmsShape: Decoder<Readonly<Record<string, WorldAlarm>>> = mapOf(alarm, label);

const subscription = object<WorldSubscription>({
  protocol: required(text(rule(/^[a-z-]+$/, 'is not a protocol'))),
  endpoint: required(text()),
  confirmed: optional(flag),
});

const topic = object<WorldTopic>({
  region: required(text(regionName)),
  kmsKey: optional(text()),
  policy: optional(jsonObject),
  readableBy: optional(listOf(text(accountId))),
  subscriptions: optional(listOf(subscription)),
});

/** By name. */
export const topicsShape: Decoder<Readonly<Record<string, WorldTopic>>> = mapOf(
  topic,
  rule(/^[A-Za-z0-9_-]{1,256}(?:\.fifo)?$/, 'is not the name of a topic'),
);
