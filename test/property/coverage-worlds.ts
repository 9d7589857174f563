import fc from 'fast-check';
import type { Requirement } from '../../src/model/policy.ts';
import type { ScopeAsked } from '../../src/model/snapshot.ts';
import type { FaultRule, World, WorldAccount, WorldTrail } from '../../src/simulator/world.ts';
import { questions } from './coverage-worlds-requirements.ts';
import { anyTrail, management, members, mostly, optIn, regionNames } from './coverage-worlds-trails.ts';

/** A world, what of it is scanned, and what is asked about it. */
export interface CoverageWorld {
  readonly world: World;
  readonly scope: Pick<ScopeAsked, 'organization' | 'regions'>;
  readonly requirements: readonly Requirement[];
  /** Where the list of trails has one entry more, which nobody can read. */
  readonly blurred: readonly { readonly account: string; readonly region: string }[];
}

/** Beside the trails, what a world is made of. */
interface Frame {
  readonly isOrganization: boolean;
  readonly delegated: boolean;
  /** The first member asks, not the management account. */
  readonly fromMember: boolean;
  /** The organization is scanned, not the caller's account alone. */
  readonly wide: boolean;
  /** Regions that the user names. */
  readonly named: readonly string[];
  readonly assumptions: NonNullable<World['assumptions']>;
}

interface Condition {
  readonly optedIn: readonly string[];
  readonly hasRole: boolean;
  readonly state: 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE';
  readonly outside: boolean;
  readonly joinedLater: boolean;
}

const frame: fc.Arbitrary<Frame> = fc.record({
  isOrganization: mostly(true, false),
  delegated: fc.boolean(),
  fromMember: mostly(false, true),
  wide: mostly(true, false),
  named: mostly<readonly string[]>([], ['us-east-1'], ['eu-west-1', 'us-east-1'], [optIn, 'us-east-1']),
  assumptions: fc.record({
    memberTrailStatus: mostly<'answered' | 'refused'>('answered', 'refused'),
    delegatedAdministratorReads: mostly<'answered' | 'refused'>('answered', 'refused'),
  }),
});

const condition: fc.Arbitrary<Condition> = fc.record({
  optedIn: fc.subarray([optIn]),
  hasRole: mostly(true, false),
  state: mostly<Condition['state']>('ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE'),
  outside: mostly(false, true),
  joinedLater: fc.boolean(),
});

/** What the caller is refused: everywhere, or somewhere, or about some trail. */
const rule: fc.Arbitrary<FaultRule> = fc
  .record({
    call: fc.constantFrom(
      'account:ListRegions',
      'cloudtrail:DescribeTrails',
      'cloudtrail:DescribeTrails',
      'cloudtrail:GetTrailStatus',
      'cloudtrail:GetTrailStatus',
      'cloudtrail:GetEventSelectors',
      'cloudtrail:GetEventSelectors',
      'organizations:ListAccounts',
    ),
    account: fc.option(fc.constantFrom(management, management, ...members)),
    region: fc.option(fc.constantFrom(...regionNames)),
    resource: fc.option(fc.constantFrom('trail/t0', 'trail/t1')),
  })
  .map(({ call, account, region, resource }) => ({
    call,
    error: 'AccessDeniedException',
    ...(account === null ? {} : { account }),
    ...(region === null || !call.startsWith('cloudtrail') ? {} : { region }),
    ...(resource === null || !call.startsWith('cloudtrail:Get') ? {} : { resource }),
  }));

const place = fc.record({
  account: fc.constantFrom(management, ...members),
  region: fc.constantFrom(...regionNames),
});

/** By the number of an account, which owns it unless it is the organization's. */
const trails = fc.array(fc.tuple(fc.nat(3), anyTrail), { maxLength: 4 });

export const coverageWorlds: fc.Arbitrary<CoverageWorld> = fc
  .record({
    frame,
    conditions: fc.array(condition, { minLength: 1, maxLength: 4 }),
    trails,
    faults: fc.oneof(fc.constant([]), fc.array(rule, { minLength: 1, maxLength: 2 })),
    blurred: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(place, { minLength: 1, maxLength: 3 }) },
    ),
    requirements: fc.shuffledSubarray([...questions], { minLength: 2, maxLength: 2 }),
  })
  .map(({ frame, conditions, trails, faults, ...asked }) => {
    const { isOrganization, wide, named, assumptions } = frame;
    const ids = [management, ...members].slice(0, conditions.length);
    const caller = (frame.fromMember ? ids[1] : undefined) ?? management;
    const owned = ownedTrails(trails, ids, isOrganization);
    const accounts = conditions.map((each, index): readonly [string, WorldAccount] => {
      const id = ids[index] ?? management;
      return [id, { ...accountIn(each, id, frame), ...roleIn(each, caller), trails: owned.get(id) ?? {} }];
    });
    const world: World = {
      regions: { 'us-east-1': 'default', 'eu-west-1': 'default', [optIn]: 'opt-in' },
      caller: { account: caller },
      accounts: Object.fromEntries(accounts),
      faults,
      assumptions,
      ...(isOrganization ? { organization: organizationOf(ids, frame) } : {}),
    };
    return { world, scope: { organization: isOrganization && wide, regions: named }, ...asked };
  });

function organizationOf(ids: readonly string[], { delegated }: Frame): NonNullable<World['organization']> {
  const [delegate] = ids.slice(1);
  const administrators = delegate === undefined ? {} : { [delegate]: ['cloudtrail.amazonaws.com'] };
  return {
    id: 'o-a1b2c3d4e5',
    managementAccount: management,
    delegatedAdministrators: delegated ? administrators : {},
  };
}

/** The management account and the first member are always in the organization: they may be the caller. */
function accountIn(
  { optedIn, state, outside, joinedLater }: Condition,
  id: string,
  { isOrganization }: Frame,
): WorldAccount {
  if (id === management || id === members[0] || !isOrganization) return { optedIn };
  return { optedIn, state, outside, ...(joinedLater ? { joined: '2026-01-10T00:00:00Z' } : {}) };
}

function roleIn({ hasRole }: Condition, caller: string): WorldAccount {
  return hasRole ? { roles: { audit: { trusts: [caller] } } } : {};
}

/** Organization trails are the management account's. */
function ownedTrails(
  trails: readonly (readonly [number, WorldTrail])[],
  ids: readonly string[],
  isOrganization: boolean,
): ReadonlyMap<string, Record<string, WorldTrail>> {
  const owned = new Map<string, Record<string, WorldTrail>>();
  for (const [index, [number, { members, ...trail }]] of trails.entries()) {
    const organization = isOrganization && trail.organization === true;
    const owner = (organization ? undefined : ids[number % ids.length]) ?? management;
    const inMembers = Object.entries(members ?? {}).filter(([id]) => ids.includes(id));
    const more = organization ? { members: Object.fromEntries(inMembers) } : {};
    owned.set(owner, { ...owned.get(owner), [`t${index}`]: { ...trail, organization, ...more } });
  }
  return owned;
}
