import type { CallRecord } from '../model/call.ts';
import { faultAdvice, iamActionOf } from '../model/fault-advice.ts';
import type { PermissionCheck } from '../report/doctor-table.ts';

export interface Answers {
  readonly account: string;
  /** IAM style names of the calls that would be asked there, in order. */
  readonly calls: readonly string[];
  readonly records: readonly CallRecord[];
  readonly leftOpen: (call: string) => readonly string[];
}

/** What the answers of an account say of each call. One refusal counts, whatever else was answered. */
export function permissionChecks({ account, calls, records, leftOpen }: Answers): readonly PermissionCheck[] {
  const byCall = Map.groupBy(records, ({ service, operation }) => `${service}:${operation}`);
  return calls.map((call) => {
    const worst = [...(byCall.get(call) ?? [])].sort((a, b) => weight(b) - weight(a))[0];
    const about = { account, call, action: iamActionOf(call) };
    if (worst === undefined) {
      const why = untried(call, byCall);
      return { ...about, answer: 'not-checked', why, leavesOpen: [] };
    }
    if (worst.outcome.kind !== 'fault') return { ...about, answer: 'allowed', leavesOpen: [] };
    const { fault } = worst.outcome;
    const { code, requestId, message: why } = fault;
    const next = faultAdvice(fault);
    const said = { code, ...(requestId === undefined ? {} : { requestId }), why, next };
    const leavesOpen = leftOpen(call);
    return fault.kind === 'denied'
      ? { ...about, answer: 'denied', ...said, leavesOpen }
      : { ...about, answer: 'not-checked', failed: true, ...said, leavesOpen };
  });
}

function weight({ outcome }: CallRecord): number {
  if (outcome.kind !== 'fault') return 0;
  return outcome.fault.kind === 'denied' ? 2 : 1;
}

/** What a call is asked about, and the call that finds it. */
const findings: readonly (readonly [RegExp, string, string])[] = [
  [/^cloudtrail:GetTrailStatus$/, 'cloudtrail:DescribeTrails', 'no trail there'],
  [/^cloudtrail:Get(Event|Insight)Selectors$/, 'cloudtrail:DescribeTrails', 'no trail of its own there'],
  [
    /^cloudtrail:Get(EventDataStore|ResourcePolicy)$/,
    'cloudtrail:ListEventDataStores',
    'no event data store there',
  ],
  [/^kms:/, 'cloudtrail:DescribeTrails', 'no key of its own that a trail names'],
  [/^s3:/, 's3:ListBuckets', 'no bucket there'],
  [/^organizations:/, 'organizations:ListRoots', 'no root to ask about'],
];

function untried(call: string, byCall: ReadonlyMap<string, readonly CallRecord[]>): string {
  const [, finder, nothing] = findings.find(([shape]) => shape.test(call)) ?? [];
  if (finder === undefined || nothing === undefined) return 'not tried';
  const answered = byCall.get(finder)?.every(({ outcome }) => outcome.kind !== 'fault') ?? false;
  return answered ? nothing : `needs ${finder}`;
}
