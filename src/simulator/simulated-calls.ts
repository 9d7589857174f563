/** Every call that the simulator answers, by IAM style name. */
export const simulatedCalls = [
  'account:ListRegions',
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetEventSelectors',
  'cloudtrail:GetInsightSelectors',
  'cloudtrail:GetTrail',
  'cloudtrail:GetTrailStatus',
  'cloudtrail:ListTags',
  'cloudtrail:ListTrails',
  'kms:DescribeKey',
  's3:GetBucketEncryption',
  's3:GetBucketLocation',
  's3:HeadBucket',
  'sts:GetCallerIdentity',
] as const;

export type SimulatedCall = (typeof simulatedCalls)[number];

/** The call's name when the simulator answers it. */
export function simulatedCall(service: string, operation: string): SimulatedCall | undefined {
  return simulatedCalls.find((call) => call === `${service}:${operation}`);
}
