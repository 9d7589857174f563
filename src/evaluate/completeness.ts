import { capital } from '../model/capital.ts';
import type { Account, Inventory } from '../model/inventory.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { describeFaults } from './fault-sentences.ts';
import { namedAccounts, organizationCauses, refusalCauses } from './organization-causes.ts';
import { unlistedMembers } from './population.ts';

const MOST_POLICIES = 5;

export interface Completeness {
  readonly inventory: Inventory;
  readonly snapshot: Pick<Snapshot, 'trailer'> & {
    readonly header: Pick<Snapshot['header'], 'scope'>;
  };
  /** Error verdicts by policy name, zeros left out, in the order of policies. */
  readonly errors: ReadonlyMap<string, number>;
}

/**
 * Why the answer is partial, one sentence per cause; none when it is whole. A refusal by which no verdict
 * and no population suffers is no cause: AWS refuses some questions by design.
 */
export function incompleteBecause({ inventory, snapshot, errors }: Completeness): readonly string[] {
  const { accounts } = inventory;
  return [
    ...snapshotCauses(snapshot),
    ...(accounts.length === 0 ? ['No account could be looked at.'] : []),
    ...organizationCauses(inventory),
    ...refusalCauses(inventory, snapshot.header.scope),
    ...unlistedCauses(inventory),
    ...populationCauses(accounts.filter(({ refused }) => refused === undefined)),
    ...errorCauses(errors),
  ];
}

function snapshotCauses({ trailer }: Pick<Snapshot, 'trailer'>): readonly string[] {
  if (trailer === undefined) {
    return ['The snapshot is cut off: its end is missing, and with it what was asked last. Collect again.'];
  }
  return trailer.interrupted
    ? ['The collection was stopped before everything had been asked. Collect again.']
    : [];
}

function unlistedCauses(inventory: Inventory): readonly string[] {
  const ids = unlistedMembers(inventory);
  if (ids.length === 0) return [];
  return [
    `${capital(namedAccounts(ids))} of the organization ${ids.length === 1 ? 'was' : 'were'} neither looked at nor left out. Collect again.`,
  ];
}

/** What one account hides; accounts that hide the same for the same reason are told together. */
interface Hiding {
  readonly account: Account;
  readonly what: 'regions' | 'trails-in-regions' | 'trails';
  readonly faults: Account['regions']['faults'];
  readonly hidden: number;
}

function populationCauses(accounts: readonly Account[]): readonly string[] {
  const alike = Map.groupBy(accounts.flatMap(hidings), ({ what, faults }) =>
    [what, ...new Set(faults.map(({ call, kind, code }) => `${call} ${kind} ${code}`))].sort().join('\0'),
  );
  return [...alike.values()].map(hidingSentence);
}

function hidings(account: Account): readonly Hiding[] {
  const { regions, trails } = account;
  const found: Hiding[] = [];
  if (!regions.closed) found.push({ account, what: 'regions', faults: regions.faults, hidden: 0 });
  const hidden = regions.members.filter((region) => !region.copies.closed);
  if (hidden.length > 0) {
    const faults = hidden.flatMap((region) => region.copies.faults);
    found.push({ account, what: 'trails-in-regions', faults, hidden: hidden.length });
  } else if (regions.closed && !trails.closed) {
    found.push({ account, what: 'trails', faults: trails.faults, hidden: 0 });
  }
  return found;
}

function hidingSentence(group: readonly Hiding[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { length: number } = group;
  const of =
    number === 1 ? `account ${first.account.id}` : namedAccounts(group.map(({ account }) => account.id));
  const faults = describeFaults(first.faults);
  const why = number === 1 ? `: ${faults}` : `, in the first because ${faults}`;
  switch (first.what) {
    case 'regions':
      return `Regions of ${of} may be missing${why} Or name the regions with --regions.`;
    case 'trails-in-regions': {
      const hidden = group.reduce((sum, one) => sum + one.hidden, 0);
      const all = group.reduce((sum, { account }) => sum + account.regions.members.length, 0);
      return `Trails may be missing in ${hidden} of ${all} regions of ${of}${why}`;
    }
    case 'trails':
      return `Trails of ${of} may be missing${why}`;
  }
}

function errorCauses(errors: ReadonlyMap<string, number>): readonly string[] {
  if (errors.size === 0) return [];
  const total = [...errors.values()].reduce((sum, number) => sum + number, 0);
  const shown = [...errors].slice(0, MOST_POLICIES).map(([policy, number]) => `${policy} ${number}`);
  const more = errors.size > MOST_POLICIES ? ` and ${errors.size - MOST_POLICIES} more policies` : '';
  const findings = total === 1 ? '1 finding' : `${total} findings`;
  return [`${findings} could not be judged (${shown.join(', ')}${more}).`];
}
