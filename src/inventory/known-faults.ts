import { type Fault, faultUnion } from '../model/fault.ts';
import type {
  Account,
  Bucket,
  EventDataStore,
  Inventory,
  Key,
  Member,
  Organization,
  Trail,
} from '../model/inventory.ts';
import { type Observed, type Ref, unreadFaults } from '../model/observed.ts';
import { isServiceLinked, type Role } from '../model/role.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { logGroupFaults, roleFaults, topicFaults } from './log-destination-faults.ts';

/**
 * Every fault of the records and of what was joined from them, by id, in the order of ids. Details of buckets
 * that no trail names are asked of nobody, and some answers only where a policy needs them: of these, only what
 * was to be asked and failed is a fault of the run.
 */
export function knownFaults(
  { header, recorded }: Pick<Snapshot, 'header'> & { readonly recorded: readonly Fault[] },
  { accounts, organization }: Pick<Inventory, 'accounts' | 'organization'>,
  others: readonly Fault[],
): ReadonlyMap<string, Fault> {
  const found = new Set<Fault>([...recorded, ...others]);
  const asked = new Set(header.facts);
  const isAsked = ({ call, code }: Fault): boolean => code !== 'NotAsked' || asked.has(call);
  const ofOrganization = organization === undefined ? [] : organizationFaults(organization);
  for (const fault of [ofOrganization, ...accounts.map(accountFaults)].flat()) {
    if (isAsked(fault)) found.add(fault);
  }
  const byId = new Map<string, Fault>();
  for (const fault of faultUnion([...found])) {
    // One damaged answer may have several faults of the same id: the first in order stands for them.
    if (!byId.has(fault.id)) byId.set(fault.id, fault);
  }
  return byId;
}

export function recordedFaults({ records }: Pick<Snapshot, 'records'>): readonly Fault[] {
  return records.flatMap(({ outcome }) => (outcome.kind === 'fault' ? [outcome.fault] : []));
}

function organizationFaults(organization: Observed<Organization>): readonly Fault[] {
  if (!organization.known) return organization.faults;
  const { delegatedAdministrators, featureSet, members, trustedServices } = organization.value;
  const { serviceControlPolicies } = organization.value;
  return [
    ...unreadFaults(trustedServices),
    ...serviceControlPolicies.faults,
    ...serviceControlPolicies.members.flatMap(({ name, awsManaged, document, targets }) => [
      ...[name, awsManaged, document].flatMap(unreadFaults),
      ...targets.faults,
    ]),
    ...unreadFaults(featureSet),
    ...members.faults,
    ...members.members.flatMap(memberFaults),
    ...delegatedAdministrators.faults,
  ];
}

/** Tags are asked of accounts that are looked at, and of no other. */
function ownFaults(member: Member): readonly Fault[] {
  return [...memberFaults(member), ...unreadFaults(member.tags)];
}

function memberFaults({ name, state, ou }: Member): readonly Fault[] {
  return [name, state, ou].flatMap(unreadFaults);
}

function accountFaults(account: Account): readonly Fault[] {
  const { buckets, eventDataStores, inOrganization, member, namedRoles, refused, regions, trails } = account;
  return [
    ...unreadFaults(inOrganization),
    ...(refused === undefined ? [] : [refused]),
    ...(member === undefined ? [] : member.known ? ownFaults(member.value) : member.faults),
    ...regions.faults,
    ...regions.members.flatMap((region) => region.copies.faults),
    ...trails.faults,
    ...trails.members.flatMap(trailFaults),
    ...buckets.faults,
    ...eventDataStores.faults,
    ...eventDataStores.members.flatMap(storeFaults),
    ...namedRoles.flatMap(({ role }) => roleReferenceFaults(role)),
  ];
}

function trailFaults(trail: Trail): readonly Fault[] {
  return [
    ...unreadFaults(trail.multiRegion),
    ...unreadFaults(trail.organization),
    ...unreadFaults(trail.globalServiceEvents),
    ...unreadFaults(trail.logFileValidation),
    ...unreadFaults(trail.selectors),
    ...unreadFaults(trail.selectorCounts),
    ...unreadFaults(trail.recursiveLogging),
    ...unreadFaults(trail.insights),
    ...unreadFaults(trail.tags),
    ...unreadFaults(trail.keyPrefix),
    ...referenceFaults(trail.bucket, bucketMembers),
    ...referenceFaults(trail.key, keyMembers),
    ...referenceFaults(trail.logGroup, () => []),
    ...(trail.logGroup.state === 'present' ? logGroupFaults(trail.logGroup.it) : []),
    ...referenceFaults(trail.topic, () => []),
    ...(trail.topic.state === 'present' ? topicFaults(trail.topic.it) : []),
    ...roleReferenceFaults(trail.logsRole),
    ...trail.copies.flatMap((copy) => [
      ...unreadFaults(copy.isLogging),
      ...unreadFaults(copy.deliveryError),
      ...unreadFaults(copy.digestError),
      ...unreadFaults(copy.logsError),
      ...unreadFaults(copy.notificationError),
      ...unreadFaults(copy.lastDelivery),
      ...unreadFaults(copy.lastDigest),
      ...unreadFaults(copy.lastLogsDelivery),
      ...unreadFaults(copy.lastNotification),
    ]),
  ];
}

/** What a service-linked role may do is AWS's own business: nobody is asked. */
function roleReferenceFaults(ref: Ref<Role>): readonly Fault[] {
  if (ref.state !== 'present') return referenceFaults(ref, () => []);
  return isServiceLinked(ref.it.name) ? unreadFaults(ref.it.trustPolicy) : roleFaults(ref.it);
}

function storeFaults(store: EventDataStore): readonly Fault[] {
  return [
    ...unreadFaults(store.name),
    ...unreadFaults(store.status),
    ...unreadFaults(store.ingesting),
    ...unreadFaults(store.multiRegion),
    ...unreadFaults(store.organization),
    ...unreadFaults(store.selectors),
    ...unreadFaults(store.retentionDays),
    ...unreadFaults(store.terminationProtection),
    ...unreadFaults(store.categories),
    ...unreadFaults(store.kmsKey),
    ...unreadFaults(store.policy),
    ...roleReferenceFaults(store.federationRole),
  ];
}

function keyMembers(key: Key): readonly Observed<unknown>[] {
  const { manager, multiRegion, origin, policy, rotation, rotationDays, spec, state, usage } = key;
  return [manager, multiRegion, origin, policy, rotation, rotationDays, spec, state, usage];
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
    bucket.lifecycle,
    bucket.objectLock,
    bucket.accessLogTarget,
    bucket.replication,
    bucket.blocksPublicAccess,
    bucket.notifies,
  ];
}

function referenceFaults<T>(ref: Ref<T>, members: (it: T) => readonly Observed<unknown>[]): readonly Fault[] {
  if (ref.state === 'foreign') return ref.faults;
  return ref.state === 'present' ? members(ref.it).flatMap(unreadFaults) : [];
}
