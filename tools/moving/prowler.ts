import { check, none, type PeerTool, situation, unlike } from './peer-check.ts';
import { reasons } from './reasons.ts';

const reads = 's3-object-reads-recorded';
const writes = 's3-object-writes-recorded';
const management = 'management-events-recorded-in-every-region';
const encrypted = 'trail-encrypted-with-kms';
const notPublic = 'log-bucket-not-public';

export const prowler: PeerTool = {
  id: 'prowler',
  title: 'Prowler',
  read: 'commit 3e000fa, August 2026',
  about:
    'It has no verdict for what could not be read: a trail whose status is refused looks stopped, with all that come after it, and when no list of trails can be read there are no findings at all. With Trailproof these are errors.',
  checks: [
    check(
      'cloudtrail_multi_region_enabled',
      unlike(
        'passes when each region has a trail of its own, which would not follow into a new region',
        'multi-region-trail-in-every-region',
        'a trail of one region in each region',
      ),
      situation('asks one region for the status, whichever answered first', 'status per region'),
    ),
    check(
      'cloudtrail_multi_region_enabled_logging_management_events',
      unlike(
        'wants advanced selectors of one name',
        management,
        'an advanced selector for management events whose name says nothing',
      ),
      unlike('passes when event sources are left out', management, 'KMS left out by a basic selector'),
      unlike('wants one trail that has both', management, 'a read-only and a write-only trail add up'),
    ),
    check(
      'cloudtrail_log_file_validation_enabled',
      unlike(
        'looks at the setting alone, not at digests that never arrive',
        'digest-files-delivered',
        'the bucket refuses digests',
      ),
    ),
    check(
      'cloudtrail_kms_encryption_enabled',
      unlike('passes with a key that nobody can use', encrypted, 'the key is disabled'),
      unlike('passes with a key that is gone', encrypted, 'the key does not exist'),
    ),
    check(
      'cloudtrail_cloudwatch_logging_enabled',
      unlike(
        'looks at the age of the newest delivery by the clock of the host, not at errors',
        'cloudwatch-logs-delivered',
        'the role may not write any more',
      ),
    ),
    check(
      'cloudtrail_insights_exist',
      unlike('passes with one kind of Insights', 'insights-on-management-events', 'calls alone'),
      unlike(
        'does not ask of which events they are',
        'insights-on-management-events',
        'both kinds, of data events',
      ),
    ),
    check(
      'cloudtrail_s3_dataevents_read_enabled',
      unlike('passes with a selector for one bucket', reads, 'an advanced selector for one bucket'),
      unlike('passes with a selector for writes', reads, 'only writes'),
      unlike('passes when the trail is stopped', reads, 'the trail is stopped'),
    ),
    check(
      'cloudtrail_s3_dataevents_write_enabled',
      unlike('passes with a selector for one event name', writes, 'an advanced selector for one event name'),
      unlike('passes with a trail of one region', writes, 'a trail of one region'),
    ),
    check(
      'awslambda_function_invoke_api_operations_cloudtrail_logging_enabled',
      unlike(
        'passes with a selector for reads',
        'lambda-invocations-recorded',
        'a selector for reads alone, and an invocation is a write',
      ),
      unlike(
        'takes a selector for one function for one of all',
        'lambda-invocations-recorded',
        'a selector for one function',
      ),
    ),
    check(
      'cloudtrail_bedrock_logging_enabled',
      unlike(
        'passes with management events alone; here the types are chosen, and their data events must be recorded',
        'data-events-of-chosen-types-recorded',
        "AWS's default selectors record no data events",
      ),
    ),
    check(
      'cloudtrail_logs_s3_bucket_is_not_publicly_accessible',
      unlike(
        'passes when the policy lets everybody in',
        notPublic,
        'everybody may read by the policy, and nothing is blocked',
      ),
      unlike(
        'passes when every AWS account is let in',
        notPublic,
        'everybody with an AWS account may write by the ACL',
      ),
      unlike('fails for an ACL that counts for nothing', notPublic, 'a public ACL that the bucket ignores'),
    ),
    check(
      'cloudtrail_logs_s3_bucket_access_logging_enabled',
      unlike(
        'passes when the bucket logs to itself',
        'log-bucket-access-logged',
        'server access logs in the bucket itself, which other tools take for logged',
      ),
      unlike(
        'leaves buckets of other accounts to people',
        'log-bucket-access-logged',
        'the bucket is in the log archive and logged there, which other tools cannot see',
      ),
    ),
    check(
      'cloudtrail_bucket_requires_mfa_delete',
      unlike(
        'does not let a lock do instead',
        'log-bucket-mfa-delete',
        'no MFA delete, but a lock in compliance mode that is long enough, and a lifecycle beside it',
      ),
      unlike(
        'leaves buckets of other accounts to people',
        'log-bucket-mfa-delete',
        'the bucket is in the log archive, which other tools cannot judge',
      ),
    ),
    ...none(reasons.events, [
      'cloudtrail_threat_detection_enumeration',
      'cloudtrail_threat_detection_llm_jacking',
      'cloudtrail_threat_detection_privilege_escalation',
    ]),
    ...none(reasons.principals, [
      'iam_inline_policy_no_full_access_to_cloudtrail',
      'iam_policy_no_full_access_to_cloudtrail',
    ]),
    check(
      's3_bucket_secure_transport_policy',
      unlike(
        'does not ask to whom the denial applies',
        'log-bucket-refuses-plain-http',
        'the denial is to one account alone',
      ),
      unlike(
        'does not ask what it is about',
        'log-bucket-refuses-plain-http',
        'the denial is on the objects alone',
      ),
    ),
    check('s3_bucket_object_versioning'),
    check('s3_bucket_no_mfa_delete'),
    check(
      's3_bucket_object_lock',
      unlike(
        'passes with a lock that locks nothing by itself',
        'log-bucket-locked',
        'Object Lock is on without a default retention, which other tools take for a lock',
      ),
    ),
    check(
      's3_bucket_lifecycle_enabled',
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
    check('s3_bucket_public_access'),
    check('s3_bucket_level_public_access_block'),
    ...none(reasons.wholeAccount, ['s3_account_level_public_access_blocks']),
    check('s3_bucket_acl_prohibited'),
    check('s3_bucket_cross_account_access'),
    check('s3_bucket_default_encryption'),
    check('s3_bucket_kms_encryption'),
    check('s3_bucket_server_access_logging_enabled'),
    check('s3_bucket_cross_region_replication'),
    check('s3_bucket_event_notifications_enabled'),
    check(
      'kms_cmk_rotation_enabled',
      unlike(
        'leaves disabled keys out',
        'trail-key-rotated',
        'the key is disabled and not rotated, which other tools leave out',
      ),
    ),
    check(
      'kms_cmk_not_deleted_unintentionally',
      unlike(
        'passes with a disabled key',
        'trail-key-usable',
        'the key is disabled, which other tools that look for deletions pass',
      ),
    ),
    check('kms_cmk_not_multi_region'),
    check('kms_key_not_publicly_accessible'),
    check('cloudwatch_log_group_kms_encryption_enabled'),
    check('cloudwatch_log_group_retention_policy_specific_days_enabled'),
    check('cloudwatch_log_group_not_publicly_accessible'),
    ...none(reasons.secrets, ['cloudwatch_log_group_no_secrets_in_logs']),
    check('sns_topics_not_publicly_accessible'),
    check(
      'sns_topics_kms_encryption_at_rest_enabled',
      unlike('passes keys of AWS', 'topic-encrypted', 'the key that AWS manages for SNS'),
    ),
    check(
      'organizations_account_part_of_organizations',
      unlike('applies to every account', 'account-in-organization', 'nobody asks for it'),
    ),
    check('organizations_delegated_administrators'),
    check(
      'iam_securityaudit_role_created',
      unlike(
        'passes when some role has SecurityAudit, whomever it trusts',
        'auditor-role-reads-only',
        'it trusts everybody',
      ),
    ),
    ...none(reasons.otherThings, ['organizations_scp_check_deny_regions', 'kms_cmk_are_used']),
    ...none(reasons.alarms, [
      'cloudwatch_log_metric_filter_unauthorized_api_calls',
      'cloudwatch_log_metric_filter_sign_in_without_mfa',
      'cloudwatch_log_metric_filter_root_usage',
      'cloudwatch_log_metric_filter_policy_changes',
      'cloudwatch_log_metric_filter_and_alarm_for_cloudtrail_configuration_changes_enabled',
      'cloudwatch_log_metric_filter_authentication_failures',
      'cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk',
      'cloudwatch_log_metric_filter_for_s3_bucket_policy_changes',
      'cloudwatch_log_metric_filter_and_alarm_for_aws_config_configuration_changes_enabled',
      'cloudwatch_log_metric_filter_security_group_changes',
      'cloudwatch_changes_to_network_acls_alarm_configured',
      'cloudwatch_changes_to_network_gateways_alarm_configured',
      'cloudwatch_changes_to_network_route_tables_alarm_configured',
      'cloudwatch_changes_to_vpcs_alarm_configured',
      'cloudwatch_log_metric_filter_aws_organizations_changes',
      'cloudwatch_alarm_actions_enabled',
      'cloudwatch_alarm_actions_alarm_state_configured',
    ]),
  ],
};
