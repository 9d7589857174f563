import type { Account, Inventory, Trail } from '../model/inventory.ts';
import { describeFaults } from './fault-sentences.ts';
import { trailSubject } from './subject-identity.ts';
import type { Enumeration, SubjectRow } from './subject-row.ts';

/**
 * Trails that an account owns. An organization's trail shows in every member, and is one subject: its owner
 * answers for it, whatever the members show.
 */
export function ownTrailRows(account: Account): Enumeration {
  const { id, trails } = account;
  return {
    rows: trails.members.filter(({ owned }) => owned).map((trail) => judged(account, trail)),
    hiddenBy: trails.closed ? undefined : trails.faults,
    what: 'Trails',
    none:
      trails.members.length === 0
        ? `No trail shows in account ${id}.`
        : `Account ${id} owns none of the trails that show in it.`,
  };
}

/**
 * Trails whose owner was not asked, each judged through the first account by id that shows it. An account
 * whose list is open counts as showing it: were its list read, the choice might fall on it, and an answer
 * that another account gives meanwhile could differ.
 */
export function foreignTrailRows({ accounts }: Inventory): readonly SubjectRow[] {
  const asked = new Set(accounts.map(({ id }) => id));
  const shown = new Map<string, Account>();
  for (const account of accounts) {
    for (const { arn, owner } of account.trails.members) {
      if (!asked.has(owner) && !shown.has(arn)) shown.set(arn, account);
    }
  }
  const firstOpen = accounts.find(({ trails }) => !trails.closed);
  return [...shown].flatMap(([arn, account]) => {
    const trail = account.trails.members.find((one) => one.arn === arn);
    if (trail === undefined) return [];
    return firstOpen !== undefined && firstOpen.id < account.id
      ? [undecided(account, trail, firstOpen)]
      : [judged(account, trail)];
  });
}

function judged(account: Account, trail: Trail): SubjectRow {
  return { kind: 'judged', subject: trailSubject(account, trail), noun: { kind: 'trail', account, trail } };
}

function undecided(account: Account, trail: Trail, { id, trails }: Account): SubjectRow {
  const message = `Its owner was not asked, and whether account ${id}, which would be asked about it, shows it is unknown: ${describeFaults(trails.faults)}`;
  return {
    kind: 'settled',
    subject: trailSubject(account, trail),
    status: 'error',
    message,
    faults: trails.faults,
  };
}
