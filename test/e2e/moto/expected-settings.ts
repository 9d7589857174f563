import type { Statuses } from './compare-findings.ts';

interface Settings {
  /** Trails as subjects are named, `HOME NAME`. */
  readonly trails: readonly string[];
  readonly accounts: readonly string[];
  /** Of these, those without a trail of their own. */
  readonly withoutTrail: readonly string[];
}

/**
 * What the policies about the settings of trails find where no trail has a log group or a topic, some trail logs in
 * every account, and nobody chose names, tags or a trail.
 */
export function settingStatuses({ trails, accounts, withoutTrail }: Settings): Statuses {
  return {
    ...each(['trail-sends-to-cloudwatch-logs'], trails, 'fail'),
    ...each([...unasked, 'notifications-delivered'], trails, 'not-applicable'),
    ...each(
      ['trail-sends-to-cloudwatch-logs', ...unasked, 'notifications-delivered'],
      withoutTrail,
      'not-applicable',
    ),
    ...each(['account-has-logging-trail'], accounts, 'pass'),
    ...each(
      [
        'account-has-complete-trail',
        'account-in-organization',
        'auditor-role-reads-only',
        'designated-trail-logs-in-every-region',
      ],
      accounts,
      'not-applicable',
    ),
  };
}

const unasked = [
  'advanced-event-selectors-in-use',
  'trail-named-as-chosen',
  'trail-notifies-by-sns',
  'trail-tagged-as-chosen',
];

function each(policies: readonly string[], subjects: readonly string[], status: string): Statuses {
  return Object.fromEntries(
    policies.flatMap((policy) => subjects.map((subject) => [`${policy} ${subject}`, status])),
  );
}
