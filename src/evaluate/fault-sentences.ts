import type { Fault, FaultKind } from '../model/fault.ts';
import { byCodeUnits, sortedUnique } from './stable-order.ts';

const MOST_GROUPS = 3;
const MOST_REGIONS = 5;
const LONGEST_CODE = 128;
const LONGEST_MESSAGE = 400;

interface Wording {
  /** What became of the call; without it the fault's own message says it better. */
  readonly what?: string;
  /** What a person does about it. `{call}` stands for the call's name, `{action}` for its IAM action. */
  readonly next: string;
}

const wordings: Readonly<Record<FaultKind, Wording>> = {
  denied: { what: 'was denied', next: 'Allow {action} for the identity that scans.' },
  throttled: { what: 'was throttled', next: 'Scan again when other users of {call} are quiet.' },
  'region-disabled': {
    what: 'was refused because the region is disabled',
    next: 'Enable the region, or leave it out with --regions.',
  },
  unreachable: { what: 'got no answer', next: 'Check the network, the proxy and the endpoint.' },
  'timed-out': { what: 'took too long', next: 'Scan again, and check the network if it stays.' },
  cancelled: { what: 'was cancelled', next: 'Scan again and let it finish.' },
  malformed: { next: 'Keep the snapshot and report it: either the endpoint or Trailproof is wrong.' },
  unsupported: { next: 'Use an endpoint that offers {call}.' },
  conflict: { next: 'Scan again when nobody changes it.' },
  'not-asked': { next: 'Collect again with this policy selected.' },
  'not-readable-from-here': { next: 'Scan the account that owns it as well.' },
};

/** The answer is there, and still does not say enough: another endpoint would not help. */
const nextByCode: ReadonlyMap<string, string> = new Map([
  ['Undocumented', 'Change the trail so that nothing rests on it.'],
  ['TooComplex', 'Write the selectors more simply.'],
  ['KeyRegionUnknown', 'Let the trail name its key by ARN.'],
  ['UnknownSelectorMember', 'Use a newer version of Trailproof.'],
]);

/**
 * Calls whose IAM action has another name.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
const actions: ReadonlyMap<string, string> = new Map([
  ['s3:GetBucketEncryption', 's3:GetEncryptionConfiguration'],
  ['s3:HeadBucket', 's3:ListBucket'],
]);

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
  const { what } = wordings[first.kind];
  const code = quote(first.code, LONGEST_CODE);
  if (what !== undefined) return `${first.call} ${what}${place(group)} (${code})`;
  return `${quote(first.message, LONGEST_MESSAGE).replace(/\.$/u, '')} (${first.call}${place(group)}: ${code})`;
}

function nextStep({ kind, code, call }: Fault): string {
  return (nextByCode.get(code) ?? wordings[kind].next)
    .replace('{call}', () => call)
    .replace('{action}', () => actions.get(call) ?? call);
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
  const next = new Set(shown.map(({ first }) => nextStep(first)));
  return `${causes}${more}. ${[...next].join(' ')}`;
}

/** Ids of the faults, sorted, each once. */
export function faultIds(faults: readonly Fault[]): readonly string[] {
  return sortedUnique(faults.map((fault) => fault.id));
}
