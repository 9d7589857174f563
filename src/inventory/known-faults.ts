import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, Trail } from '../model/inventory.ts';
import type { Observed, Ref } from '../model/observed.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Every fault of the records and of what was joined from them, by id, in the order of ids. */
export function knownFaults(
  snapshot: Snapshot,
  accounts: readonly Account[],
  others: readonly Fault[],
): ReadonlyMap<string, Fault> {
  const recorded = snapshot.records.flatMap(({ outcome }) =>
    outcome.kind === 'fault' ? [outcome.fault] : [],
  );
  const joined = accounts.flatMap((account) => [
    ...account.regions.faults,
    ...account.regions.members.flatMap((region) => region.copies.faults),
    ...account.trails.faults,
    ...account.trails.members.flatMap(trailFaults),
  ]);
  const byId = new Map<string, Fault>();
  for (const fault of faultUnion(recorded, joined, others)) {
    // One damaged answer may have several faults of the same id: the first in order stands for them.
    if (!byId.has(fault.id)) byId.set(fault.id, fault);
  }
  return byId;
}

function trailFaults(trail: Trail): readonly Fault[] {
  return [
    ...unread(trail.multiRegion),
    ...unread(trail.organization),
    ...unread(trail.globalServiceEvents),
    ...unread(trail.logFileValidation),
    ...unread(trail.selectors),
    ...referenceFaults(trail.bucket, (bucket) => [bucket.region, bucket.defaultEncryption]),
    ...referenceFaults(trail.key, (key) => [key.state, key.manager]),
    ...trail.copies.flatMap((copy) => [
      ...unread(copy.isLogging),
      ...unread(copy.deliveryError),
      ...unread(copy.digestError),
      ...unread(copy.logsError),
      ...unread(copy.lastDelivery),
    ]),
  ];
}

function unread(observed: Observed<unknown>): readonly Fault[] {
  return observed.known ? [] : observed.faults;
}

function referenceFaults<T>(ref: Ref<T>, members: (it: T) => readonly Observed<unknown>[]): readonly Fault[] {
  if (ref.state === 'foreign') return ref.faults;
  return ref.state === 'present' ? members(ref.it).flatMap(unread) : [];
}
