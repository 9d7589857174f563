import { capital } from '../model/capital.ts';
import type { Fault } from '../model/fault.ts';
import type { Inventory, Organization } from '../model/inventory.ts';
import type { ScopeAsked } from '../model/snapshot.ts';
import { describeFaults } from './fault-sentences.ts';
import { sortedUnique } from './stable-order.ts';

const MOST_ACCOUNTS = 5;

/** `account 111122223333`, `2 accounts (111122223333, 222233334444)`; of many, the first few. */
export function namedAccounts(ids: readonly string[]): string {
  if (ids.length === 1) return `account ${ids.join('')}`;
  const shown = ids.slice(0, MOST_ACCOUNTS).join(', ');
  const more = ids.length - MOST_ACCOUNTS;
  return `${ids.length} accounts (${shown}${more > 0 ? ` and ${more} more` : ''})`;
}

/** Why the organization's accounts are not all known. */
export function organizationCauses({ organization }: Inventory): readonly string[] {
  if (organization === undefined) return [];
  if (!organization.known) {
    return [
      `The organization could not be read, and accounts of it may be missing: ${describeFaults(organization.faults)}`,
    ];
  }
  const { id, members } = organization.value;
  if (members.closed) return [];
  const what =
    members.members.length === 0
      ? `The accounts of organization ${id} could not be listed and may be missing`
      : `Accounts of organization ${id} may be missing, only ${members.members.length} could be listed`;
  return [`${what}: ${describeFaults(members.faults)}${whereToAsk(organization.value)}`];
}

/** AWS lists accounts to the management account and to delegated administrators only. */
function whereToAsk({ managementAccount, members }: Organization): string {
  const from = sortedUnique(members.faults.map(({ account }) => account)).filter((account) => account !== '');
  if (from.length === 0 || from.includes(managementAccount)) return '';
  return ` ${capital(namedAccounts(from))} is a member: run in the management account, ${managementAccount}, or in a delegated administrator's.`;
}

/** Accounts that were asked for and could not be looked into, those with the same reason together. */
export function refusalCauses(inventory: Inventory, scope: ScopeAsked): readonly string[] {
  const refused = inventory.accounts.flatMap(({ id, refused: fault }) =>
    fault === undefined ? [] : [{ id, fault }],
  );
  const alike = Map.groupBy(refused, ({ fault: { call, kind, code } }) => [call, kind, code].join('\0'));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const ids = group.map(({ id }) => id).sort();
    return [refusalSentence(ids, first.fault, { inventory, scope })];
  });
}

function refusalSentence(
  ids: readonly string[],
  fault: Fault,
  { inventory, scope }: { readonly inventory: Inventory; readonly scope: ScopeAsked },
): string {
  const who = capital(namedAccounts(ids));
  if (fault.code === 'NotInOrganization') {
    const { organization } = inventory;
    const which = organization?.known === true ? `organization ${organization.value.id}` : 'the organization';
    const [is, check] =
      ids.length === 1
        ? ['is', 'Check its number, or leave it out of --accounts.']
        : ['are', 'Check the numbers, or leave them out of --accounts.'];
    return `${who} ${is} not in ${which} and could not be looked at. ${check}`;
  }
  const because = `${who} could not be entered: `;
  if (fault.call !== 'sts:AssumeRole' || fault.kind !== 'denied') {
    return `${because}${describeFaults([fault])}`;
  }
  // AWS gives one answer for a role that is missing, one that trusts others, and a wrong external id.
  const caller = inventory.caller === '' ? 'the identity that scans' : inventory.caller;
  const where = ids.length === 1 ? 'there' : 'in each of them';
  return `${because}sts:AssumeRole was denied (${fault.code}). Check that ${scope.roleName === '' ? 'its role' : `the role ${scope.roleName}`} exists ${where}, that it trusts ${caller}, that this identity may assume it, and the external id.`;
}
