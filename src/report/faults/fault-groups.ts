import type { Fault } from '../../model/fault.ts';
import { fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { regionList } from '../text/region-list.ts';

const MOST_ACCOUNTS = 10;
const LONGEST_MESSAGE = 600;

/** Faults that differ only in account, region and request: one cause for people. */
export interface FaultGroup {
  readonly first: Fault;
  /** Whose credentials asked, sorted; none where that was not known yet. */
  readonly accounts: readonly string[];
  /** Sorted. */
  readonly regions: readonly string[];
  readonly ids: readonly string[];
  readonly requestIds: readonly string[];
  /** How many of them AWS explained in words of their own. */
  readonly messages: number;
}

/** Groups in the order of their first fault. */
export function groupFaults(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = Map.groupBy(faults, ({ call, kind, code }) => [call, kind, code].join('\0'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, ...gathered(group) }];
  });
}

function gathered(group: readonly Fault[]): Omit<FaultGroup, 'first'> {
  return {
    accounts: distinct(group.map((fault) => fault.account)),
    regions: distinct(group.map((fault) => fault.region)),
    ids: group.map((fault) => fault.id),
    requestIds: group.flatMap((fault) => (fault.requestId === undefined ? [] : [fault.requestId])),
    messages: distinct(group.map((fault) => fault.message)).length,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort();
}

/** `account 111122223333, eu-west-1`, `12 accounts (…), 17 regions: …`; empty when neither is known. */
export function faultPlace({ accounts, regions }: Pick<FaultGroup, 'accounts' | 'regions'>): string {
  const who =
    accounts.length > 1
      ? `${counted(accounts.length, 'account')} (${fewOf(accounts, MOST_ACCOUNTS)})`
      : accounts.map((account) => `account ${account}`).join('');
  const where =
    regions.length > 1 ? `${counted(regions.length, 'region')}: ${regionList(regions)}` : regions.join('');
  return [who, where].filter((part) => part !== '').join(', ');
}

/** Messages name what was asked, so that those of a group may differ. */
export function groupMessage({ first, messages }: FaultGroup): string {
  const more = messages > 1 ? ` (and ${digits(messages - 1)} more like it)` : '';
  return `${shortened(first.message, LONGEST_MESSAGE)}${more}`;
}
