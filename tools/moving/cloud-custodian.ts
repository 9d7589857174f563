import { check, none, type PeerTool, situation, unlike } from './peer-check.ts';
import { reasons } from './reasons.ts';

const together = situation(
  'wants one trail that has everything that the filter asks for',
  'K6: one trail for management events, another for data events',
);

export const cloudCustodian: PeerTool = {
  id: 'cloud-custodian',
  title: 'Cloud Custodian',
  read: 'commit df800e9, August 2026',
  about:
    'Filters of its resources `account` (`check-cloudtrail` and its options), `cloudtrail` and `s3`. They look at the trails of the region that the policy runs in.',
  checks: [
    check('check-cloudtrail', together),
    check(
      'check-cloudtrail.multi-region',
      unlike(
        'does not ask the other regions whether the trail logs there',
        'multi-region-trail-in-every-region',
        'the copy in one region is stopped',
      ),
    ),
    check('check-cloudtrail.current-region'),
    check(
      'check-cloudtrail.global-events',
      unlike(
        'believes the setting of a trail that no longer gets these events',
        'global-service-events-recorded',
        'a trail of another region, although it says that it includes them',
      ),
    ),
    check(
      'check-cloudtrail.running',
      unlike(
        'takes a trail whose delivery fails for a stopped one; these are two findings here',
        'log-files-delivered',
        'the bucket refuses CloudTrail',
      ),
    ),
    check(
      'check-cloudtrail.include-management-events',
      situation('does not look at sources that are left out', 'K1: all management events, but for a source'),
    ),
    check(
      'check-cloudtrail.file-digest',
      unlike(
        'looks at the setting alone, not at digests that never arrive',
        'digest-files-delivered',
        'the bucket refuses digests',
      ),
    ),
    check(
      'check-cloudtrail.kms',
      unlike('passes with a key that nobody can use', 'trail-encrypted-with-kms', 'the key is disabled'),
    ),
    check(
      'check-cloudtrail.kms-key',
      unlike(
        'compares with one key; here the accounts of keys are named',
        'trail-key-in-expected-account',
        'the key is of the account that is meant',
      ),
    ),
    check('check-cloudtrail.notifies'),
    check(
      'cloudtrail.status',
      unlike(
        'asks in one region',
        'trail-is-logging',
        'a copy stopped in one region while the home region logs',
      ),
    ),
    check('cloudtrail.event-selectors'),
    check(
      's3.data-events',
      unlike(
        'does not ask whether reads or writes are recorded',
        'data-events-on-critical-buckets',
        'only writes are recorded',
      ),
      situation('knows basic selectors alone', 'advanced versus basic selectors'),
    ),
    ...none(reasons.tells, ['cloudtrail.is-shadow']),
    ...none(reasons.alarms, ['check-cloudtrail.log-metric-filter-pattern']),
  ],
};
