/** Every reason for which something could not be seen. Classified once, from error codes, in `aws/`. */
export type FaultKind =
  | 'denied'
  | 'throttled'
  | 'region-disabled'
  | 'unreachable'
  | 'timed-out'
  | 'malformed'
  | 'unsupported'
  | 'conflict'
  | 'cancelled'
  | 'not-asked'
  | 'not-readable-from-here';

/** Why something is unknown. Unknown is never pass and never fail. */
export interface Fault {
  /** The id of the call record it belongs to (or would have belonged to, for `not-asked`). */
  readonly id: string;
  readonly kind: FaultKind;
  /** IAM style name of the call, for instance `cloudtrail:GetTrailStatus`. */
  readonly call: string;
  readonly account: string;
  readonly region: string;
  /** AWS's error code, or one of ours for what never reached AWS (`ECONNREFUSED`, `NotAsked`). */
  readonly code: string;
  readonly requestId?: string;
  /** One sentence for people, without secrets. */
  readonly message: string;
}

const noFaults: readonly Fault[] = [];

/** Several lists of faults as one: each fault once, in the order of ids, so that the order of reading never shows. */
export function faultUnion(...lists: readonly (readonly Fault[])[]): readonly Fault[] {
  if (lists.every((list) => list.length === 0)) return noFaults;
  const byKey = new Map<string, Fault>();
  for (const fault of lists.flat()) byKey.set(`${fault.id}\n${fault.kind}\n${fault.message}`, fault);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fault]) => fault);
}
