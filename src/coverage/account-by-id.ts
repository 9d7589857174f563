import type { Account, Inventory } from '../model/inventory.ts';

const indexes = new WeakMap<Inventory, ReadonlyMap<string, Account>>();

/** An account that is looked at; each of thousands asks for some. */
export function accountById(inventory: Inventory, id: string): Account | undefined {
  const index = indexes.get(inventory) ?? new Map(inventory.accounts.map((account) => [account.id, account]));
  indexes.set(inventory, index);
  return index.get(id);
}
