import type { FaultKind } from '../../model/fault.ts';
import { faultAdvice, iamActionOf } from '../../model/fault-advice.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { FaultGroup } from './fault-groups.ts';

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

/** The next step for a person who wants the unknown to become known; a refusal names who needs what. */
export function adviceFor(group: Pick<FaultGroup, 'first' | 'accounts'>, result: Asked): string {
  const { first } = group;
  // What a role lacks that could not be assumed is not known to its user.
  if (first.kind !== 'denied' || first.call === 'sts:AssumeRole') return faultAdvice(first);
  const allow = `Allow ${iamActionOf(first.call)} for ${deniedIdentity(group, result)}.`;
  if (first.call.startsWith('organizations:') && first.call !== 'organizations:DescribeOrganization') {
    return `${allow} AWS answers it only to the organization's management account and to delegated administrators.`;
  }
  return `${allow} If it is allowed already, ${elsewhereDenied(first.call)} denies it.`;
}

/** What is known of who asked. */
type Asked = Pick<ScanResult, 'run' | 'scope'>;

/** In its own account that is the caller; in others the role. */
function deniedIdentity(
  { accounts }: Pick<FaultGroup, 'accounts'>,
  { run: { caller }, scope }: Asked,
): string {
  const own = caller.split(':')[4] ?? '';
  if (caller === '') return 'the identity that scans';
  if (accounts.every((account) => account === own)) return caller;
  const { roleName } = scope.asked;
  const role = roleName === '' ? 'the role that reads' : `the role ${roleName} in`;
  const who = accounts.length === 1 ? `${role} account ${accounts.join('')}` : `${role} these accounts`;
  return accounts.includes(own) ? `${who}, and for ${caller}` : who;
}

function elsewhereDenied(call: string): string {
  if (call.startsWith('s3:')) return "the bucket's policy or a service control policy";
  if (call.startsWith('kms:')) return "the key's policy or a service control policy";
  return 'a service control policy or a permissions boundary';
}
