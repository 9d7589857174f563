import { type AllowedCall, allowedCalls } from '../aws/allowed-calls.ts';
import { plannedCalls } from '../collect/plan.ts';
import { closestName } from '../model/closest-name.ts';
import { iamActionOf } from '../model/fault-advice.ts';
import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import { UsageError } from '../model/problem.ts';
import type { WantedCalls } from '../model/snapshot.ts';
import { wantedCalls } from '../policy/wanted-calls.ts';
import { type PermissionRole, type PermissionSet, permissionRoles } from '../report/permissions-grants.ts';
import { grantsOf } from './permissions-scopes.ts';

/** In which accounts a call is asked: only where the scan starts, or in every account that is read. */
export type AskedIn = 'base' | 'account';

export interface NeededCall {
  /** IAM style name of the call. */
  readonly call: string;
  readonly action: string;
  readonly askedIn: AskedIn;
}

/** Calls that need a permission, in the order of the allow-list: all, or those asked when so much is wanted. */
export function neededCalls(facts?: WantedCalls): readonly NeededCall[] {
  const organization = { organization: true, accounts: [] };
  const planned = facts === undefined ? undefined : new Set(plannedCalls(organization, facts));
  return allowedCalls
    .map((call) => ({ call: nameOf(call), askedIn: askedIn(call, facts) }))
    .filter(({ call }) => call !== unconditional && (planned === undefined || planned.has(call)))
    .map(({ call, askedIn }) => ({ call, action: iamActionOf(call), askedIn }));
}

/** AWS answers it whatever the policies of an identity say. */
const unconditional = 'sts:GetCallerIdentity';

function nameOf({ service, operation }: AllowedCall): string {
  return `${service}:${operation}`;
}

/** Accounts that are named without their organization are asked themselves whether they are in one. */
const membership = 'organizations:DescribeOrganization';

function askedIn(call: AllowedCall, facts?: WantedCalls): AskedIn {
  const { service } = call;
  if (nameOf(call) === membership && facts?.has(membership) === true) return 'account';
  return service === 'organizations' || service === 'sts' ? 'base' : 'account';
}

/** The least that each role must be allowed. The identity that scans reads its own account as itself. */
export function permissionSets(
  roles: readonly PermissionRole[] = permissionRoles,
  policies?: readonly Policy[],
): readonly PermissionSet[] {
  const needed = neededCalls(policies === undefined ? undefined : wantedCalls(policies));
  return roles.map((role) => {
    const calls = needed.filter((call) => role === 'auditor' || call.askedIn === 'account');
    return { role, grants: grantsOf(new Set(calls.map(({ action }) => action))) };
  });
}

/** The policies of these names, out of those of the packs if any are named. Throws a `UsageError` for a name that none has. */
export function policiesNamed(
  names: readonly string[],
  policies: readonly Policy[],
  packs: readonly string[] = [],
): readonly Policy[] {
  return names.map((name) => {
    const found = policies.find((policy) => policyName(policy) === name);
    if (found !== undefined) return found;
    const near = closestName(name, policies.map(policyName));
    const [where, list] =
      packs.length === 0 ? ['', ''] : [` in ${packs.join(', ')}`, ` --pack ${packs.join()}`];
    throw new UsageError(`There is no policy "${name}"${where}`, {
      next:
        near === undefined
          ? `See \`trailproof policy list${list}\` for their names.`
          : `Did you mean ${near}?`,
    });
  });
}
