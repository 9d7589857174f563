import type { Policy } from '../../src/model/policy.ts';
import { compiledPolicy } from './compiled-policy.ts';

/** Policies about what trails send their events to and tell of them, which read every member of it. */
export const logDestinationPolicies: readonly Policy[] = [
  compiledPolicy({
    id: 'log-group-kept',
    subject: 'log-group',
    assert: [
      ['logGroup.retentionDays == 0 || logGroup.retentionDays >= 365', '{logGroup.name} is kept too shortly'],
      ['logGroup.class == "STANDARD" && !logGroup.deletionProtection', '{logGroup.arn} is of another class'],
      ['atMost(logGroup.subscriptions, 1)', '{logGroup.name} is handed to many'],
      [
        'logGroup.metricFilters.each.exists(f, f.metric == "Stops" && f.pattern.contains("StopLogging"))',
        'nobody counts stops in {logGroup.name} of {logGroup.owner}',
      ],
    ],
  }),
  compiledPolicy({
    id: 'log-group-watched',
    subject: 'log-group',
    assert: [
      [
        'logGroup.metricFilters.each.all(f, f.alarms.each.exists(a, a.actionsEnabled && a.actions.size() > 0))',
        'nobody watches {logGroup.name}',
      ],
      [
        'logGroup.metricFilters.each.exists(f, f.alarms.each.exists(a, a.topics.each.exists(t, t.confirmedSubscriptions >= 1)))',
        'nobody hears of {logGroup.name}',
      ],
      [
        'logGroup.metricFilters.each.all(f, atMost(f.alarms, 1))',
        '{logGroup.metricFilters.each.listing(f, true, f.name)} ring too often',
      ],
    ],
  }),
  compiledPolicy({
    id: 'topic-heard',
    subject: 'topic',
    assert: [
      ['topic.kmsKey != ""', '{topic.name} of {topic.owner} in {topic.region} is not encrypted'],
      [
        'topic.subscriptions.each.exists(s, s.confirmed && s.protocol != "email")',
        'nobody hears {topic.arn}',
      ],
    ],
  }),
  compiledPolicy({
    id: 'trail-tells',
    subject: 'trail',
    assert: [
      ['trail.topic.present && trail.topic.it.owner == trail.owner', '{trail.name} tells nobody'],
      ['!trail.logsRole.dangling', '{trail.name} has lost {trail.logsRole.id}'],
      [
        '!trail.logGroup.set || (trail.logsRole.present && trail.logsRole.it.owner == trail.owner)',
        '{trail.logsRole.it.arn} ({trail.logsRole.it.name}) is not ours',
      ],
      ['trail.copies.each.all(c, c.notificationError == "" && c.lastNotification != "")', 'told in vain'],
    ],
  }),
  compiledPolicy({
    id: 'trail-in-logs',
    subject: 'trail',
    assert: [
      ['trail.logGroup.present && trail.logGroup.it.region == trail.home', '{trail.name} is not in its logs'],
      ['!trail.logGroup.set || !trail.logGroup.dangling', '{trail.name} sends to nowhere'],
      [
        'trail.logGroup.present && trail.logGroup.it.subscriptions.each.all(s, s.destination != "")',
        '{trail.name} is handed on {trail.logGroup.it.kmsKey}',
      ],
    ],
  }),
];
