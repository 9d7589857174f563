import type { LifecycleRule, ReplicationRule } from '../../src/model/bucket-rules.ts';
import type { Fault } from '../../src/model/fault.ts';
import type {
  Account,
  Bucket,
  Copy,
  Inventory,
  Key,
  Member,
  Organization,
  Region,
  Trail,
} from '../../src/model/inventory.ts';
import { known, type Population, type Ref, unknown } from '../../src/model/observed.ts';

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';

/** A denied call, unless told otherwise. */
export function fault(id: string, changes: Partial<Fault> = {}): Fault {
  return {
    id,
    kind: 'denied',
    call: 'cloudtrail:GetTrailStatus',
    account: ACCOUNT,
    region: 'eu-west-1',
    code: 'AccessDeniedException',
    requestId: `request-${id}`,
    message: 'not authorized',
    ...changes,
  };
}

export function closed<T>(...members: readonly T[]): Population<T> {
  return { members, closed: true, faults: [], evidence: [] };
}

export function open<T>(faults: readonly Fault[], ...members: readonly T[]): Population<T> {
  return { members, closed: false, faults, evidence: [] };
}

export function copy(trail: string, region: string, changes: Partial<Copy> = {}): Copy {
  return {
    trail,
    account: ACCOUNT,
    region,
    isLogging: known(true, [`status-${region}`]),
    deliveryError: known('', [`status-${region}`]),
    digestError: known('', [`status-${region}`]),
    logsError: known('', [`status-${region}`]),
    notificationError: known('', [`status-${region}`]),
    lastDelivery: known('', [`status-${region}`]),
    lastDigest: known('', [`status-${region}`]),
    lastLogsDelivery: known('', [`status-${region}`]),
    lastNotification: known('', [`status-${region}`]),
    ...changes,
  };
}

export function trail(name: string, changes: Partial<Trail> = {}): Trail {
  const owner = changes.owner ?? ACCOUNT;
  const home = changes.home ?? 'eu-west-1';
  const arn = `arn:aws:cloudtrail:${home}:${owner}:trail/${name}`;
  return {
    arn,
    name,
    partition: 'aws',
    owner,
    home,
    owned: owner === ACCOUNT,
    multiRegion: known(true, ['describe']),
    organization: known(false, ['describe']),
    globalServiceEvents: known(true, ['describe']),
    logFileValidation: known(true, ['describe']),
    selectors: unknown(fault('selectors')),
    selectorCounts: unknown(fault('selectors')),
    insights: known<readonly string[]>([], ['insights']),
    tags: known<readonly string[]>([], ['tags']),
    recursiveLogging: known('not-said', ['describe']),
    keyPrefix: known('', ['describe']),
    bucket: presentBucket('logs'),
    key: { state: 'unset', evidence: ['describe'] },
    logGroup: { state: 'unset', evidence: ['describe'] },
    logsRole: { state: 'unset', evidence: ['describe'] },
    topic: { state: 'unset', evidence: ['describe'] },
    copies: [copy(arn, 'eu-west-1'), copy(arn, 'us-east-1')],
    ...changes,
  };
}

export function bucket(name: string, changes: Partial<Bucket> = {}): Bucket {
  return {
    arn: `arn:aws:s3:::${name}`,
    name,
    partition: 'aws',
    owner: known(ACCOUNT, ['buckets']),
    region: known('eu-west-1', ['head']),
    defaultEncryption: known('AES256', ['encryption']),
    versioning: known('Enabled', ['versioning']),
    mfaDelete: known(false, ['versioning']),
    policy: known('', ['policy']),
    publicByPolicy: known(false, ['policy-status']),
    publicByAcl: known(false, ['acl']),
    ownership: known('BucketOwnerEnforced', ['ownership']),
    tags: known<readonly string[]>([], ['tags']),
    lifecycle: known<readonly LifecycleRule[]>([], ['lifecycle']),
    objectLock: known({ enabled: false, mode: '', days: 0 }, ['lock']),
    accessLogTarget: known('', ['logging']),
    replication: known<readonly ReplicationRule[]>([], ['replication']),
    blocksPublicAccess: known(true, ['block']),
    restrictsPublicPolicy: known(true, ['block']),
    notifies: known(false, ['notification']),
    ...changes,
  };
}

export function presentBucket(name: string, changes: Partial<Bucket> = {}): Trail['bucket'] {
  const it = bucket(name, changes);
  return { state: 'present', id: it.arn, it, evidence: ['head'] };
}

export function presentKey(id: string, state: Key['state'] = known('Enabled', ['key'])): Ref<Key> {
  const arn = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/${id}`;
  return { state: 'present', id: arn, it: key(arn, { state }), evidence: ['key'] };
}

function key(arn: string, changes: Partial<Key> = {}): Key {
  return {
    arn,
    owner: ACCOUNT,
    region: 'eu-west-1',
    state: known('Enabled', ['key']),
    manager: known('CUSTOMER', ['key']),
    rotation: known(true, ['rotation']),
    rotationDays: known(365, ['rotation']),
    multiRegion: known(false, ['key']),
    spec: known('SYMMETRIC_DEFAULT', ['key']),
    origin: known('AWS_KMS', ['key']),
    usage: known('ENCRYPT_DECRYPT', ['key']),
    policy: known('{}', ['key-policy']),
    ...changes,
  };
}

export function region(name: string, copies: Population<Copy>, account: string = ACCOUNT): Region {
  return { account, name, optIn: 'enabled-by-default', copies };
}

/** An account with two regions whose lists were read, and the given trails. */
export function account(trails: readonly Trail[], changes: Partial<Account> = {}): Account {
  const id = changes.id ?? ACCOUNT;
  const shown = (name: string): readonly Copy[] =>
    trails.flatMap(({ copies }) => copies.filter((each) => each.region === name));
  return {
    id,
    partition: 'aws',
    regions: closed(
      region('eu-west-1', closed(...shown('eu-west-1')), id),
      region('us-east-1', closed(...shown('us-east-1')), id),
    ),
    inOrganization: known(true, ['members']),
    namedRoles: [],
    excludedRegions: [],
    trails: closed(...trails),
    buckets: closed(),
    eventDataStores: closed(),
    ...changes,
  };
}

export function inventory(...accounts: readonly Account[]): Inventory {
  return {
    partition: 'aws',
    caller: `arn:aws:iam::${ACCOUNT}:user/audit`,
    accounts,
    leftOut: [],
    faults: new Map(),
  };
}

export function member(id: string, ou = 'Root'): Member {
  const listed = (value: string): Member['name'] => known(value, ['list-accounts']);
  return {
    id,
    name: listed(`name of ${id}`),
    state: listed('ACTIVE'),
    ou: listed(ou),
    units: known(['r-root'], ['list-accounts']),
    tags: known<readonly string[]>([], ['account-tags']),
  };
}

/** An organization with the given members, managed from the first account of the samples. */
export function organization(members: Population<Member>, changes: Partial<Organization> = {}): Organization {
  return {
    id: 'o-a1b2c3d4e5',
    managementAccount: ACCOUNT,
    featureSet: known('ALL', ['describe-organization']),
    members,
    delegatedAdministrators: closed(),
    trustedServices: known(['cloudtrail.amazonaws.com'], ['service-access']),
    serviceControlPolicies: closed(),
    ...changes,
  };
}
