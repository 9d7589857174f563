import type { Fact, Finding, Severity, Status, SubjectKind } from '../../model/scan-result.ts';

/** A number of one of OCSF's enumerations with its caption, which OCSF wants beside it. */
export interface Caption {
  readonly id: number;
  readonly caption: string;
}

const severityCaptions: Readonly<Record<Severity, Caption>> = {
  critical: { id: 5, caption: 'Critical' },
  high: { id: 4, caption: 'High' },
  medium: { id: 3, caption: 'Medium' },
  low: { id: 2, caption: 'Low' },
};

export function severityOf({ status, severity }: Pick<Finding, 'status' | 'severity'>): Caption {
  const isOpen = status === 'fail' || status === 'error';
  return isOpen ? severityCaptions[severity] : { id: 1, caption: 'Informational' };
}

/** `compliance.status_id`: what was judged. What could not be judged is neither Pass nor Fail. */
export const complianceStatus: Readonly<Record<Status, Caption>> = {
  pass: { id: 1, caption: 'Pass' },
  fail: { id: 3, caption: 'Fail' },
  'not-applicable': { id: 99, caption: 'Not Applicable' },
  error: { id: 0, caption: 'Unknown' },
};

export const checkStatus: Readonly<Record<Fact['result'], Caption>> = {
  pass: complianceStatus.pass,
  fail: complianceStatus.fail,
  error: complianceStatus.error,
};

/** `status_id`: whether somebody has to do something. A waiver suppresses; nothing was ever wrong with what passes. */
export function findingStatus({ status, effective }: Pick<Finding, 'status' | 'effective'>): Caption {
  if (effective === 'waived') return { id: 3, caption: 'Suppressed' };
  switch (status) {
    case 'fail':
    case 'error':
      return { id: 1, caption: 'New' };
    case 'pass':
      return { id: 99, caption: 'Passed' };
    case 'not-applicable':
      return { id: 99, caption: 'Not Applicable' };
  }
}

/** Known from a baseline is what was there before. */
export function activityOf({ baseline }: Pick<Finding, 'baseline'>): Caption {
  return baseline === 'known' ? { id: 2, caption: 'Update' } : { id: 1, caption: 'Create' };
}

/** As CloudFormation and Config name types; a region is none of theirs. */
export const resourceTypes: Readonly<Record<SubjectKind, string>> = {
  organization: 'AWS::Organizations::Organization',
  account: 'AWS::Organizations::Account',
  region: 'AWS Region',
  trail: 'AWS::CloudTrail::Trail',
  bucket: 'AWS::S3::Bucket',
  'log-bucket': 'AWS::S3::Bucket',
  key: 'AWS::KMS::Key',
  'log-group': 'AWS::Logs::LogGroup',
  topic: 'AWS::SNS::Topic',
  'event-data-store': 'AWS::CloudTrail::EventDataStore',
};
