import { byCodeUnits } from '../model/code-units.ts';
import type { Fault, FaultKind } from '../model/fault.ts';
import { faultAdvice } from '../model/fault-advice.ts';
import { sortedUnique } from './stable-order.ts';

const MOST_GROUPS = 3;
const MOST_REGIONS = 5;
const LONGEST_CODE = 128;
const LONGEST_MESSAGE = 400;

/** What became of the call; for the other kinds the fault's own message says it better. */
const whatHappened: Partial<Readonly<Record<FaultKind, string>>> = {
  denied: 'was denied',
  throttled: 'was throttled',
  'region-disabled': 'was refused because the region is disabled',
  unreachable: 'got no answer',
  'timed-out': 'took too long',
  cancelled: 'was cancelled',
};

interface Group {
  readonly first: Fault;
  readonly regions: readonly string[];
}

/** Faults that differ only in region are one cause for people. */
function groupFaults(faults: readonly Fault[]): readonly Group[] {
  const sorted = [...faults].sort((left, right) => byCodeUnits(sortKey(left), sortKey(right)));
  const groups = Map.groupBy(sorted, (fault) => causeKey(fault));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ first, regions: sortedUnique(group.map((fault) => fault.region)) }];
  });
}

function causeKey({ call, account, kind, code }: Fault): string {
  return [call, account, kind, code].join('\0');
}

function sortKey(fault: Fault): string {
  return [causeKey(fault), fault.region, fault.id].join('\0');
}

function place(group: Group): string {
  const named = group.regions.filter((region) => region !== '');
  const shown = named.slice(0, MOST_REGIONS).join(', ');
  const more = named.length > MOST_REGIONS ? ` and ${named.length - MOST_REGIONS} more regions` : '';
  const account = group.first.account === '' ? '' : ` in account ${group.first.account}`;
  return shown === '' ? account : `${account}${account === '' ? ' in' : ','} ${shown}${more}`;
}

/** Codes and messages come from the other end of a wire: one line, and not a long one. */
function quote(text: string, longest: number): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function groupSentence(group: Group): string {
  const { first } = group;
  const what = whatHappened[first.kind];
  const code = quote(first.code, LONGEST_CODE);
  if (what !== undefined) return `${first.call} ${what}${place(group)} (${code})`;
  return `${quote(first.message, LONGEST_MESSAGE).replace(/\.$/u, '')} (${first.call}${place(group)}: ${code})`;
}

/**
 * Which calls failed, where, with which code, and what to do next: `cloudtrail:GetTrailStatus was denied in
 * account 111122223333, eu-west-1 (AccessDenied). Allow … `. The same for any order of the faults, and without
 * their request ids, which the faults themselves carry: an unchanged world must give unchanged findings.
 */
export function describeFaults(faults: readonly Fault[]): string {
  const groups = groupFaults(faults);
  if (groups.length === 0) return 'no call explains it. Report this as a bug of Trailproof.';
  const shown = groups.slice(0, MOST_GROUPS);
  const causes = shown.map(groupSentence).join('; ');
  const more = groups.length > shown.length ? `; and ${groups.length - shown.length} more causes` : '';
  const next = new Set(shown.map(({ first }) => faultAdvice(first)));
  return `${causes}${more}. ${[...next].join(' ')}`;
}

/** Ids of the faults, sorted, each once. */
export function faultIds(faults: readonly Fault[]): readonly string[] {
  return sortedUnique(faults.map((fault) => fault.id));
}
