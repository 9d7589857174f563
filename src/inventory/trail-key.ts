import { decodeDescribeKey } from '../answers/describe-key.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import { keyReference } from '../answers/key-reference.ts';
import type { Fault } from '../model/fault.ts';
import type { Key } from '../model/inventory.ts';
import type { Ref } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';

/**
 * The key a trail encrypts with. DescribeKey works across accounts where the key's policy allows it, so a
 * refusal leaves a foreign key unknown. "Not found" is believed only where an ARN says that the key would be
 * the asking account's and in which region: the region of a bare id or alias is a guess.
 */
export function trailKey(calls: CallIndex, trail: TrailDescription, account: string): Ref<Key> {
  if (!trail.kmsKeyId.known) return { state: 'foreign', id: '', faults: trail.kmsKeyId.faults };
  const { value: id, evidence: named } = trail.kmsKeyId;
  if (id === '') return { state: 'unset', evidence: named };
  const { owner, region, form } = keyReference(id, trail);
  const record = calls.find('kms:DescribeKey', account, id).find((candidate) => candidate.region === region);
  const missing = calls.missing({ call: 'kms:DescribeKey', account, region, resource: id });
  const described = answerOrFault(record, decodeDescribeKey, missing);
  switch (described.kind) {
    case 'fault':
      return { state: 'foreign', id, faults: [described.fault] };
    case 'absent': {
      const evidence = [...named, ...described.evidence].sort();
      const isArn = form === 'key-arn' || form === 'alias-arn';
      if (isArn && owner === account) return { state: 'dangling', id, evidence };
      const fault = isArn ? ofOtherAccount(missing, owner) : ofUnknownRegion(missing);
      return { state: 'foreign', id, faults: [{ ...fault, id: described.evidence[0] }] };
    }
    case 'value': {
      const evidence = [...named, ...described.evidence].sort();
      return { state: 'present', id, it: described.value, evidence };
    }
  }
}

function ofOtherAccount(missing: Fault, owner: string): Fault {
  return {
    ...missing,
    kind: 'not-readable-from-here',
    code: 'NotFoundFromHere',
    message: `KMS finds no such key from here; it belongs to account ${owner}, which was not asked.`,
  };
}

function ofUnknownRegion(missing: Fault): Fault {
  return {
    ...missing,
    kind: 'not-readable-from-here',
    code: 'KeyRegionUnknown',
    message: `KMS finds no such key in ${missing.region}; the trail does not say which region it is in.`,
  };
}
