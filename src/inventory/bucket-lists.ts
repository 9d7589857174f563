import { decodeListBuckets } from '../answers/list-buckets.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Observed } from '../model/observed.ts';
import type { AccountInScope } from './account-scope.ts';
import type { CallIndex } from './call-index.ts';
import { type ListRead, readList } from './list-pages.ts';

/** A bucket as its owner's list has it. */
export interface OwnedBucket {
  readonly name: string;
  readonly owner: string;
  readonly region: Observed<string>;
  readonly evidence: readonly string[];
}

export interface BucketLists {
  /** Of an account, by name. */
  readonly of: (account: string) => ListRead<OwnedBucket>;
  /** The bucket, if an account in scope is known to own it. */
  readonly owned: (name: string) => OwnedBucket | undefined;
  /** Why an account in scope could own any bucket; empty when all lists are whole. */
  readonly faults: readonly Fault[];
}

/** The buckets of every account in scope. */
export function bucketLists(calls: CallIndex, accounts: readonly AccountInScope[]): BucketLists {
  const lists = new Map(accounts.map((account) => [account.id, listOf(calls, account)]));
  const owned = new Map<string, OwnedBucket>();
  for (const { items } of lists.values()) {
    for (const { item } of items) if (!owned.has(item.name)) owned.set(item.name, item);
  }
  return {
    of: (account) => lists.get(account) ?? { items: [], faults: [], evidence: [] },
    owned: (name) => owned.get(name),
    faults: faultUnion(...[...lists.values()].map(({ faults }) => faults)),
  };
}

function listOf(calls: CallIndex, { id, refused }: AccountInScope): ListRead<OwnedBucket> {
  if (refused !== undefined) return { items: [], faults: [refused], evidence: [] };
  const question = { call: 's3:ListBuckets', account: id, token: 'ContinuationToken' } as const;
  const { items, ...rest } = readList(calls, question, decodeListBuckets);
  const byName = new Map<string, { readonly item: OwnedBucket; readonly evidence: string }>();
  for (const { item, evidence } of items) {
    const { name, region } = item;
    if (!byName.has(name))
      byName.set(name, { item: { name, owner: id, region, evidence: [evidence] }, evidence });
  }
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, listed]) => listed);
  return { ...rest, items: sorted };
}
