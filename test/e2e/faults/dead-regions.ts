import { type FaultRow, hiddenTrails, wholeOrganization } from './fault-row.ts';
import { accounts, regions } from './shaken-organization.ts';

const dead = 'eu-west-1';
const names = Object.keys(accounts) as (keyof typeof accounts)[];
const silentTo = (call: string, account: keyof typeof accounts) => ({
  call,
  account: accounts[account],
  region: dead,
  hang: true,
});

const inWest = { region: 'us-west-2' };
const ofEveryAccount = ['DescribeTrails', 'GetTrailStatus', 'ListEventDataStores'];
const ofTheBucket = [
  'GetBucketAcl',
  'GetBucketEncryption',
  'GetBucketOwnershipControls',
  'GetBucketPolicy',
  'GetBucketPolicyStatus',
  'GetBucketTagging',
  'GetBucketVersioning',
  'GetPublicAccessBlock',
  'HeadBucket',
];
const late = (call: string, account: string): string =>
  `timed-out DeadlineExceeded ${call} ${account} ${dead}, no request id`;

/** The region where the trail is at home, its bucket and its key: everything that is asked there is lost. */
const silent: FaultRow = {
  fault: 'a region does not answer',
  world: {
    faults: [
      ...names.map((account) => silentTo('cloudtrail:*', account)),
      silentTo('kms:*', 'archive'),
      silentTo('s3:*', 'archive'),
      silentTo('s3:*', 'shop'),
    ],
  },
  deadlineMs: 1500,
  lost: [
    ...names.flatMap((account) =>
      ofEveryAccount.map((operation) => late(`cloudtrail:${operation}`, account)),
    ),
    late('cloudtrail:GetEventSelectors', 'management'),
    late('cloudtrail:GetInsightSelectors', 'management'),
    late('kms:DescribeKey', 'archive'),
    ...ofTheBucket.map((operation) => late(`s3:${operation}`, 'archive')),
    late('s3:GetBucketTagging', 'shop'),
    late('s3:GetBucketTagging', 'shop'),
  ],
  unasked: (call) => call === `cloudtrail:GetTrailStatus shop ${dead}`,
  errors: [
    ...names.flatMap((account) => hiddenTrails(account, dead)),
    ...names.flatMap((account) =>
      regions.map((region) => `management-events-recorded-in-every-region ${account}/${region}`),
    ),
    'event-selectors-per-trail-within-limit org',
    'log-bucket-not-public acme-org-logs',
    'log-file-validation-enabled org',
    'trail-encrypted-with-kms org',
    'trail-encrypted-with-kms orders',
    'trail-is-logging org',
    'trail-is-logging orders',
    wholeOrganization,
  ],
  // What is asked together waits together, one deadline long: of the management account also what its trail records,
  // which another region showed. What would come later, as most that is asked about the bucket, is lost without being
  // sent.
  happened: [...names.map((name) => ofEveryAccount.length + (name === 'management' ? 2 : 0)), 1, 2, 2],
  beyond: -7,
  exitCode: 3,
};

/**
 * Two calls for one account in regions that have answered it before. What is asked when both deadlines are over,
 * because it follows from the account's lists together, is answered.
 */
const lostPackets: FaultRow = {
  fault: 'no answer: other calls to the same region go on',
  base: { accounts: { [accounts.shop]: { buckets: { 'shop-old': inWest, 'shop-plans': inWest } } } },
  world: {
    faults: [
      // The third page of three, later than the state of a trail.
      { call: 's3:ListBuckets', account: accounts.shop, resource: btoa('from:4'), hang: true },
      { call: 'cloudtrail:GetTrailStatus', account: accounts.shop, region: 'us-west-2', hang: true },
    ],
  },
  deadlineMs: 1500,
  lost: [
    'timed-out DeadlineExceeded cloudtrail:GetTrailStatus shop us-west-2, no request id',
    'timed-out DeadlineExceeded cloudtrail:GetTrailStatus shop us-west-2, no request id',
    'timed-out DeadlineExceeded s3:ListBuckets shop us-east-1, no request id',
  ],
  unasked: (call) => call === 's3:GetBucketTagging shop us-west-2',
  errors: [
    'data-events-on-critical-buckets shop',
    'management-events-recorded-in-every-region shop/us-west-2',
    'multi-region-trail-in-every-region shop',
    'trail-is-logging orders',
    wholeOrganization,
  ],
  happened: [1, 2],
  exitCode: 3,
};

const unreachableAws: FaultRow = {
  fault: 'a region does not answer: the first that is asked',
  world: { faults: [{ call: 'sts:GetCallerIdentity', hang: true }] },
  deadlineMs: 300,
  lost: [
    'not-asked NotAsked organizations:DescribeOrganization  , no request id',
    'timed-out DeadlineExceeded sts:GetCallerIdentity  us-east-1, no request id',
  ],
  unasked: () => true,
  errors: [],
  happened: [1],
  exitCode: 3,
};

export const deadRegions: readonly FaultRow[] = [silent, lostPackets, unreachableAws];
