import type { Fault } from './fault.ts';

/**
 * Calls whose IAM action has another name: each call's page in the S3 API reference says under "Permissions"
 * which. https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
const actions: ReadonlyMap<string, string> = new Map([
  ['s3-control:GetPublicAccessBlock', 's3:GetAccountPublicAccessBlock'],
  ['s3:GetBucketEncryption', 's3:GetEncryptionConfiguration'],
  ['s3:GetBucketLifecycleConfiguration', 's3:GetLifecycleConfiguration'],
  ['s3:GetBucketNotificationConfiguration', 's3:GetBucketNotification'],
  ['s3:GetBucketReplication', 's3:GetReplicationConfiguration'],
  ['s3:GetObjectLockConfiguration', 's3:GetBucketObjectLockConfiguration'],
  ['s3:GetPublicAccessBlock', 's3:GetBucketPublicAccessBlock'],
  ['s3:HeadBucket', 's3:ListBucket'],
  ['s3:ListBuckets', 's3:ListAllMyBuckets'],
]);

/** The IAM action that allows a call, both in IAM style (`s3:HeadBucket` -> `s3:ListBucket`). */
export function iamActionOf(call: string): string {
  return actions.get(call) ?? call;
}

const newCredentials = 'Get new credentials, then go on with --resume, or scan again.';
const setClock = 'Set the clock of the machine that scans, then scan again.';
const trustRole = 'Check that the role exists, that it trusts the identity that scans, and the external id.';

/** Where the code says better than its kind what would help. */
const nextByCode: ReadonlyMap<string, string> = new Map([
  ['ExpiredToken', newCredentials],
  ['ExpiredTokenException', newCredentials],
  ['RequestExpired', setClock],
  ['RequestTimeTooSkewed', setClock],
  ['InvalidSignatureException', 'Check the secret key of the credentials and the clock of the machine.'],
  ['SignatureDoesNotMatch', 'Check the secret key of the credentials and the clock of the machine.'],
  ['AccountNotScanned', 'Scan that account as well, or evaluate its snapshot together with this one.'],
  ['NotInOrganization', 'Check the account id in --accounts.'],
  ['OrganizationNotAsked', 'Scan with --org.'],
  ['RoleRefused', trustRole],
  ['Undocumented', 'Change the trail so that nothing rests on it.'],
  ['TooComplex', 'Write the selectors more simply.'],
  ['PolicyUndecided', 'Write the statement so that nothing rests on it.'],
  ['PolicyUnreadable', 'Write the policy anew as AWS documents it.'],
  ['KeyRegionUnknown', 'Let the trail name its key by ARN.'],
  ['UnknownRuleMember', 'Use a newer version of Trailproof.'],
  ['UnknownSelectorMember', 'Use a newer version of Trailproof.'],
]);

/** What a person does so that the unknown becomes known, in one sentence. */
export function faultAdvice({ kind, code, call }: Pick<Fault, 'kind' | 'code' | 'call'>): string {
  return nextByCode.get(code) ?? nextByKind(kind, call);
}

function nextByKind(kind: Fault['kind'], call: string): string {
  switch (kind) {
    case 'denied':
      if (call === 'sts:AssumeRole') return trustRole;
      return `Allow ${iamActionOf(call)} for the identity that scans.`;
    case 'throttled':
      return `Scan again when other users of ${call} in this account are quiet.`;
    case 'region-disabled':
      return 'Enable the region for the account, or leave it out with --regions.';
    case 'unreachable':
      return 'Check the network, the proxy and AWS_ENDPOINT_URL, then scan again.';
    case 'timed-out':
      return 'Scan again; if it stays, check the network path to this endpoint.';
    case 'malformed':
      return 'Keep the snapshot (--out FILE) and report it: the endpoint or Trailproof is wrong.';
    case 'unsupported':
      return `Use an endpoint that offers ${call}.`;
    case 'conflict':
      return 'Scan again when nobody changes it.';
    case 'cancelled':
      return 'Scan again and let it finish.';
    case 'not-asked':
      return 'Collect again with the policies that need it.';
    case 'not-readable-from-here':
      return 'Scan with credentials of the account that owns it.';
  }
}
