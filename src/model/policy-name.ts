import type { Policy } from './policy.ts';

/** The name under which a policy's findings go: the instance name where a pack gave one. */
export function policyName(policy: Pick<Policy, 'id' | 'as'>): string {
  return policy.as ?? policy.id;
}
