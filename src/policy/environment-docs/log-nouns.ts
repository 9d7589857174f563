import type { NounDocs } from './noun-doc.ts';

export const logNouns: NounDocs<'LogGroup' | 'MetricFilter' | 'SubscriptionFilter'> = {
  LogGroup: {
    about: 'A log group of CloudWatch Logs that a trail sends its events to.',
    subject: 'log-group',
    members: {
      arn: ['its ARN, without `:*` behind it', '!logGroup.arn.endsWith(":*")'],
      name: ['its name', 'glob(logGroup.name, "*cloudtrail*")'],
      owner: ['the id of the account that owns it', 'logGroup.owner == "111122223333"'],
      region: ['its region', 'logGroup.region == "us-east-1"'],
      retentionDays: [
        'after how many days events expire, 0 when they never do',
        'logGroup.retentionDays == 0 || logGroup.retentionDays >= 365',
      ],
      kmsKey: [
        'the ARN of the key that encrypts it, empty when it has none of its own',
        'logGroup.kmsKey != ""',
      ],
      class: ['`STANDARD`, `INFREQUENT_ACCESS`, … as AWS says it', 'logGroup.class == "STANDARD"'],
      deletionProtection: ['whether it is protected against deletion', 'logGroup.deletionProtection'],
      open: [
        'whether one of its account’s policies for log groups lets anybody in, whatever the account',
        '!logGroup.open',
      ],
      metricFilters: ['what counts events of it in metrics', 'atLeast(logGroup.metricFilters, 1)'],
      subscriptions: ['what hands events of it on', 'atLeast(logGroup.subscriptions, 1)'],
    },
  },
  MetricFilter: {
    about: 'What counts some of a log group’s events in one metric.',
    subject: 'log-group',
    members: {
      name: ['its name', 'logGroup.metricFilters.each.exists(filter, filter.name == "root-usage")'],
      pattern: [
        'its pattern as it is written, empty when it counts every event',
        'logGroup.metricFilters.each.all(filter, filter.pattern != "")',
      ],
      metric: [
        'the name of the metric',
        'logGroup.metricFilters.each.exists(filter, filter.metric == "RootUsage")',
      ],
      namespace: [
        'the namespace of the metric',
        'logGroup.metricFilters.each.all(filter, filter.namespace == "CloudTrail")',
      ],
      alarms: [
        'the alarms of its account and region that watch the metric, alone or in what they compute',
        'logGroup.metricFilters.each.all(filter, atLeast(filter.alarms, 1))',
      ],
    },
  },
  SubscriptionFilter: {
    about: 'What hands some of a log group’s events on.',
    subject: 'log-group',
    members: {
      name: ['its name', 'logGroup.subscriptions.each.exists(filter, filter.name == "siem")'],
      pattern: [
        'its pattern as it is written, empty when it takes every event',
        'logGroup.subscriptions.each.exists(filter, filter.pattern == "")',
      ],
      destination: [
        'the ARN of the stream, function or destination that gets them',
        'logGroup.subscriptions.each.all(filter, filter.destination.contains(":222233334444:"))',
      ],
    },
  },
};
