import type { FaultKind } from '../../model/fault.ts';
import type { FaultEntry } from '../../model/scan-result.ts';

/** What happened to the call, as a word or two. */
export const faultWords: Readonly<Record<FaultKind, string>> = {
  denied: 'denied',
  throttled: 'throttled',
  'region-disabled': 'region disabled',
  unreachable: 'no answer',
  'timed-out': 'timed out',
  malformed: 'answer not understood',
  unsupported: 'not supported',
  conflict: 'changed meanwhile',
  cancelled: 'cancelled',
  'not-asked': 'not asked',
  'not-readable-from-here': 'only its owner can read it',
};

/**
 * Calls whose IAM action has another name.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
const actions: ReadonlyMap<string, string> = new Map([
  ['s3:GetBucketEncryption', 's3:GetEncryptionConfiguration'],
  ['s3:HeadBucket', 's3:ListBucket'],
]);

/** The next step for a person who wants the unknown to become known. */
export function faultAdvice(fault: FaultEntry, caller: string): string {
  switch (fault.kind) {
    case 'denied':
      return deniedAdvice(fault, caller);
    case 'throttled':
      return `Scan again when other users of ${fault.call} in this account are quiet.`;
    case 'region-disabled':
      return 'Enable the region for the account, or leave it out with --regions.';
    case 'unreachable':
      return 'Check the network, the proxy and AWS_ENDPOINT_URL, then scan again.';
    case 'timed-out':
      return 'Scan again; if it stays, check the network path to this endpoint.';
    case 'malformed':
      return 'Keep the snapshot (--out FILE) and report it: the endpoint or Trailproof is wrong.';
    case 'unsupported':
      return 'Use an endpoint that offers this call.';
    case 'conflict':
    case 'cancelled':
      return 'Scan again and let it finish.';
    case 'not-asked':
      return 'The snapshot was collected without this call: collect again with the policies that need it.';
    case 'not-readable-from-here':
      return 'Scan with credentials of the account that owns it.';
  }
}

function deniedAdvice(fault: FaultEntry, caller: string): string {
  const action = actions.get(fault.call) ?? fault.call;
  const elsewhere = elsewhereDenied(fault.call);
  return `Allow ${action} for ${caller === '' ? 'the identity that scans' : caller}. If it is allowed already, ${elsewhere} denies it.`;
}

function elsewhereDenied(call: string): string {
  if (call.startsWith('s3:')) return "the bucket's policy or a service control policy";
  if (call.startsWith('kms:')) return "the key's policy or a service control policy";
  return 'a service control policy or a permissions boundary';
}
