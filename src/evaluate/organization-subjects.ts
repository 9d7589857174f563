import type { Inventory } from '../model/inventory.ts';
import { describeFaults } from './fault-sentences.ts';
import { accountSubject, organizationSubject } from './subject-identity.ts';
import type { SubjectRow } from './subject-row.ts';

/**
 * The organization as the one subject of its kind. Where it was asked for and could not be read, and where
 * nobody asked, every account says so.
 */
export function organizationRows({ organization, accounts }: Inventory): readonly SubjectRow[] {
  if (organization === undefined) {
    return accounts.map((account) => ({
      kind: 'settled',
      subject: accountSubject(account),
      status: 'not-applicable',
      message: `Account ${account.id} was scanned by itself, without its organization. Scan with --org to judge that.`,
      faults: [],
    }));
  }
  if (!organization.known) {
    const { faults } = organization;
    return accounts.map((account) => ({
      kind: 'settled',
      subject: accountSubject(account),
      status: 'error',
      message: `The organization of account ${account.id} could not be read: ${describeFaults(faults)}`,
      faults,
    }));
  }
  const { value } = organization;
  const account = accounts.find(({ id }) => id === value.managementAccount) ?? accounts[0];
  if (account === undefined) return [];
  const noun = { kind: 'organization', account, organization: value } as const;
  return [{ kind: 'judged', subject: organizationSubject(value, account), noun }];
}
