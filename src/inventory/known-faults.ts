import { type Fault, faultUnion } from '../model/fault.ts';
import type {
  Account,
  Bucket,
  EventDataStore,
  Inventory,
  Member,
  Organization,
  Trail,
} from '../model/inventory.ts';
import type { Observed, Ref } from '../model/observed.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * Every fault of the records and of what was joined from them, by id, in the order of ids. Details of buckets
 * that no trail names are asked of nobody, and some answers only where a policy needs them: of these, only what
 * was to be asked and failed is a fault of the run.
 */
export function knownFaults(
  snapshot: Snapshot,
  { accounts, organization }: Pick<Inventory, 'accounts' | 'organization'>,
  others: readonly Fault[],
): ReadonlyMap<string, Fault> {
  const recorded = snapshot.records.flatMap(({ outcome }) =>
    outcome.kind === 'fault' ? [outcome.fault] : [],
  );
  const found = new Set<Fault>([...recorded, ...others]);
  for (const fault of organization === undefined ? [] : organizationFaults(organization)) found.add(fault);
  const asked = new Set(snapshot.header.facts);
  for (const account of accounts) for (const fault of accountFaults(account, asked)) found.add(fault);
  const byId = new Map<string, Fault>();
  for (const fault of faultUnion([...found])) {
    // One damaged answer may have several faults of the same id: the first in order stands for them.
    if (!byId.has(fault.id)) byId.set(fault.id, fault);
  }
  return byId;
}

function organizationFaults(organization: Observed<Organization>): readonly Fault[] {
  if (!organization.known) return organization.faults;
  const { delegatedAdministrators, featureSet, members } = organization.value;
  return [
    ...unread(featureSet),
    ...members.faults,
    ...members.members.flatMap(memberFaults),
    ...delegatedAdministrators.faults,
  ];
}

function memberFaults({ name, state, ou }: Member): readonly Fault[] {
  return [...unread(name), ...unread(state), ...unread(ou)];
}

function accountFaults(account: Account, asked: ReadonlySet<string>): readonly Fault[] {
  const { buckets, eventDataStores, member, refused, regions, trails } = account;
  const isAsked = ({ call }: Fault): boolean => asked.has(call);
  return [
    ...(refused === undefined ? [] : [refused]),
    ...(member === undefined ? [] : member.known ? memberFaults(member.value) : member.faults),
    ...regions.faults,
    ...regions.members.flatMap((region) => region.copies.faults),
    ...trails.faults,
    ...trails.members.flatMap(trailFaults),
    ...trails.members.flatMap(({ insights }) => unread(insights)).filter(isAsked),
    ...buckets.faults,
    ...[...eventDataStores.faults, ...eventDataStores.members.flatMap(storeFaults)].filter(isAsked),
  ];
}

function trailFaults(trail: Trail): readonly Fault[] {
  return [
    ...unread(trail.multiRegion),
    ...unread(trail.organization),
    ...unread(trail.globalServiceEvents),
    ...unread(trail.logFileValidation),
    ...unread(trail.selectors),
    ...unread(trail.selectorCounts),
    ...unread(trail.recursiveLogging),
    ...unread(trail.keyPrefix),
    ...referenceFaults(trail.bucket, bucketMembers),
    ...referenceFaults(trail.key, (key) => [key.state, key.manager]),
    ...trail.copies.flatMap((copy) => [
      ...unread(copy.isLogging),
      ...unread(copy.deliveryError),
      ...unread(copy.digestError),
      ...unread(copy.logsError),
      ...unread(copy.lastDelivery),
      ...unread(copy.lastDigest),
      ...unread(copy.lastLogsDelivery),
    ]),
  ];
}

function storeFaults(store: EventDataStore): readonly Fault[] {
  return [
    ...unread(store.name),
    ...unread(store.status),
    ...unread(store.ingesting),
    ...unread(store.multiRegion),
    ...unread(store.organization),
    ...unread(store.selectors),
    ...unread(store.retentionDays),
    ...unread(store.terminationProtection),
  ];
}

function bucketMembers(bucket: Bucket): readonly Observed<unknown>[] {
  return [
    bucket.owner,
    bucket.region,
    bucket.defaultEncryption,
    bucket.versioning,
    bucket.mfaDelete,
    bucket.policy,
    bucket.publicByPolicy,
    bucket.publicByAcl,
    bucket.ownership,
    bucket.tags,
  ];
}

function unread(observed: Observed<unknown>): readonly Fault[] {
  return observed.known ? [] : observed.faults;
}

function referenceFaults<T>(ref: Ref<T>, members: (it: T) => readonly Observed<unknown>[]): readonly Fault[] {
  if (ref.state === 'foreign') return ref.faults;
  return ref.state === 'present' ? members(ref.it).flatMap(unread) : [];
}
