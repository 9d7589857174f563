import type { Fault, FaultKind } from '../../model/fault.ts';
import { faultAdvice, iamActionOf } from '../../model/fault-advice.ts';

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
export function adviceFor(fault: Fault, caller: string): string {
  // Of a role, its trust decides, which no permission of the caller's makes up for.
  const ofRole = fault.call === 'sts:AssumeRole' || fault.code === 'RoleRefused';
  return fault.kind === 'denied' && !ofRole ? deniedAdvice(fault, caller) : faultAdvice(fault);
}

function deniedAdvice(fault: Fault, caller: string): string {
  const elsewhere = elsewhereDenied(fault.call);
  return `Allow ${iamActionOf(fault.call)} for ${caller === '' ? 'the identity that scans' : caller}. If it is allowed already, ${elsewhere} denies it.`;
}

function elsewhereDenied(call: string): string {
  if (call.startsWith('s3:')) return "the bucket's policy or a service control policy";
  if (call.startsWith('kms:')) return "the key's policy or a service control policy";
  return 'a service control policy or a permissions boundary';
}
