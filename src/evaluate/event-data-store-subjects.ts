import type { Account, Inventory } from '../model/inventory.ts';
import { eventDataStoreSubject } from './subject-identity.ts';
import type { Enumeration } from './subject-row.ts';

/**
 * Event data stores that an account is shown. Those of an organization show in its management account, which owns
 * them, and in its delegated administrators; each is one subject, of its owner, whoever was asked about it.
 */
export function eventDataStoreRows({ accounts }: Inventory): (account: Account) => Enumeration {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return (account) => {
    const { id, partition, eventDataStores: stores } = account;
    return {
      rows: stores.members.map((store) => {
        const owner = byId.get(store.account);
        return {
          kind: 'judged',
          subject: eventDataStoreSubject(store, { owner, partition }),
          noun: { kind: 'event-data-store', account: owner ?? account, store },
        };
      }),
      hiddenBy: stores.closed ? undefined : stores.faults,
      what: 'Event data stores',
      none: `No event data store shows in account ${id}.`,
    };
  };
}
