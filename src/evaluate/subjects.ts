import { byCodeUnits } from '../model/code-units.ts';
import type { Account, Inventory } from '../model/inventory.ts';
import type { SubjectKind } from '../model/scan-result.ts';
import { keyRows, logBucketRows, logGroupRows, topicRows } from './destination-subjects.ts';
import { eventDataStoreRows } from './event-data-store-subjects.ts';
import { describeFaults } from './fault-sentences.ts';
import { organizationRows } from './organization-subjects.ts';
import { accountSubject, bucketSubject, regionSubject } from './subject-identity.ts';
import type { Enumeration, SettledRow, SubjectRow, SubjectRows } from './subject-row.ts';
import { foreignTrailRows, ownTrailRows } from './trail-subjects.ts';

/**
 * Every subject of a kind, sorted by id. Where subjects may be hidden, their account gets an error row, and
 * where there is certainly none, a row that says why: no account goes without a word.
 */
export function subjectRows(inventory: Inventory, kind: SubjectKind): readonly SubjectRow[] {
  const rows = kind === 'organization' ? organizationRows(inventory) : rowsByAccount(inventory, kind);
  return onePerSubject(rows).sort((left, right) => byCodeUnits(left.subject.id, right.subject.id));
}

/** The same without holding them all, where they are many and in the order of the inventory: that is regions. */
export function rowsOneByOne(inventory: Inventory, kind: SubjectKind): SubjectRows {
  const { accounts } = inventory;
  if (kind !== 'region' || !accounts.every(areRegionsSorted)) return subjectRows(inventory, kind);
  const rowsOf = (account: Account): readonly SubjectRow[] => {
    const enumeration = regionRows(account);
    return [...accountRows(account, enumeration), ...enumeration.rows];
  };
  // Without making the rows: an account without regions, or with a list that is open, has a row of its own.
  const ends: number[] = [];
  for (const { regions } of accounts) {
    const own = regions.members.length === 0 || !regions.closed ? 1 : 0;
    ends.push((ends.at(-1) ?? 0) + own + regions.members.length);
  }
  let latest: { readonly from: number; readonly rows: readonly SubjectRow[] } = { from: 0, rows: [] };
  return {
    length: ends.at(-1) ?? 0,
    *[Symbol.iterator]() {
      for (const account of accounts) yield* rowsOf(account);
    },
    at(index) {
      if (index < latest.from || index >= latest.from + latest.rows.length) {
        const whose = accountAt(ends, index);
        const account = accounts[whose];
        if (account === undefined) return undefined;
        latest = { from: ends[whose - 1] ?? 0, rows: rowsOf(account) };
      }
      return latest.rows[index - latest.from];
    },
  };
}

/** The first account whose rows end after a place. */
function accountAt(ends: readonly number[], index: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each region once, in order, and the account after the one before. */
function areRegionsSorted({ id, regions }: Account, index: number, all: readonly Account[]): boolean {
  const isNext = index === 0 || byCodeUnits(all[index - 1]?.id ?? '', id) < 0;
  const names = regions.members.map(({ name }) => name);
  return (
    isNext && /^\d{12}$/u.test(id) && names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name)
  );
}

type AccountKind = Exclude<SubjectKind, 'organization'>;

function rowsByAccount(inventory: Inventory, kind: AccountKind): readonly SubjectRow[] {
  const enumerate = enumerator(inventory, kind);
  const rows = inventory.accounts.flatMap((account) => {
    const enumeration = enumerate(account);
    return [...accountRows(account, enumeration), ...enumeration.rows];
  });
  return kind === 'trail' ? [...rows, ...foreignTrailRows(inventory)] : rows;
}

/** Two trails may share a bucket or a key: it is judged once, by whoever could see it. */
function onePerSubject(rows: readonly SubjectRow[]): SubjectRow[] {
  const best: SubjectRow[] = [];
  const kinds = new Map<SubjectKind, Map<string, number>>();
  for (const row of rows) {
    const { kind, id } = row.subject;
    const places = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, places);
    const place = places.get(id);
    const other = place === undefined ? undefined : best[place];
    if (place === undefined || other === undefined) places.set(id, best.push(row) - 1);
    else if (rank(row) > rank(other)) best[place] = row;
  }
  return best;
}

function rank(row: SubjectRow): number {
  if (row.kind === 'judged') return 2;
  return row.status === 'error' ? 1 : 0;
}

function accountRows(account: Account, { rows, hiddenBy, what, none }: Enumeration): readonly SettledRow[] {
  const subject = accountSubject(account);
  if (hiddenBy !== undefined) {
    const message = `${what} of account ${account.id} may be missing: ${describeFaults(hiddenBy)}`;
    return [{ kind: 'settled', subject, status: 'error', message, faults: hiddenBy }];
  }
  if (rows.length > 0) return [];
  return [{ kind: 'settled', subject, status: 'not-applicable', message: none, faults: [] }];
}

function enumerator(inventory: Inventory, kind: AccountKind): (account: Account) => Enumeration {
  switch (kind) {
    case 'account':
      return (account) => ({
        rows: [{ kind: 'judged', subject: accountSubject(account), noun: { kind: 'account', account } }],
        hiddenBy: undefined,
        what: 'The account',
        none: '',
      });
    case 'region':
      return regionRows;
    case 'trail':
      return ownTrailRows;
    case 'bucket':
      return bucketRows;
    case 'log-bucket':
      return logBucketRows(inventory);
    case 'key':
      return keyRows;
    case 'log-group':
      return logGroupRows;
    case 'topic':
      return topicRows;
    case 'event-data-store':
      return eventDataStoreRows(inventory);
  }
}

function regionRows(account: Account): Enumeration {
  const { id, regions } = account;
  return {
    rows: regions.members.map((region) => ({
      kind: 'judged',
      subject: regionSubject(account, region),
      noun: { kind: 'region', account, region },
    })),
    hiddenBy: regions.closed ? undefined : regions.faults,
    what: 'Regions',
    none: `No region of account ${id} is in scope.`,
  };
}

/** Every bucket of the account, whatever its region. */
function bucketRows(account: Account): Enumeration {
  const { id, buckets } = account;
  return {
    rows: buckets.members.map((bucket) => ({
      kind: 'judged',
      subject: {
        ...bucketSubject(account, 'bucket', bucket.arn),
        ...(bucket.region.known ? { region: bucket.region.value } : {}),
      },
      noun: { kind: 'bucket', account, bucket },
    })),
    hiddenBy: buckets.closed ? undefined : buckets.faults,
    what: 'Buckets',
    none: `Account ${id} owns no bucket.`,
  };
}
