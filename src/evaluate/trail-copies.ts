import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, Copy, Trail } from '../model/inventory.ts';
import { type Observed, type Population, unknown } from '../model/observed.ts';
import { sortedUnique } from './stable-order.ts';

/**
 * The copies of a trail: where it shows in scope, and its home, where every trail shows. Every region whose
 * list could not be read may hide another copy, save for a trail that is known to be of one region.
 */
export function copiesOf(account: Account, trail: Trail): Population<Copy> {
  const faults = hidingCopies(account, trail);
  return {
    members: trail.copies,
    closed: faults.length === 0,
    faults,
    evidence: sortedUnique(account.regions.members.flatMap(({ copies }) => copies.evidence)),
  };
}

function hidingCopies(account: Account, trail: Trail): readonly Fault[] {
  const home = homeCopy(trail) === undefined ? unseenHome(account, trail) : [];
  if (home.length === 0 && trail.multiRegion.known && !trail.multiRegion.value) return [];
  const lists = account.regions.members
    .filter(({ name }) => !trail.copies.some((copy) => copy.region === name))
    .map(({ copies }) => (copies.closed ? [] : copies.faults));
  return faultUnion(account.regions.closed ? [] : account.regions.faults, home, ...lists);
}

/** Whether the trail logs, which is what its home region says: `StartLogging` there starts every copy. */
export function homeLogging(account: Account, trail: Trail): Observed<boolean> {
  return homeCopy(trail)?.isLogging ?? unknown(...unseenHome(account, trail));
}

function homeCopy(trail: Trail): Copy | undefined {
  return trail.copies.find((copy) => copy.region === trail.home);
}

function unseenHome(account: Account, trail: Trail): readonly Fault[] {
  const home = account.regions.members.find((region) => region.name === trail.home);
  if (home !== undefined && home.copies.faults.length > 0) return home.copies.faults;
  const known = home !== undefined || account.excludedRegions.some(({ name }) => name === trail.home);
  if (!known && account.regions.faults.length > 0) return account.regions.faults;
  return [notAskedAtHome(account, trail)];
}

function notAskedAtHome(account: Account, trail: Trail): Fault {
  const call = 'cloudtrail:GetTrailStatus';
  return {
    id: ['missing', call, account.id, trail.home, trail.arn].join(':'),
    kind: 'not-asked',
    call,
    account: account.id,
    region: trail.home,
    code: 'NotAsked',
    message: `${call} about ${trail.arn} was not asked in its home region: the trail was not seen there.`,
  };
}
