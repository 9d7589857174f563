import type { Bucket, Copy, EventDataStore, Key, Region, Trail } from '../../src/model/inventory.ts';
import type { LogGroup } from '../../src/model/log-group.ts';
import type { Observed, Population, Ref } from '../../src/model/observed.ts';

export function regionClaims(path: string, before: Region, after: Region): readonly string[] {
  const weaker = after.optIn === 'asserted' || after.optIn === 'assumed' || after.optIn === before.optIn;
  return [
    ...(weaker ? [] : [`${path}.optIn`]),
    ...members(`${path}.copies`, before.copies, after.copies, {
      key: (copy) => copy.trail,
      compare: copyClaims,
    }),
  ];
}

export function trailClaims(path: string, before: Trail, after: Trail): readonly string[] {
  const names = [
    'multiRegion',
    'organization',
    'globalServiceEvents',
    'logFileValidation',
    'selectors',
    'selectorCounts',
    'insights',
    'recursiveLogging',
    'keyPrefix',
  ] as const;
  return [
    ...names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name])),
    ...members(`${path}.copies`, openList(before.copies), openList(after.copies), {
      key: (copy) => copy.region,
      compare: copyClaims,
    }),
    ...referenceClaims(`${path}.bucket`, before.bucket, after.bucket, bucketClaims),
    ...referenceClaims(`${path}.key`, before.key, after.key, keyClaims),
    ...referenceClaims(`${path}.logGroup`, before.logGroup, after.logGroup, logGroupClaims),
  ];
}

function keyClaims(path: string, before: Key, after: Key): readonly string[] {
  const names = [
    'state',
    'manager',
    'rotation',
    'rotationDays',
    'multiRegion',
    'spec',
    'origin',
    'usage',
    'policy',
  ] as const;
  return names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name]));
}

export function bucketClaims(path: string, before: Bucket, after: Bucket): readonly string[] {
  const names = [
    'owner',
    'region',
    'defaultEncryption',
    'versioning',
    'mfaDelete',
    'policy',
    'publicByPolicy',
    'publicByAcl',
    'ownership',
    'tags',
    'lifecycle',
    'objectLock',
    'accessLogTarget',
    'replication',
    'blocksPublicAccess',
    'notifies',
  ] as const;
  return names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name]));
}

function logGroupClaims(path: string, before: LogGroup, after: LogGroup): readonly string[] {
  const values = ['retentionDays', 'kmsKey', 'logClass', 'deletionProtection'] as const;
  const sets = ['metricFilters', 'subscriptions', 'resourcePolicies'] as const;
  const same = { key: (member: object) => JSON.stringify(member), compare: () => [] };
  return [
    ...values.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name])),
    ...sets.flatMap((name) => members<object>(`${path}.${name}`, before[name], after[name], same)),
  ];
}

export function storeClaims(path: string, before: EventDataStore, after: EventDataStore): readonly string[] {
  const names = [
    'name',
    'status',
    'ingesting',
    'multiRegion',
    'organization',
    'selectors',
    'retentionDays',
    'terminationProtection',
  ] as const;
  return names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name]));
}

function copyClaims(path: string, before: Copy, after: Copy): readonly string[] {
  const names = [
    'isLogging',
    'deliveryError',
    'digestError',
    'logsError',
    'notificationError',
    'lastDelivery',
    'lastDigest',
    'lastLogsDelivery',
    'lastNotification',
  ] as const;
  return names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name]));
}

export function valueClaims(
  path: string,
  before: Observed<unknown>,
  after: Observed<unknown>,
): readonly string[] {
  if (!after.known) return after.faults.length > 0 ? [] : [`${path} is unknown without a fault`];
  if (!before.known) return [`${path} is known now`];
  return JSON.stringify(before.value) === JSON.stringify(after.value) ? [] : [`${path} changed`];
}

function referenceClaims<T>(
  path: string,
  before: Ref<T>,
  after: Ref<T>,
  compare: (path: string, before: T, after: T) => readonly string[],
): readonly string[] {
  if (after.state === 'foreign') return after.faults.length > 0 ? [] : [`${path} is foreign without a fault`];
  if (before.state === 'present' && after.state === 'present') return compare(path, before.it, after.it);
  if (before.state === 'foreign') return [`${path} is known now`];
  return before.state === after.state ? [] : [`${path} changed`];
}

type List<T> = Pick<Population<T>, 'members' | 'closed'>;

export function closedList<T>(list: readonly T[]): List<T> {
  return { members: list, closed: true };
}

function openList<T>(list: readonly T[]): List<T> {
  return { members: list, closed: false };
}

interface Comparison<T> {
  readonly key: (member: T) => string;
  readonly compare: (path: string, before: T, after: T) => readonly string[];
  /** Members that a closed list may lose. */
  readonly optional?: (member: T) => boolean;
}

export function members<T>(
  path: string,
  before: List<T>,
  after: List<T>,
  { key, compare, optional = () => false }: Comparison<T>,
): readonly string[] {
  const known = new Map(before.members.map((member) => [key(member), member]));
  const claims = after.members.flatMap((member) => {
    const twin = known.get(key(member));
    const at = `${path}[${key(member)}]`;
    return twin === undefined ? [`${at} is new`] : compare(at, twin, member);
  });
  const left = new Set(after.members.map(key));
  const lost = before.members.some((member) => !left.has(key(member)) && !optional(member));
  const hidden = after.closed && (!before.closed || lost);
  return hidden ? [...claims, `${path} is closed without all its members`] : claims;
}
