import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, Inventory, Trail } from '../model/inventory.ts';
import type { Subject, SubjectKind } from '../model/scan-result.ts';
import { buckets, type Destinations, keys } from './destination-subjects.ts';
import { describeFaults } from './fault-sentences.ts';
import { trailsByJudge } from './nouns.ts';
import { byCodeUnits } from './stable-order.ts';
import type { SettledRow, SubjectRow } from './subject-row.ts';

/** The subjects of one kind in one account, and what may be missing among them. */
interface Enumeration {
  readonly rows: readonly SubjectRow[];
  /** Faults that may hide further subjects; `undefined` when every subject is known. */
  readonly hiddenBy: readonly Fault[] | undefined;
  /** Begins the sentence about what may be missing. */
  readonly what: string;
  /** Why there is no subject, for when there is certainly none. */
  readonly none: string;
}

/**
 * Every subject of a kind, sorted by id. Where subjects may be hidden, their account gets an error row, and
 * where there is certainly none, a row that says why: no account goes without a word.
 */
export function subjectRows(inventory: Inventory, kind: SubjectKind): readonly SubjectRow[] {
  const enumerate = enumerator(inventory, kind);
  const rows = inventory.accounts.flatMap((account) => {
    const enumeration = enumerate(account);
    return [...accountRows(account, enumeration), ...enumeration.rows];
  });
  return onePerSubject(rows).sort((left, right) => byCodeUnits(left.subject.id, right.subject.id));
}

/** Two trails may share a bucket or a key: it is judged once, by whoever could see it. */
function onePerSubject(rows: readonly SubjectRow[]): SubjectRow[] {
  const best = new Map<string, SubjectRow>();
  for (const row of rows) {
    const key = `${row.subject.kind}\0${row.subject.id}`;
    const other = best.get(key);
    if (other === undefined || rank(row) > rank(other)) best.set(key, row);
  }
  return [...best.values()];
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

function enumerator(inventory: Inventory, kind: SubjectKind): (account: Account) => Enumeration {
  switch (kind) {
    case 'organization':
      return organizationRows;
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
      return trailRows(trailsByJudge(inventory));
    case 'bucket':
    case 'log-bucket':
      return (account) => destinationRows(account, buckets(account), 'Buckets of trails');
    case 'key':
      return (account) => destinationRows(account, keys(account), 'KMS keys of trails');
  }
}

/** A trail that cannot be seen hides what it writes to, and so does a trail whose description is damaged. */
function destinationRows(account: Account, { rows, unnamed }: Destinations, what: string): Enumeration {
  const hiddenBy =
    account.trails.closed && unnamed.length === 0 ? undefined : faultUnion(account.trails.faults, unnamed);
  return { rows, hiddenBy, what, none: `No trail that account ${account.id} owns names one.` };
}

function organizationRows(account: Account): Enumeration {
  const message = 'Nothing is known about the organization: Trailproof does not read it yet.';
  return {
    rows: [{ kind: 'settled', subject: accountSubject(account), status: 'error', message, faults: [] }],
    hiddenBy: undefined,
    what: 'The organization',
    none: '',
  };
}

function regionRows(account: Account): Enumeration {
  return {
    rows: account.regions.members.map((region) => ({
      kind: 'judged',
      subject: {
        kind: 'region',
        id: `${account.id}/${region.name}`,
        account: account.id,
        region: region.name,
        name: region.name,
        partition: account.partition,
      },
      noun: { kind: 'region', account, region },
    })),
    hiddenBy: account.regions.closed ? undefined : account.regions.faults,
    what: 'Regions',
    none: `No region of account ${account.id} is in scope.`,
  };
}

function trailRows(judged: ReadonlyMap<string, readonly Trail[]>): (account: Account) => Enumeration {
  return (account) => ({
    rows: (judged.get(account.id) ?? []).map((trail) => ({
      kind: 'judged',
      subject: {
        kind: 'trail',
        id: trail.arn,
        account: account.id,
        region: trail.home,
        arn: trail.arn,
        name: trail.name,
        partition: trail.partition,
      },
      noun: { kind: 'trail', account, trail },
    })),
    hiddenBy: faultsOf(account),
    what: 'Trails',
    none:
      account.trails.members.length === 0
        ? `No trail shows in account ${account.id}.`
        : `The trails that show in account ${account.id} are judged in another account, their owner's if it was scanned.`,
  });
}

function faultsOf(account: Account): readonly Fault[] | undefined {
  return account.trails.closed ? undefined : account.trails.faults;
}

function accountSubject(account: Account): Subject {
  return { kind: 'account', id: account.id, account: account.id, partition: account.partition };
}
