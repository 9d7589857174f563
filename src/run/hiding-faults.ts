import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, Inventory } from '../model/inventory.ts';

/** Why accounts, regions or trails may be missing among those that were looked at; empty when none can be. */
export function hidingFaults({ organization, accounts }: Inventory): readonly Fault[] {
  return faultUnion(organizationFaults(organization), ...accounts.map(accountFaults));
}

function organizationFaults(organization: Inventory['organization']): readonly Fault[] {
  if (organization === undefined) return [];
  return organization.known ? organization.value.members.faults : organization.faults;
}

function accountFaults({ refused, regions, trails }: Account): readonly Fault[] {
  return [
    ...(refused === undefined ? [] : [refused]),
    ...regions.faults,
    ...regions.members.flatMap(({ copies }) => copies.faults),
    ...trails.faults,
  ];
}
