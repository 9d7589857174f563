import { check, none, type PeerTool, situation, unlike } from './peer-check.ts';
import { reasons } from './reasons.ts';

const once = 'management-events-recorded-once';
const advanced = situation(
  'cannot tell for advanced selectors',
  'C5: management and data events by advanced selectors',
);
const prefixes = situation(
  'loses lists of buckets, prefixes and some advanced selectors',
  'C4: several lists of buckets, prefixes, and advanced selectors with an ARN',
);

export const cloudsploit: PeerTool = {
  id: 'cloudsploit',
  title: 'CloudSploit',
  read: 'commit 4b5bbd8, December 2025',
  about:
    'A bucket that the account does not list counts as deleted, so that every log bucket in a log archive fails; with Trailproof it is read with the rights of the account that owns it, and is unknown without them.',
  checks: [
    check(
      'cloudtrailEnabled',
      unlike(
        'takes a status that could not be read for a stopped trail',
        'trail-is-logging',
        'the status of one copy cannot be read',
      ),
    ),
    check('cloudtrailManagementEvents', advanced),
    check('cloudtrailDataEvents', advanced),
    check(
      'globalLoggingDuplicated',
      unlike('takes trails of one name for one trail', once, 'two trails of one name'),
      unlike('counts stopped trails', once, 'the second is stopped'),
    ),
    check(
      'cloudtrailFileValidation',
      unlike(
        'looks at the setting alone, not at digests that never arrive',
        'digest-files-delivered',
        'the bucket refuses digests',
      ),
    ),
    check(
      'cloudtrailEncryption',
      unlike('passes with a key that nobody can use', 'trail-encrypted-with-kms', 'the key is disabled'),
    ),
    check('cloudtrailToCloudwatch'),
    check(
      'cloudtrailDeliveryFailing',
      unlike(
        'fails also for an error of before the trail was stopped',
        'log-files-delivered',
        'an old error of a trail that is stopped',
      ),
    ),
    check('cloudtrailNotificationsEnabled'),
    check('cloudtrailHasTags'),
    check(
      'cloudtrailBucketPrivate',
      unlike(
        'passes when the policy lets everybody in',
        'log-bucket-not-public',
        'everybody may read by the policy, and nothing is blocked',
      ),
      unlike(
        'fails for a bucket of another account',
        'log-bucket-not-public',
        'the bucket belongs to an account that was not scanned and lets nobody look',
      ),
    ),
    check(
      'cloudtrailBucketAccessLogging',
      unlike(
        'fails for buckets of other accounts',
        'log-bucket-access-logged',
        'the bucket is in the log archive and logged there, which other tools cannot see',
      ),
    ),
    check(
      'cloudtrailBucketDelete',
      unlike(
        'fails for buckets of other accounts',
        'log-bucket-mfa-delete',
        'the bucket is in the log archive, which other tools cannot judge',
      ),
    ),
    check(
      'cloudtrailObjectLock',
      unlike(
        'passes with a lock that locks nothing by itself',
        'log-bucket-locked',
        'Object Lock is on without a default retention, which other tools take for a lock',
      ),
    ),
    check(
      'cloudtrailS3Bucket',
      unlike(
        'takes a bucket that the account does not list for deleted',
        'trail-delivers-to-expected-bucket',
        'the bucket that is meant is of an account that is not scanned, which other tools take for deleted',
      ),
    ),
    check('objectLevelReadEventLogging', prefixes),
    check('objectLevelWriteEventLogging', prefixes),
    ...none(reasons.wholeAccount, ['accountPublicAccessBlock']),
    check('bucketAllUsersAcl'),
    check('bucketAllUsersPolicy'),
    check('bucketCrossAccountAccess'),
    check('bucketEncryption'),
    check('bucketLifecycleConfiguration'),
    check('bucketLogging'),
    check('bucketMFADeleteEnabled'),
    check('bucketPublicAccessBlock'),
    check('bucketSecureTransportEnabled'),
    check('bucketVersioning'),
    check('kmsKeyPolicy'),
    check('kmsKeyRotation'),
    check('kmsScheduledDeletion'),
    check('logGroupsEncrypted'),
    check('logRetentionPeriod'),
    ...none(reasons.alarms, ['monitoringMetrics']),
    ...none(reasons.otherThings, ['kmsDefaultKeyUsage']),
  ],
};
