import { check, none, type Otherwise, type PeerTool, situation, unlike } from './peer-check.ts';
import { reasons } from './reasons.ts';

const left = unlike(
  'fails when the trail leaves a source out that another trail records',
  'kms-and-rds-data-events-recorded',
  'a second trail records what the first leaves out',
);
const oneTrail = unlike(
  'wants one trail that has both',
  'management-events-recorded-in-every-region',
  'a read-only and a write-only trail add up',
);
const stopped = unlike(
  'asks whether there is a trail, and does not say that it must log',
  'trail-is-logging',
  'a stopped trail',
);
const digests = unlike(
  'looks at the setting alone, not at digests that never arrive',
  'digest-files-delivered',
  'the bucket refuses digests',
);
const key = unlike(
  'passes with a key that nobody can use',
  'trail-encrypted-with-kms',
  'the key is disabled',
);
const owner = unlike(
  'has no data but in the account that owns the bucket',
  'log-bucket-not-public',
  'the log archive owns the bucket and says that it is public',
);
const allBuckets = (policy: string): Otherwise =>
  unlike(
    'wants one trail that has every bucket',
    policy,
    'one trail leaves a bucket out and another records it',
  );

export const securityHub: PeerTool = {
  id: 'security-hub',
  title: 'AWS Security Hub CSPM',
  read: 'its documents, May 2026',
  about:
    'A control is judged by an AWS Config rule, one account and region at a time, and has no data where its resources belong to another account.',
  checks: [
    check('CloudTrail.1', left, oneTrail),
    check('CloudTrail.2', key),
    check('CloudTrail.3', stopped),
    check('CloudTrail.4', digests),
    check(
      'CloudTrail.5',
      unlike(
        'asks for a log group, and for deliveries only where a parameter says how old they may be',
        'cloudwatch-logs-delivered',
        'the role may not write any more',
      ),
    ),
    check('CloudTrail.6', owner),
    check(
      'CloudTrail.7',
      unlike(
        'has no data but in the account that owns the bucket',
        'log-bucket-access-logged',
        'the bucket is in the log archive and logged there, which other tools cannot see',
      ),
    ),
    check('CloudTrail.9'),
    check('CloudTrail.10'),
    check('S3.22', allBuckets('s3-object-writes-recorded')),
    check('S3.23', allBuckets('s3-object-reads-recorded')),
    check('S3.5'),
    check('S3.6'),
    check('S3.8'),
    check('S3.9'),
    check('S3.11'),
    check('S3.12'),
    check(
      'S3.13',
      unlike(
        'passes with any rule',
        'log-files-kept-long-enough',
        'files expire after 30 days, which other tools take for a good lifecycle',
      ),
      unlike(
        'fails where nothing is ever deleted',
        'log-files-kept-long-enough',
        'there is no lifecycle, which other tools hold against a bucket, and nothing is ever deleted',
      ),
    ),
    check('S3.14'),
    check(
      'S3.15',
      unlike(
        'passes with a lock that locks nothing by itself',
        'log-bucket-locked',
        'Object Lock is on without a default retention, which other tools take for a lock',
      ),
    ),
    check('S3.20'),
    check(
      'KMS.3',
      unlike(
        'passes with a disabled key',
        'trail-key-usable',
        'the key is disabled, which other tools that look for deletions pass',
      ),
    ),
    check('KMS.4'),
    check('KMS.5'),
    check('CloudWatch.16'),
    check('SNS.1', unlike('passes keys of AWS', 'topic-encrypted', 'the key that AWS manages for SNS')),
    ...none(reasons.alarms, [
      ...Array.from({ length: 14 }, (_, index) => `CloudWatch.${index + 1}`),
      'CloudWatch.15',
      'CloudWatch.17',
    ]),
  ],
};

export const config: PeerTool = {
  id: 'config',
  title: 'AWS Config managed rules',
  read: 'their documents, May 2026',
  checks: [
    check('cloudtrail-enabled', stopped),
    check('multi-region-cloudtrail-enabled', left, oneTrail),
    check('cloudtrail-security-trail-enabled'),
    check('cloud-trail-log-file-validation-enabled', digests),
    check('cloud-trail-encryption-enabled', key),
    check(
      'cloud-trail-cloud-watch-logs-enabled',
      unlike(
        'does not look at errors',
        'cloudwatch-logs-delivered',
        'nothing ever arrived, because of an error',
      ),
    ),
    check('cloudtrail-all-write-s3-data-event-check', allBuckets('s3-object-writes-recorded')),
    check('cloudtrail-all-read-s3-data-event-check', allBuckets('s3-object-reads-recorded')),
    check(
      'cloudtrail-s3-dataevents-enabled',
      situation('does not add trails up', 'read-only and write-only trails that add up'),
    ),
    check('cloudtrail-s3-bucket-public-access-prohibited', owner),
    check('cloudtrail-s3-bucket-access-logging'),
    check('tagged-cloudtrail-trail'),
    check('event-data-store-cmk-encryption-enabled'),
    check('cloudtrail-event-data-store-multi-region'),
    check('s3-bucket-ssl-requests-only'),
    check('s3-bucket-versioning-enabled'),
    check('s3-bucket-mfa-delete-enabled'),
    check(
      's3-bucket-default-lock-enabled',
      unlike(
        'passes with a lock that locks nothing by itself',
        'log-bucket-locked',
        'Object Lock is on without a default retention, which other tools take for a lock',
      ),
    ),
    check(
      's3-lifecycle-policy-check',
      unlike(
        'passes with any rule',
        'log-files-kept-long-enough',
        'files expire after 30 days, which other tools take for a good lifecycle',
      ),
      unlike(
        'fails where nothing is ever deleted',
        'log-files-kept-long-enough',
        'there is no lifecycle, which other tools hold against a bucket, and nothing is ever deleted',
      ),
    ),
    check('s3-bucket-logging-enabled'),
    check('s3-bucket-level-public-access-prohibited'),
    check('s3-bucket-acl-prohibited'),
    check('s3-bucket-replication-enabled'),
    check('s3-bucket-cross-region-replication-enabled'),
    check('s3-bucket-server-side-encryption-enabled'),
    check('s3-default-encryption-kms'),
    check('s3-event-notifications-enabled'),
    check('cmk-backing-key-rotation-enabled'),
    check(
      'kms-cmk-not-scheduled-for-deletion',
      unlike(
        'passes with a disabled key',
        'trail-key-usable',
        'the key is disabled, which other tools that look for deletions pass',
      ),
    ),
    check('cw-loggroup-retention-period-check'),
    check('cloudwatch-log-group-encrypted'),
    check(
      'sns-encrypted-kms',
      unlike('passes keys of AWS', 'topic-encrypted', 'the key that AWS manages for SNS'),
    ),
    ...none(reasons.alarms, ['cloudwatch-alarm-action-check', 'cloudwatch-alarm-action-enabled-check']),
  ],
};
