import type { Bucket, Copy, EventDataStore, Key, Region, Trail } from '../../src/model/inventory.ts';
import { logGroupClaims, roleClaims, topicClaims } from './log-claims.ts';
import { members, openList, referenceClaims, valueClaims } from './value-claims.ts';

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
    ...referenceClaims(`${path}.topic`, before.topic, after.topic, topicClaims),
    ...referenceClaims(`${path}.logsRole`, before.logsRole, after.logsRole, roleClaims),
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

export function storeClaims(path: string, before: EventDataStore, after: EventDataStore): readonly string[] {
  const names = [
    'name',
    'status',
    'ingesting',
    'multiRegion',
    'organization',
    'selectors',
    'categories',
    'retentionDays',
    'terminationProtection',
    'kmsKey',
    'policy',
  ] as const;
  return [
    ...names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name])),
    ...referenceClaims(`${path}.federationRole`, before.federationRole, after.federationRole, roleClaims),
  ];
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
