import type { CallRequest, ServiceId } from '../model/call.ts';

/** One call that may be sent. It only reads; whatever is not in the table below cannot be sent at all. */
export interface AllowedCall {
  readonly service: ServiceId;
  readonly operation: string;
  /** The IAM action a policy must allow. */
  readonly action: string;
  /** `account`: one answer for the whole account; `region`: every region has its own. */
  readonly scope: 'account' | 'region';
  /** Error codes by which AWS says "there is none". */
  readonly absent: readonly string[];
  /** The same for answers without a body, and so without a code. */
  readonly absentStatus?: number;
}

/** Everything Trailproof can ask AWS. */
export const allowedCalls: readonly AllowedCall[] = [
  {
    service: 'sts',
    operation: 'GetCallerIdentity',
    action: 'sts:GetCallerIdentity',
    scope: 'account',
    absent: [],
  },
  {
    service: 'account',
    operation: 'ListRegions',
    action: 'account:ListRegions',
    scope: 'account',
    absent: [],
  },
  {
    service: 'cloudtrail',
    operation: 'DescribeTrails',
    action: 'cloudtrail:DescribeTrails',
    scope: 'region',
    absent: [],
  },
  {
    service: 'cloudtrail',
    operation: 'GetTrailStatus',
    action: 'cloudtrail:GetTrailStatus',
    scope: 'region',
    absent: ['TrailNotFoundException'],
  },
  {
    service: 'cloudtrail',
    operation: 'GetEventSelectors',
    action: 'cloudtrail:GetEventSelectors',
    scope: 'region',
    absent: ['TrailNotFoundException'],
  },
  {
    service: 's3',
    operation: 'HeadBucket',
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
    action: 's3:ListBucket',
    scope: 'account',
    absent: ['NotFound', 'NoSuchBucket'],
    absentStatus: 404,
  },
  {
    service: 's3',
    operation: 'GetBucketEncryption',
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
    action: 's3:GetEncryptionConfiguration',
    scope: 'account',
    absent: ['ServerSideEncryptionConfigurationNotFoundError'],
  },
  {
    service: 'kms',
    operation: 'DescribeKey',
    action: 'kms:DescribeKey',
    scope: 'region',
    absent: ['NotFoundException'],
  },
];

const byName: ReadonlyMap<string, AllowedCall> = new Map(
  allowedCalls.map((call) => [`${call.service}:${call.operation}`, call]),
);

/** The table's entry for a request. Throws for anything else: that would be a mistake in Trailproof itself. */
export function allowedCall(request: Pick<CallRequest, 'service' | 'operation'>): AllowedCall {
  const name = `${request.service}:${request.operation}`;
  const call = byName.get(name);
  if (call === undefined) throw new Error(`${name} is not among the calls that Trailproof may send`);
  return call;
}
