import { decodeDescribeKey } from '../answers/describe-key.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import { type KeyReference, keyReference } from '../answers/key-reference.ts';
import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import type { Key } from '../model/inventory.ts';
import type { Ref } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { keyNoun } from './key-details.ts';

/**
 * The key a trail encrypts with. DescribeKey works across accounts where the key's policy allows it, so a
 * refusal leaves a foreign key unknown. "Not found" is believed only where an ARN says that the key would be
 * the asking account's and in which region: the region of a bare id or alias is a guess.
 */
export function trailKey(
  calls: CallIndex,
  trail: Pick<TrailDescription, 'kmsKeyId' | 'owner' | 'home'>,
  reader: string,
): Ref<Key> {
  if (!trail.kmsKeyId.known) return { state: 'foreign', id: '', faults: trail.kmsKeyId.faults };
  const { value: id, evidence: named } = trail.kmsKeyId;
  if (id === '') return { state: 'unset', evidence: named };
  const key = keyReference(id, trail);
  const record = keyRecord(calls, key, trail.owner);
  const account = record?.account ?? reader;
  const missing = calls.missing({ call: 'kms:DescribeKey', account, region: key.region, resource: id });
  const described = answerOrFault(record, decodeDescribeKey, missing);
  switch (described.kind) {
    case 'fault':
      return { state: 'foreign', id, faults: [described.fault] };
    case 'absent': {
      const evidence = [...named, ...described.evidence].sort();
      if (isArn(key) && key.owner === account) return { state: 'dangling', id, evidence };
      const fault = isArn(key) ? ofOtherAccount(missing, key.owner) : ofUnknownRegion(missing);
      return { state: 'foreign', id, faults: [{ ...fault, id: described.evidence[0] }] };
    }
    case 'value': {
      const evidence = [...named, ...described.evidence].sort();
      const it = keyNoun(calls, { description: described.value, account, evidence: described.evidence });
      return { state: 'present', id, it, evidence };
    }
  }
}

/**
 * Whose answer counts: the key owner's, else the trail owner's, else that of the first account by id which
 * asked. A bare id or alias means another key in every account, so only the trail owner's counts.
 */
function keyRecord(calls: CallIndex, key: KeyReference, trailOwner: string): CallRecord | undefined {
  const records = calls.about('kms:DescribeKey', key.id).filter(({ region }) => region === key.region);
  const of = (account: string): CallRecord | undefined =>
    records.find((record) => record.account === account);
  return isArn(key) ? (of(key.owner) ?? of(trailOwner) ?? records[0]) : of(trailOwner);
}

function isArn({ form }: KeyReference): boolean {
  return form === 'key-arn' || form === 'alias-arn';
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
