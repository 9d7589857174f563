import type { Account, Inventory } from '../model/inventory.ts';
import type { Count, PopulationCount, Scope } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { describeFaults } from './fault-sentences.ts';

const MOST_POLICIES = 5;

/** How many accounts and regions there are, and what became of each. */
export function countPopulation(inventory: Inventory): PopulationCount {
  const accounts = inventory.accounts;
  const unreadable = accounts.filter(isUnreadable).length;
  const regions = accounts.flatMap((account) => account.regions.members);
  return {
    accounts: count({ evaluated: accounts.length - unreadable, excluded: 0, unreadable }),
    regions: count({
      evaluated: regions.filter((region) => region.copies.closed).length,
      excluded: accounts.reduce((sum, account) => sum + account.excludedRegions.length, 0),
      unreadable: regions.filter((region) => !region.copies.closed).length,
    }),
  };
}

function isUnreadable(account: Account): boolean {
  return account.regions.members.length === 0 && !account.regions.closed;
}

function count(parts: Omit<Count, 'discovered'>): Count {
  return { discovered: parts.evaluated + parts.excluded + parts.unreadable, ...parts };
}

/** What was left out and what counts only because the user said so, for the head of the result. */
export function scopeOf(inventory: Inventory, header: Snapshot['header']): Scope {
  return {
    asked: header.scope,
    planDigest: header.planDigest,
    shards: [],
    excluded: inventory.accounts.flatMap((account) =>
      account.excludedRegions.map(({ name, reason }) => ({ account: account.id, region: name, reason })),
    ),
    asserted: inventory.accounts.flatMap((account) =>
      account.regions.members
        .filter((region) => region.optIn === 'asserted')
        .map((region) => ({ account: account.id, region: region.name })),
    ),
  };
}

export interface Completeness {
  readonly inventory: Inventory;
  readonly snapshot: Pick<Snapshot, 'trailer'>;
  /** Error verdicts by policy name, zeros left out, in the order of policies. */
  readonly errors: ReadonlyMap<string, number>;
}

/**
 * Why the answer is partial, one sentence per cause; none when it is whole. A refusal by which no verdict
 * and no population suffers is no cause: AWS refuses some questions by design.
 */
export function incompleteBecause({ inventory, snapshot, errors }: Completeness): readonly string[] {
  return [
    ...snapshotCauses(snapshot),
    ...(inventory.accounts.length === 0 ? ['No account could be looked at.'] : []),
    ...inventory.accounts.flatMap(populationCauses),
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

function populationCauses(account: Account): readonly string[] {
  const causes: string[] = [];
  if (!account.regions.closed) {
    const faults = describeFaults(account.regions.faults);
    causes.push(
      `Regions of account ${account.id} may be missing: ${faults} Or name the regions with --regions.`,
    );
  }
  const hidden = account.regions.members.filter((region) => !region.copies.closed);
  if (hidden.length > 0) {
    const faults = describeFaults(hidden.flatMap((region) => region.copies.faults));
    causes.push(
      `Trails may be missing in ${hidden.length} of ${account.regions.members.length} regions of account ${account.id}: ${faults}`,
    );
  } else if (account.regions.closed && !account.trails.closed) {
    causes.push(`Trails of account ${account.id} may be missing: ${describeFaults(account.trails.faults)}`);
  }
  return causes;
}

function errorCauses(errors: ReadonlyMap<string, number>): readonly string[] {
  if (errors.size === 0) return [];
  const total = [...errors.values()].reduce((sum, number) => sum + number, 0);
  const shown = [...errors].slice(0, MOST_POLICIES).map(([policy, number]) => `${policy} ${number}`);
  const more = errors.size > MOST_POLICIES ? ` and ${errors.size - MOST_POLICIES} more policies` : '';
  const findings = total === 1 ? '1 finding' : `${total} findings`;
  return [`${findings} could not be judged (${shown.join(', ')}${more}).`];
}
