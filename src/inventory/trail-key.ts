import { decodeDescribeKey } from '../answers/describe-key.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import { keyReference } from '../answers/key-reference.ts';
import type { Fault } from '../model/fault.ts';
import type { Key } from '../model/inventory.ts';
import type { Ref } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { existence } from './existence.ts';

/**
 * The key a trail encrypts with. DescribeKey works across accounts where the key's policy allows it, so a
 * refusal leaves a foreign key unknown; "not found" is believed only of keys of the asking account.
 */
export function trailKey(calls: CallIndex, trail: TrailDescription, account: string): Ref<Key> {
  if (!trail.kmsKeyId.known) return { state: 'foreign', id: '', faults: trail.kmsKeyId.faults };
  const { value: id, evidence: named } = trail.kmsKeyId;
  if (id === '') return { state: 'unset', evidence: named };
  const { owner, region } = keyReference(id, trail);
  const records = calls.find('kms:DescribeKey', account, id).filter((record) => record.region === region);
  const missing = calls.missing({ call: 'kms:DescribeKey', account, region, resource: id });
  const described = existence(records.map(decodeDescribeKey), missing);
  switch (described.state) {
    case 'unknown':
      return { state: 'foreign', id, faults: described.faults };
    case 'absent': {
      const evidence = [...named, ...described.evidence].sort();
      if (owner === account) return { state: 'dangling', id, evidence };
      return { state: 'foreign', id, faults: [hidden(missing, owner, described.evidence[0])] };
    }
    case 'present': {
      const evidence = [...named, ...described.evidence].sort();
      return { state: 'present', id, it: described.values[0], evidence };
    }
  }
}

function hidden(missing: Fault, owner: string, id: string | undefined): Fault {
  return {
    ...missing,
    id: id ?? missing.id,
    kind: 'not-readable-from-here',
    code: 'NotFoundFromHere',
    message: `KMS finds no such key from here; it belongs to account ${owner}, which was not asked.`,
  };
}
