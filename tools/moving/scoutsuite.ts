import { check, none, type PeerTool, situation, unlike } from './peer-check.ts';
import { reasons } from './reasons.ts';

const basic = situation('knows basic selectors alone', 'advanced versus basic selectors');

export const scoutsuite: PeerTool = {
  id: 'scoutsuite',
  title: 'ScoutSuite',
  read: 'commit 7909f2f, May 2024',
  about: 'Trails are known by their names, so that of two with one name one is lost.',
  checks: [
    check(
      'cloudtrail-not-configured',
      situation('takes a list that was refused for an empty one', 'AccessDenied on DescribeTrails'),
    ),
    check(
      'cloudtrail-no-logging',
      unlike(
        'looks at the home region alone',
        'trail-is-logging',
        'a copy stopped in one region while the home region logs',
      ),
    ),
    check(
      'cloudtrail-no-global-services-logging',
      unlike(
        'believes the setting of a trail that no longer gets these events',
        'global-service-events-recorded',
        'a trail of another region, although it says that it includes them',
      ),
    ),
    check(
      'cloudtrail-duplicated-global-services-logging',
      unlike(
        'counts settings, not copies of events',
        'management-events-recorded-once',
        'a trail for reads and one for writes',
      ),
    ),
    check(
      'cloudtrail-no-log-file-validation',
      unlike(
        'looks at the setting alone, not at digests that never arrive',
        'digest-files-delivered',
        'the bucket refuses digests',
      ),
    ),
    check(
      'cloudtrail-no-encryption-with-kms',
      unlike('passes with a key that nobody can use', 'trail-encrypted-with-kms', 'the key is disabled'),
    ),
    check(
      'cloudtrail-no-cloudwatch-integration',
      unlike(
        'looks at the age of the newest delivery, not at errors',
        'cloudwatch-logs-delivered',
        'the role may not write any more',
      ),
    ),
    check('cloudtrail-no-data-logging', basic),
    check(
      'cloudtrail-partial-data-logging',
      basic,
      unlike(
        'looks at the last selector alone',
        'data-events-of-chosen-types-recorded',
        'a trail for each type',
      ),
    ),
    check('s3-bucket-no-logging'),
    check('s3-bucket-no-versioning'),
    check('s3-bucket-no-mfa-delete'),
    check('s3-bucket-no-default-encryption'),
    check('s3-bucket-allowing-cleartext'),
    check('kms-cmk-rotation-disabled'),
    ...none(
      reasons.alarms,
      [
        'unauthorized-api-calls',
        'signin-without-mfa',
        'root-usage',
        'iam-policy-changes',
        'cloudtrail-configuration-changes',
        'console-authentication-failures',
        'cmk-deletion',
        's3-policy-changes',
        'aws-configuration-changes',
        'security-group-changes',
        'nacl-changes',
        'network-gateways-changes',
        'route-table-changes',
        'vpc-changes',
      ].map((name) => `logs-no-alarm-${name}`),
    ),
  ],
};
