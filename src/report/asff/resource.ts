import type { JsonObject } from '../../model/json.ts';
import type { Finding, Subject, SubjectKind } from '../../model/scan-result.ts';
import { line, longestDetailKey, longestDetailValue, longestFieldValue, mostDetails } from './limits.ts';

/** https://docs.aws.amazon.com/securityhub/latest/userguide/asff-resources.html */
const types: Readonly<Record<SubjectKind, string>> = {
  organization: 'Other',
  account: 'AwsAccount',
  region: 'AwsAccount',
  trail: 'AwsCloudTrailTrail',
  bucket: 'AwsS3Bucket',
  'log-bucket': 'AwsS3Bucket',
  key: 'AwsKmsKey',
  'log-group': 'Other',
  topic: 'AwsSnsTopic',
  'event-data-store': 'Other',
};

/** Security Hub names the isolated partitions otherwise than their ARNs do. */
const partitions: ReadonlySet<string> = new Set(['aws', 'aws-cn', 'aws-us-gov']);

export function resourceOf({ subject, facts }: Finding, region: string): JsonObject {
  const details = facts
    .flatMap(({ observed }) => Object.entries(observed))
    .slice(0, mostDetails)
    .map(([path, value]) => [
      line(path, longestDetailKey),
      line(typeof value === 'string' ? value : JSON.stringify(value), longestDetailValue),
    ]);
  return {
    Type: types[subject.kind],
    Id: line(idOf(subject), longestFieldValue),
    Partition: partitions.has(subject.partition) ? subject.partition : undefined,
    Region: region,
    Details: details.length === 0 ? undefined : { Other: Object.fromEntries(details) },
  };
}

/** Regions are told apart by `Region`, as in findings of Security Hub about accounts. */
function idOf({ kind, id, arn, account }: Subject): string {
  if (kind === 'account' || kind === 'region') return `AWS::::Account:${account}`;
  return arn ?? id;
}
