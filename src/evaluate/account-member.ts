import type { Fault } from '../model/fault.ts';
import type { Account, Inventory, Member } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';

/** What Organizations says of an account; unknown where nobody asked it. */
export function memberOf<What extends 'name' | 'ou' | 'state' | 'tags'>(
  account: Account,
  what: What,
): Member[What] | ReturnType<typeof unknown> {
  const { member } = account;
  if (member === undefined) return unknown(organizationNotAsked(account.id));
  if (!member.known) return member;
  return member.value[what];
}

/** The OU of an account as far as it is known, for subjects. */
export function ouOf({ member }: Account): { readonly ou?: string } {
  return member?.known === true && member.value.ou.known ? { ou: member.value.ou.value } : {};
}

export function isManagement({ organization }: Inventory, account: Account): Observed<boolean> {
  if (organization === undefined) return unknown(organizationNotAsked(account.id));
  if (!organization.known) return organization;
  return known(organization.value.managementAccount === account.id, organization.evidence);
}

/** Stands for what Organizations would have said. */
export function organizationNotAsked(account: string): Fault {
  const call = 'organizations:DescribeOrganization';
  return {
    id: ['missing', call, account].join(':'),
    kind: 'not-asked',
    call,
    account,
    region: '',
    code: 'OrganizationNotAsked',
    message: `The organization of account ${account} was not asked for.`,
  };
}
