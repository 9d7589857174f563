import { type KeyDescription, rotationIsChosen } from '../answers/describe-key.ts';
import { decodeKeyPolicy } from '../answers/key-policy.ts';
import { decodeKeyRotation, usualRotationDays } from '../answers/key-rotation.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Key } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';

/** A key that KMS described, to whom, and in which record. */
export interface DescribedKey {
  readonly description: KeyDescription;
  readonly account: string;
  readonly evidence: readonly string[];
}

/** A key with what else was asked about it, of the account that had it described and by the ARN it was given. */
export function keyNoun(calls: CallIndex, described: DescribedKey): Key {
  return { ...described.description, ...rotationOf(calls, described), policy: policyOf(calls, described) };
}

/** Asked only where it is anybody's choice; `rotationIsChosen` says where, and that AWS's own keys always rotate. */
function rotationOf(calls: CallIndex, described: DescribedKey): Pick<Key, 'rotation' | 'rotationDays'> {
  const { manager, origin, spec } = described.description;
  const faults = faultUnion(...[manager, origin, spec].map(unreadFaults));
  if (manager.known && manager.value === 'AWS') {
    return {
      rotation: known(true, manager.evidence),
      rotationDays: known(usualRotationDays, manager.evidence),
    };
  }
  if (faults.length > 0) return { rotation: unknown(...faults), rotationDays: unknown(...faults) };
  if (!rotationIsChosen(described.description)) return never(described.evidence);
  const answer = answered(calls, 'kms:GetKeyRotationStatus', described);
  const rotation = answerOrFault(answer.record, decodeKeyRotation, answer.missing);
  switch (rotation.kind) {
    case 'fault':
      return { rotation: unknown(rotation.fault), rotationDays: unknown(rotation.fault) };
    case 'absent':
      return never(rotation.evidence);
    case 'value': {
      const { enabled, days } = rotation.value;
      const off = enabled.known && !enabled.value;
      return { rotation: enabled, rotationDays: off ? known(0, enabled.evidence) : both(enabled, days) };
    }
  }
}

function never(evidence: readonly string[]): Pick<Key, 'rotation' | 'rotationDays'> {
  return { rotation: known(false, evidence), rotationDays: known(0, evidence) };
}

function both(enabled: Observed<boolean>, days: Observed<number>): Observed<number> {
  return enabled.known ? days : enabled;
}

/** "Cross-account use: No", https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html */
function policyOf(calls: CallIndex, described: DescribedKey): Observed<string> {
  const call = 'kms:GetKeyPolicy';
  const { record, missing } = answered(calls, call, described);
  const { account, description } = described;
  const policy = answerOrFault(record, decodeKeyPolicy, missing);
  if (policy.kind === 'value') return known(policy.value, policy.evidence);
  if (policy.kind === 'absent') return unknown(missing);
  const { fault } = policy;
  return unknown(record === undefined && account !== description.owner ? onlyForOwner(fault) : fault);
}

function onlyForOwner(fault: Fault): Fault {
  const message = `${fault.call} is answered to the account that owns the key alone.`;
  return { ...fault, kind: 'not-readable-from-here', code: 'NotReadableFromHere', message };
}

function answered(
  calls: CallIndex,
  call: 'kms:GetKeyPolicy' | 'kms:GetKeyRotationStatus',
  { account, description: { arn, region } }: DescribedKey,
): { readonly record: ReturnType<CallIndex['find']>[number] | undefined; readonly missing: Fault } {
  const record = calls.find(call, account, arn).find((one) => one.region === region);
  return { record, missing: calls.missing({ call, account, region, resource: arn }) };
}
