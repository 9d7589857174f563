/** What a world may choose where AWS's documents leave a question open, by name of the assumption. */
export interface Assumptions {
  readonly listTrailsScope: 'account' | 'region';
  readonly describeForeignRegionArns: 'found' | 'omitted';
  readonly selectorsAwayFromHome: 'refused' | 'answered';
  readonly memberEventSelectors: 'refused' | 'answered';
  readonly memberInsightSelectors: 'refused' | 'answered';
  readonly memberTrailStatus: 'answered' | 'refused';
  readonly disabledRegionError: 'UnrecognizedClientException' | 'OptInRequired';
  readonly headBucketElsewhere: 'answered' | 'redirected';
  readonly encryptionAbsentStatus: '404' | '400';
  readonly delegatedAdministratorReads: 'answered' | 'refused';
  readonly bucketOfUnusableAccount: 'AllAccessDisabled' | 'AccessDenied';
  readonly keyOfUnusableAccount: 'unknown' | 'denied';
  readonly regionsOfManagementAccount: 'AccessDeniedException' | 'ValidationException';
  readonly policyStatusAbsent: 'NoSuchBucketPolicy' | 'answered';
  readonly versioningFromElsewhere: 'refused' | 'answered';
  readonly accountStatus: 'sent' | 'omitted';
  readonly accountPaths: 'sent' | 'omitted';
}

/** One open question; the first setting is the one a world has by default. */
export interface Assumption<Setting extends string> {
  readonly question: string;
  readonly source: string;
  readonly settings: readonly [Setting, Setting];
}

const api = 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide';
const orgs = 'https://docs.aws.amazon.com/organizations/latest/userguide';
const s3Api = 'https://docs.aws.amazon.com/AmazonS3/latest/API';

/**
 * Every behaviour of the simulator that AWS does not document, as a switch with both settings. Tests run
 * over both: where a finding would flip with a setting, Trailproof must not be sure.
 */
export const assumptions: { readonly [Name in keyof Assumptions]: Assumption<Assumptions[Name]> } = {
  listTrailsScope: {
    question: 'Does ListTrails list trails of all regions, or only what shows in the region asked?',
    source: `${api}/API_ListTrails.html says "in the current account" and names no region`,
    settings: ['account', 'region'],
  },
  describeForeignRegionArns: {
    question: 'Does DescribeTrails find a single-region trail of another region when given its ARN?',
    source: `${api}/API_DescribeTrails.html asks for the ARN of a trail in another region`,
    settings: ['found', 'omitted'],
  },
  selectorsAwayFromHome: {
    question: "Are a trail's selectors and tags answered outside its home region?",
    source: 'https://github.com/aws/aws-sdk-java/issues/1309 (2017) shows "Region in ARN is wrong"',
    settings: ['refused', 'answered'],
  },
  memberEventSelectors: {
    question: 'May a member account read the event selectors of an organization trail by ARN?',
    source: 'https://github.com/turbot/steampipe-plugin-aws/issues/577 shows "AccountID in ARN is wrong"',
    settings: ['refused', 'answered'],
  },
  memberInsightSelectors: {
    question: 'May a member account read the Insights selectors of an organization trail by ARN?',
    source: `${api}/API_GetInsightSelectors.html does not say`,
    settings: ['refused', 'answered'],
  },
  memberTrailStatus: {
    question: 'May a member account read the status of an organization trail by ARN?',
    source: `${api}/API_GetTrailStatus.html says so; public reports of tools disagree`,
    settings: ['answered', 'refused'],
  },
  disabledRegionError: {
    question: 'Which code refuses a call to a region that the account has not enabled?',
    source: `${api}/CommonErrors.html lists both codes and ties neither to disabled regions`,
    settings: ['UnrecognizedClientException', 'OptInRequired'],
  },
  headBucketElsewhere: {
    question: 'Is HeadBucket answered outside the region of the bucket, or redirected there?',
    source: `${s3Api}/API_HeadBucket.html promises the header x-amz-bucket-region, not the status`,
    settings: ['answered', 'redirected'],
  },
  encryptionAbsentStatus: {
    question: 'Which HTTP status has ServerSideEncryptionConfigurationNotFoundError?',
    source: `${s3Api}/ErrorResponses.html says 400; emulators send 404`,
    settings: ['404', '400'],
  },
  delegatedAdministratorReads: {
    question:
      "Does CloudTrail answer its delegated administrator's reads of an organization trail's settings?",
    source: `${guide}/cloudtrail-delegated-administrator.html lists the trails it may see, not these reads`,
    settings: ['answered', 'refused'],
  },
  bucketOfUnusableAccount: {
    question: 'Which code refuses a bucket whose account is suspended or closed?',
    source: `${s3Api}/ErrorResponses.html describes AllAccessDisabled and names no cause`,
    settings: ['AllAccessDisabled', 'AccessDenied'],
  },
  keyOfUnusableAccount: {
    question: 'Are the access keys of a suspended account unknown, or denied everything?',
    source: `${orgs}/orgs_manage_accounts_account_state.html says that the account cannot be used, not how`,
    settings: ['unknown', 'denied'],
  },
  regionsOfManagementAccount: {
    question: 'Which code refuses ListRegions with the id of the management account?',
    source:
      'https://docs.aws.amazon.com/accounts/latest/reference/API_ListRegions.html forbids it and names no code',
    settings: ['AccessDeniedException', 'ValidationException'],
  },
  policyStatusAbsent: {
    question:
      'What does GetBucketPolicyStatus say of a bucket without a policy: an error, or that it is not public?',
    source: `${s3Api}/API_GetBucketPolicyStatus.html does not say`,
    settings: ['NoSuchBucketPolicy', 'answered'],
  },
  versioningFromElsewhere: {
    question: 'May another account read the versioning of a bucket whose policy lets it?',
    source: `${s3Api}/API_GetBucketVersioning.html says "you must be the bucket owner"; policies can name the action`,
    settings: ['refused', 'answered'],
  },
  accountStatus: {
    question: 'Do accounts in answers of Organizations still have the member Status?',
    source:
      'https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html retires it on 9 September 2026',
    settings: ['sent', 'omitted'],
  },
  accountPaths: {
    question: 'Do accounts in lists of Organizations have the member Paths?',
    source:
      'https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html has it; it is young, and emulators leave it out',
    settings: ['sent', 'omitted'],
  },
};

/** The setting that a world has chosen, or the default. */
export function assumed<Name extends keyof Assumptions>(
  chosen: Partial<Assumptions> | undefined,
  name: Name,
): Assumptions[Name] {
  return chosen?.[name] ?? assumptions[name].settings[0];
}
