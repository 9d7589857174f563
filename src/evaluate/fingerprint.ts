import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { Subject } from '../model/scan-result.ts';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. Passed in: the core has no Node. */
export type Sha256 = (text: string) => string;

const HEX_DIGITS = 32;

/**
 * The finding's name for all time, `v1:` and 32 hexadecimal digits. Only the policy's name and the subject's
 * key go in, so rewording a policy, another order or another day keeps waivers, baselines and alerts alive.
 */
export function fingerprint(
  policy: Pick<Policy, 'id' | 'as'>,
  subject: Pick<Subject, 'kind' | 'id'>,
  sha256: Sha256,
): string {
  const key = `${policyName(policy)}\0${subject.kind}\0${subject.id}`;
  return `v1:${sha256(key).slice(0, HEX_DIGITS)}`;
}
