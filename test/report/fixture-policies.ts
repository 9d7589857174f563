import type { PolicyEntry } from '../../src/model/scan-result.ts';

/** A policy with every member, unless `changes` say otherwise. Counts are filled in by `resultOf`. */
export function policyOf(id: string, changes: Partial<PolicyEntry> = {}): PolicyEntry {
  return {
    id,
    digest: 'sha256:9d41',
    params: {},
    severity: 'high',
    title: `Title of ${id}`,
    subject: 'trail',
    why: 'Because it matters.',
    fix: { summary: 'Do what it asks.' },
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html'],
    controls: {},
    replaces: {},
    counts: { pass: 0, fail: 0, 'not-applicable': 0, error: 0 },
    source: { path: `policies/${id}/policy.yaml`, line: 1 },
    ...changes,
  };
}

export function examplePolicies(): readonly PolicyEntry[] {
  return [
    policyOf('log-files-encrypted-with-usable-key', {
      severity: 'medium',
      title: 'Log files are encrypted with a KMS key that works',
      fix: {
        summary: 'Give the trail a KMS key that CloudTrail may use.',
        cli: 'aws cloudtrail update-trail --name TRAIL --kms-key-id KEY-ARN',
      },
    }),
    policyOf('log-file-validation-enabled', {
      severity: 'medium',
      title: 'Log file validation is on',
      why: 'Without digest files nobody can prove that a log file was not changed or removed.',
      fix: {
        summary: 'Turn on log file validation for the trail.',
        cli: 'aws cloudtrail update-trail --name TRAIL --enable-log-file-validation',
        terraform: 'resource "aws_cloudtrail" "main" {\n  enable_log_file_validation = true\n}',
      },
      controls: {
        'cis-aws-foundations-5.0.0': ['3.2'],
        'soc2-2017': ['CC7.3'],
        'pci-dss-4.0.1': ['10.3.2', '10.3.4', '10.5.1'],
        'nist-800-53-r5': ['AU-9', 'AU-10', 'SI-7', 'SC-12'],
      },
      replaces: { prowler: ['cloudtrail_log_file_validation_enabled'], 'security-hub': ['CloudTrail.4'] },
    }),
    policyOf('management-events-recorded', {
      severity: 'critical',
      title: 'Management events are recorded in every region, reads and writes, no source left out',
      subject: 'region',
      why: 'What no trail records cannot be investigated.\nAttackers read before they write.\n\nA gap in one region is enough.',
      fix: {
        summary:
          'Let one multi-region trail record all management events: in its event selectors, set ReadWriteType to All and leave no source out.',
        cli: 'aws cloudtrail put-event-selectors --trail-name TRAIL --event-selectors \'[{"ReadWriteType": "All", "IncludeManagementEvents": true}]\'',
      },
      controls: { 'cis-aws-foundations-5.0.0': ['3.1'], 'soc2-2017': ['CC7.2'] },
    }),
    policyOf('multi-region-trail-reaches-every-region', {
      title: 'A multi-region trail reaches every region that is enabled',
      subject: 'region',
    }),
    policyOf('trail-is-logging', {
      title: 'The trail logs in every region it reaches',
      fix: {
        summary: 'Start the trail again in its home region.',
        cli: 'aws cloudtrail start-logging --name TRAIL --region HOME',
      },
    }),
    policyOf('organization-trail-present', {
      severity: 'low',
      title: 'An organization trail covers all accounts',
      subject: 'account',
    }),
  ];
}
