import type { Account, Inventory, Region, Trail } from '../model/inventory.ts';
import type { EventRecord } from '../selectors/event-record.ts';
import { explainRecord } from '../selectors/explain-record.ts';
import type { Contribution } from './contribution.ts';
import { regionSituation } from './region-situation.ts';
import { silentCopy } from './silent-copy.ts';

/** Who recorded one event, and why each other trail of its account did not. */
export interface EventAnswer {
  readonly recorded: 'yes' | 'no' | 'unknown';
  /** ARNs of the trails that surely record it, sorted. */
  readonly by: readonly string[];
  /** Every trail that shows in the account, in the order of ARNs. */
  readonly trails: readonly TrailAnswer[];
  /** Why trails may be missing in the list; absent when it is whole. */
  readonly hidden?: string;
}

export interface TrailAnswer {
  readonly arn: string;
  readonly records: 'yes' | 'no' | 'unknown';
  readonly why: string;
}

/** Asks every trail that shows in the event's account whether it records the event in the event's region. */
export function explainEvent(inventory: Inventory, event: EventRecord): EventAnswer {
  const account = inventory.accounts.find(({ id }) => id === event.account);
  if (account === undefined) return notSeen(`the account ${event.account} was not looked at`);
  const region = account.regions.members.find(({ name }) => name === event.region);
  if (region === undefined) return notSeen(`${event.region} of account ${event.account} was not looked at`);
  const place = { region, trails: new Map(account.trails.members.map((trail) => [trail.arn, trail])) };
  const contributions = new Map(regionSituation(place).contributions.map((one) => [one.arn, one]));
  const trails = account.trails.members
    .map((trail) => answerOf({ trail, region, contribution: contributions.get(trail.arn), event }))
    .sort((a, b) => (a.arn < b.arn ? -1 : 1));
  return summed(trails, hiddenIn(account, region));
}

function notSeen(hidden: string): EventAnswer {
  return { recorded: 'unknown', by: [], trails: [], hidden };
}

function hiddenIn(account: Account, region: Region): string | undefined {
  if (region.copies.closed) return undefined;
  const reasons = region.copies.faults.map(({ call, code }) => `${call}: ${code}`);
  return `trails that show in ${region.name} of account ${account.id} may be missing (${reasons.join(', ')})`;
}

function summed(trails: readonly TrailAnswer[], hidden: string | undefined): EventAnswer {
  const by = trails.filter(({ records }) => records === 'yes').map(({ arn }) => arn);
  const open = hidden !== undefined || trails.some(({ records }) => records === 'unknown');
  const recorded = by.length > 0 ? 'yes' : open ? 'unknown' : 'no';
  return { recorded, by, trails, ...(hidden === undefined ? {} : { hidden }) };
}

interface TrailQuestion {
  readonly trail: Trail;
  readonly region: Region;
  /** Absent where the trail shows no copy, or a stopped one. */
  readonly contribution: Contribution | undefined;
  readonly event: EventRecord;
}

function answerOf({ trail, region, contribution, event }: TrailQuestion): TrailAnswer {
  if (contribution === undefined) return withoutCopy(trail, region);
  const decision = explainRecord(contribution, event);
  const { faults } = contribution;
  // What could not be read about the trail explains more than the boxes that stand for it.
  const unread = decision.records === 'unknown' && faults.length > 0;
  const why = unread
    ? `${faults.map(({ call, code }) => `${call} was not answered (${code})`).join('; ')}`
    : decision.why;
  return { arn: trail.arn, records: decision.records, why };
}

/** A list that could not be read may hide the copy, but not of a trail that is known to be elsewhere. */
function withoutCopy(trail: Trail, region: Region): TrailAnswer {
  const { arn } = trail;
  const silent = silentCopy(trail, region);
  if (silent === undefined || (silent.state === 'absent' && !region.copies.closed)) {
    return { arn, records: 'unknown', why: `whether it shows in ${region.name} could not be seen` };
  }
  return { arn, records: 'no', why: `it ${silent.why}` };
}
