import type { NounDocs } from './noun-doc.ts';

const ofAlarms = (condition: string): string =>
  `logGroup.metricFilters.each.all(filter, filter.alarms.each.exists(alarm, ${condition}))`;

export const alarmNouns: NounDocs<'Alarm' | 'Topic' | 'Subscription' | 'Role'> = {
  Alarm: {
    about:
      'A CloudWatch alarm that watches what a metric filter counts. Composite alarms are not among them.',
    subject: 'log-group',
    members: {
      arn: ['its ARN', ofAlarms('alarm.arn.contains(":111122223333:")')],
      name: ['its name', ofAlarms('glob(alarm.name, "cis-*")')],
      actionsEnabled: ['whether it does anything when it rings', ofAlarms('alarm.actionsEnabled')],
      actions: ['the ARNs of what it does when it rings', ofAlarms('alarm.actions.size() > 0')],
      topics: ['the SNS topics among its actions that exist', ofAlarms('atLeast(alarm.topics, 1)')],
    },
  },
  Topic: {
    about: 'An SNS topic that a trail tells of log files, or an alarm of its ringing.',
    subject: 'topic',
    members: {
      arn: ['its ARN', 'topic.arn.startsWith("arn:aws:sns:")'],
      name: ['its name', 'glob(topic.name, "security-*")'],
      owner: ['the id of the account that owns it', 'topic.owner == "111122223333"'],
      region: ['its region', 'topic.region == "us-east-1"'],
      kmsKey: ['the key that encrypts it as SNS names it, empty when none does', 'topic.kmsKey != ""'],
      confirmedSubscriptions: ['how many subscriptions are confirmed', 'topic.confirmedSubscriptions >= 1'],
      open: ['whether its policy lets anybody in, whatever the account', '!topic.open'],
      subscriptions: ['who is told', 'atLeast(topic.subscriptions, 1)'],
    },
  },
  Subscription: {
    about: 'Somebody who is told what a topic is told.',
    subject: 'topic',
    members: {
      protocol: [
        '`email`, `https`, `sqs`, …',
        'topic.subscriptions.each.exists(one, one.protocol == "email")',
      ],
      confirmed: [
        'whether it is confirmed; nothing is delivered before',
        'topic.subscriptions.each.all(one, one.confirmed)',
      ],
    },
  },
  Role: {
    about: 'The IAM role with which the events of a trail are written to its log group.',
    subject: 'trail',
    members: {
      arn: ['its ARN', 'trail.logsRole.present && trail.logsRole.it.arn.startsWith("arn:aws:iam:")'],
      name: ['its name, without its path', 'trail.logsRole.present && trail.logsRole.it.name != ""'],
      owner: [
        'the id of the account that owns it',
        'trail.logsRole.present && trail.logsRole.it.owner == trail.owner',
      ],
    },
  },
};
