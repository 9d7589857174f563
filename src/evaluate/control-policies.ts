import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, Inventory, ServiceControlPolicy } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';
import { organizationNotAsked } from './account-member.ts';

/**
 * The service control policies in force in an account: those attached to it, to its units and to the root. They
 * do not bind the management account:
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function controlPolicies(
  { organization }: Pick<Inventory, 'organization'>,
  { id, member }: Account,
): Population<ServiceControlPolicy> {
  if (organization === undefined) return nothingKnown([organizationNotAsked(id)]);
  if (!organization.known) return nothingKnown(organization.faults);
  const { managementAccount, serviceControlPolicies: all } = organization.value;
  if (managementAccount === id) {
    return { members: [], closed: true, faults: [], evidence: organization.evidence };
  }
  const units = member?.known === true ? member.value.units : member;
  const reached = new Set([id, ...(units?.known === true ? units.value.map(String) : [])]);
  const inForce = all.members.filter(({ targets }) => targets.members.some((target) => reached.has(target)));
  const others = all.members.filter((policy) => !inForce.includes(policy));
  // Where an account is does not matter as long as nothing else is attached anywhere.
  const elsewhere = others.some(({ targets }) => targets.members.length > 0);
  const unplaced = units?.known === false && elsewhere ? units.faults : [];
  const faults = faultUnion(all.faults, unplaced, ...others.map(({ targets }) => targets.faults));
  const evidence = [all.evidence, ...all.members.map(({ targets }) => targets.evidence)].flat();
  return {
    members: inForce,
    closed: faults.length === 0,
    faults,
    evidence: [...new Set([...evidence, ...(units?.known === true ? units.evidence : [])])].sort(),
  };
}

function nothingKnown(faults: readonly Fault[]): Population<ServiceControlPolicy> {
  return { members: [], closed: false, faults, evidence: [] };
}
