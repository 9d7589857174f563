import { check, none, type PeerTool, situation, unlike } from './peer-check.ts';
import { reasons } from './reasons.ts';

const notPublic = 'log-bucket-not-public';
const once = 'management-events-recorded-once';

export const steampipe: PeerTool = {
  id: 'steampipe',
  title: 'Steampipe and Powerpipe mods',
  read: 'aws_compliance, commit a1d0b44, December 2025, with aws_thrifty and aws_tags',
  about:
    'Its controls are queries, so what is not there gives no row: an account without trails does not show, nor does a bucket in another account where tables are joined.',
  checks: [
    check(
      'cloudtrail_trail_enabled',
      unlike(
        'gives no row for an account without trails',
        'multi-region-trail-in-every-region',
        'no trail at all',
      ),
      unlike(
        'takes the state of the home region for that of every copy',
        'trail-is-logging',
        'a copy stopped in one region while the home region logs',
      ),
    ),
    check('cloudtrail_trail_enabled_account'),
    check(
      'cloudtrail_multi_region_trail_enabled',
      unlike(
        'asks the home region alone whether the trail logs',
        'multi-region-trail-in-every-region',
        'the copy in one region is stopped',
      ),
      situation('gives a note where a member sees an organization trail', 'organization trail from member'),
    ),
    check(
      'cloudtrail_multi_region_read_write_enabled',
      situation(
        'passes with a selector for data events',
        'S5: reads and writes of data events, without management events',
      ),
      situation(
        'searches the text of advanced selectors',
        'S6: an advanced selector without a condition on readOnly',
      ),
      unlike(
        'wants one trail that has both',
        'management-events-recorded-in-every-region',
        'a read-only and a write-only trail add up',
      ),
    ),
    check(
      'cloudtrail_security_trail_enabled',
      situation(
        'passes with advanced selectors, whatever they say',
        'S7: one trail that records everything, judged with others',
      ),
    ),
    check(
      'cloudtrail_trail_validation_enabled',
      unlike(
        'looks at the setting alone, not at digests that never arrive',
        'digest-files-delivered',
        'the bucket refuses digests',
      ),
    ),
    check(
      'cloudtrail_trail_logs_encrypted_with_kms_cmk',
      unlike('passes with a key that nobody can use', 'trail-encrypted-with-kms', 'the key is disabled'),
      unlike('passes with a key of AWS', 'trail-encrypted-with-kms', 'the key is managed by AWS'),
    ),
    check(
      'cloudtrail_trail_integrated_with_logs',
      unlike(
        'takes the delivery of log files to S3 for that of events to CloudWatch Logs',
        'cloudwatch-logs-delivered',
        'the role may not write any more',
      ),
    ),
    check(
      'cloudtrail_multi_region_trail_integrated_with_logs',
      unlike(
        'does the same for multi-region trails',
        'cloudwatch-logs-delivered',
        'an error in one region alone',
      ),
    ),
    check(
      'cloudtrail_trail_insight_selectors_and_logging_enabled',
      unlike('passes with one kind of Insights', 'insights-on-management-events', 'calls alone'),
    ),
    check(
      'cloudtrail_s3_data_events_enabled',
      situation(
        'does not know advanced selectors, and takes in stopped trails',
        'S4: S3 objects by advanced selectors, and by a trail that is stopped',
      ),
      situation('knows ARNs of one partition', 'partitions'),
    ),
    check(
      'cloudtrail_s3_object_read_events_audit_enabled',
      situation('compares beginnings of names', 'S3: a bucket whose name begins like that of another'),
      unlike(
        'wants one trail that has every bucket',
        's3-object-reads-recorded',
        'one trail leaves a bucket out and another records it',
      ),
    ),
    check(
      'cloudtrail_s3_object_write_events_audit_enabled',
      situation('compares beginnings of names', 'S3: a bucket whose name begins like that of another'),
    ),
    check(
      's3_bucket_object_logging_enabled',
      unlike(
        'compares beginnings of names',
        'data-events-on-critical-buckets',
        'a selector for a bucket whose name goes on',
      ),
    ),
    check(
      'lambda_function_cloudtrail_logging_enabled',
      situation(
        'does not ask whether reads or writes are recorded',
        'P12: invocations of one Lambda function',
      ),
    ),
    check(
      'cloudtrail_bucket_not_public',
      unlike(
        'fails for a policy that S3 does not count as public',
        notPublic,
        'everybody is allowed under a condition by which S3 does not count the policy as public',
      ),
      unlike(
        'does not ask what is blocked',
        notPublic,
        'the policy is public, and the account restricts public buckets',
      ),
      unlike(
        'skips buckets of other accounts',
        notPublic,
        'the log archive owns the bucket and says that it is public',
      ),
    ),
    check(
      'cloudtrail_s3_logging_enabled',
      unlike(
        'passes when the bucket logs to itself',
        'log-bucket-access-logged',
        'server access logs in the bucket itself, which other tools take for logged',
      ),
      unlike(
        'drops buckets of other accounts',
        'log-bucket-access-logged',
        'the bucket is in the log archive and logged there, which other tools cannot see',
      ),
    ),
    check(
      'cloudtrail_trail_bucket_mfa_enabled',
      unlike(
        'does not let a lock do instead',
        'log-bucket-mfa-delete',
        'no MFA delete, but a lock in compliance mode that is long enough, and a lifecycle beside it',
      ),
      unlike(
        'fails for buckets of other accounts',
        'log-bucket-mfa-delete',
        'the bucket is in the log archive, which other tools cannot judge',
      ),
    ),
    check(
      'multiple_global_trails',
      unlike('counts trails, not copies of events', once, 'a trail for reads and one for writes'),
      unlike('counts stopped trails', once, 'the second is stopped'),
    ),
    check(
      'multiple_regional_trails',
      unlike('counts trails that record other events', once, 'the second records data events alone'),
    ),
    check('cloudtrail_trail_untagged'),
    check('cloudtrail_trail_mandatory'),
    check('s3_bucket_enforces_ssl'),
    check('s3_bucket_versioning_enabled'),
    check('s3_bucket_mfa_delete_enabled'),
    check(
      's3_bucket_object_lock_enabled',
      unlike(
        'passes with a lock that locks nothing by itself',
        'log-bucket-locked',
        'Object Lock is on without a default retention, which other tools take for a lock',
      ),
    ),
    check(
      's3_bucket_lifecycle_policy_enabled',
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
    check('s3_bucket_logging_enabled'),
    check('s3_bucket_default_encryption_enabled'),
    check('s3_bucket_default_encryption_enabled_kms'),
    check('s3_bucket_policy_restricts_cross_account_permission_changes'),
    check('s3_bucket_cross_region_replication_enabled'),
    check('kms_cmk_rotation_enabled'),
    check(
      'kms_key_not_pending_deletion',
      unlike(
        'passes with a disabled key',
        'trail-key-usable',
        'the key is disabled, which other tools that look for deletions pass',
      ),
    ),
    check('kms_cmk_policy_prohibit_public_access'),
    check('log_group_encryption_at_rest_enabled'),
    check(
      'cloudwatch_log_group_retention_period_365',
      unlike('fails where events never expire', 'log-group-kept-long-enough', 'events never expire'),
    ),
    check('sns_topic_policy_prohibit_public_access'),
    check(
      'account_part_of_organizations',
      unlike('applies to every account', 'account-in-organization', 'nobody asks for it'),
    ),
    check(
      'iam_security_audit_role',
      unlike(
        'leaves out accounts without such a role',
        'auditor-role-reads-only',
        'the account that scans has none',
      ),
    ),
    check('iam_role_cross_account_read_only_access_policy'),
    ...none(reasons.principals, [
      'iam_policy_no_full_access_to_cloudtrail',
      'kms_key_decryption_restricted_in_iam_customer_managed_policy',
      'kms_key_decryption_restricted_in_iam_inline_policy',
    ]),
    ...none(reasons.alarms, [
      'log_metric_filter_unauthorized_api',
      'log_metric_filter_console_login_mfa',
      'log_metric_filter_root_login',
      'log_metric_filter_iam_policy',
      'log_metric_filter_cloudtrail_configuration',
      'log_metric_filter_console_authentication_failure',
      'log_metric_filter_disable_or_delete_cmk',
      'log_metric_filter_bucket_policy',
      'log_metric_filter_config_configuration',
      'log_metric_filter_security_group',
      'log_metric_filter_network_acl',
      'log_metric_filter_network_gateway',
      'log_metric_filter_route_table',
      'log_metric_filter_vpc',
      'log_metric_filter_organization',
      'cloudwatch_alarm_action_enabled',
      'cloudwatch_alarm_action_enabled_check',
    ]),
  ],
};
