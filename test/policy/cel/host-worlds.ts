import type { Fault } from '../../../src/model/fault.ts';
import {
  type HostObject,
  hostObject,
  hostPopulation,
  hostRef,
  type PolicyVariables,
} from '../../../src/policy/cel/host-objects.ts';
import { UnknownRead } from '../../../src/policy/unknown-read.ts';

/** What one read gives; an absent one cannot be seen. */
export type Truth = boolean | undefined;

export const fault: Fault = {
  id: 'f1',
  kind: 'denied',
  call: 'cloudtrail:GetTrailStatus',
  account: '111122223333',
  region: 'eu-west-1',
  code: 'AccessDeniedException',
  message: 'Refused.',
};

export function unseen(): never {
  throw new UnknownRead([fault]);
}

export const flags = ['owned', 'multiRegion', 'organization', 'isLogging'] as const;
export type Flag = (typeof flags)[number];

export interface TrailWorld {
  readonly name?: string;
  readonly flags?: Readonly<Partial<Record<Flag, Truth>>>;
  /** Whether each known copy logs. */
  readonly copies?: readonly Truth[];
  /** More copies may exist. */
  readonly open?: boolean;
  /** State of the key; absent: no key is set. */
  readonly keyState?: string;
}

const read = (truth: Truth): boolean => truth ?? unseen();

export function trailHost(world: TrailWorld): HostObject<'Trail'> {
  const name = world.name ?? 'main';
  const flag = (which: Flag): (() => boolean) => {
    return () => read(world.flags !== undefined && which in world.flags ? world.flags[which] : true);
  };
  return hostObject('Trail', {
    arn: () => `arn:aws:cloudtrail:us-east-1:111122223333:trail/${name}`,
    name: () => name,
    owner: () => '111122223333',
    home: () => 'us-east-1',
    owned: flag('owned'),
    multiRegion: flag('multiRegion'),
    organization: flag('organization'),
    isLogging: flag('isLogging'),
    globalServiceEvents: unseen,
    logFileValidation: unseen,
    eventSelectors: unseen,
    dataResources: unseen,
    advancedSelectorValues: unseen,
    insights: unseen,
    tags: unseen,
    recordsAllManagement: unseen,
    recordsOwnDeliveries: unseen,
    mayDeliver: unseen,
    deliveryRefusal: unseen,
    mayEncrypt: unseen,
    encryptionRefusal: unseen,
    mayPublish: unseen,
    publishRefusal: unseen,
    mayWriteLogs: unseen,
    logsRefusal: unseen,
    copies: () =>
      hostPopulation('Copy', {
        each: () => (world.copies ?? []).map((logs, index) => copyHost(world, `r-${index}`, logs)),
        ...(world.open === true ? { missing: unseen } : {}),
      }),
    bucket: () => unseen(),
    logGroup: () => unseen(),
    logsRole: () => unseen(),
    topic: () => unseen(),
    key: () =>
      hostRef('Key', {
        set: () => world.keyState !== undefined,
        present: () => world.keyState !== undefined,
        dangling: () => false,
        foreign: () => false,
        id: () => (world.keyState === undefined ? '' : 'k'),
        it: () => keyHost(world.keyState ?? unseen()),
      }),
  });
}

function copyHost(world: TrailWorld, region: string, logs: Truth): HostObject<'Copy'> {
  const empty = (): string => '';
  return hostObject('Copy', {
    trail: () => trailHost(world),
    region: () => region,
    isLogging: () => read(logs),
    deliveryError: empty,
    digestError: empty,
    logsError: empty,
    notificationError: empty,
    lastDelivery: empty,
    lastDigest: empty,
    lastLogsDelivery: empty,
    lastNotification: empty,
  });
}

function keyHost(state: string): HostObject<'Key'> {
  return hostObject('Key', {
    arn: () => 'arn:aws:kms:us-east-1:111122223333:key/k',
    owner: () => '111122223333',
    region: () => 'us-east-1',
    state: () => state,
    manager: () => 'CUSTOMER',
    rotation: unseen,
    rotationDays: unseen,
    multiRegion: unseen,
    spec: unseen,
    origin: unseen,
    usage: unseen,
    open: unseen,
  });
}

/** A region in which the copies of the given trails show. */
export function regionHost(name: string, trails: readonly TrailWorld[], open = false): HostObject<'Region'> {
  return hostObject('Region', {
    account: () => unseen(),
    name: () => name,
    optIn: () => 'opted-in',
    copies: () =>
      hostPopulation('Copy', {
        each: () => trails.map((trail) => copyHost(trail, name, trail.flags?.isLogging)),
        ...(open ? { missing: unseen } : {}),
      }),
    ownCopies: unseen,
    shadowCopies: unseen,
    organizationCopies: unseen,
    eventDataStores: unseen,
  });
}

export function variables(
  subject: Readonly<Record<string, HostObject>>,
  given: Partial<PolicyVariables> = {},
): Readonly<Record<string, unknown>> {
  const functions: PolicyVariables = {
    params: {},
    now: new Date('2026-03-01T12:00:00.000Z'),
    covered: unseen,
    gap: unseen,
    lost: unseen,
    copies: unseen,
    copiesBy: unseen,
    forbidden: unseen,
    grantsOutside: unseen,
    role: unseen,
    allowedTo: unseen,
    allowedBeyond: unseen,
    ...given,
  };
  return { ...functions, ...subject };
}
