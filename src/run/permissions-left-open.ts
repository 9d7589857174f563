import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import { type Read, readsOf } from '../policy/reads-of.ts';
import { wantedCalls } from '../policy/wanted-calls.ts';
import { type CallUse, useOf } from './permissions-uses.ts';

/**
 * Names of the policies that may not be judged where a call is refused, in their order. None is missing; whether
 * one that is named does suffer depends on what is there to be read.
 */
export function leftOpenBy(policies: readonly Policy[]): (call: string) => readonly string[] {
  const read = policies.map((policy) => ({ policy, members: readsOf(policy) }));
  return (call) => {
    const use = useOf(call);
    return read
      .filter(({ policy, members }) => restsOn(use, policy, members))
      .map(({ policy }) => policyName(policy));
  };
}

function restsOn(use: CallUse, policy: Policy, members: ReadonlySet<Read>): boolean {
  if (use.everything === true) return true;
  if (use.subjects?.includes(policy.subject) === true) return true;
  if (use.coverage === true && policy.requirements.size > 0) return true;
  if (use.stores === true && wantedCalls([policy]).has('cloudtrail:ListEventDataStores')) return true;
  const read = [...members];
  return (use.members ?? []).some((member) =>
    member.endsWith('.*')
      ? read.some((one) => one.startsWith(member.slice(0, -1)))
      : read.some((one) => one === member),
  );
}
