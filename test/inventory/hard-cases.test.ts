import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { Account, Copy, Inventory, Trail } from '../../src/model/inventory.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { World } from '../../src/simulator/world.ts';
import { flipped, refused } from '../answers/call-records.ts';
import { collectWorld, type WorldScope } from './collect-world.ts';
import {
  archive,
  archiveKey,
  audit,
  everyAccount,
  mainTrail,
  management,
  organizationWorld,
  shop,
} from './organization-worlds.ts';
import { changed } from './worlds.ts';

/* Where other tools are wrong: each row is a situation of real organizations, with the right answer. */

function look(world: World, scope: WorldScope = everyAccount, regions: readonly string[] = []): Inventory {
  return buildInventory(collectWorld(world, regions, scope));
}

function accountOf({ accounts }: Inventory, id: string): Account {
  const account = accounts.find((candidate) => candidate.id === id);
  if (account === undefined) throw new Error(`expected account ${id}`);
  return account;
}

function trailIn(inventory: Inventory, account: string, arn: string = mainTrail): Trail {
  const trail = accountOf(inventory, account).trails.members.find((candidate) => candidate.arn === arn);
  if (trail === undefined) throw new Error(`expected ${arn} in ${account}`);
  return trail;
}

const logging = ({ region, isLogging }: Copy) => [
  region,
  isLogging.known ? isLogging.value : isLogging.faults[0]?.kind,
];

describe('shadow copies', () => {
  test('a trail is one noun per account, with a copy in each region that shows it', () => {
    const inventory = look(organizationWorld());
    for (const account of [management, audit, shop, archive]) {
      const trails = accountOf(inventory, account).trails.members.filter(({ arn }) => arn === mainTrail);
      expect(trails.map(({ copies }) => copies.map(({ region }) => region))).toEqual([
        ['eu-west-1', 'us-east-1'],
      ]);
    }
  });
});

describe('status per region', () => {
  const main = {
    copies: { 'eu-west-1': { deliveryError: 'AccessDenied' } },
    members: { [shop]: { copies: { 'eu-west-1': { logging: false } } } },
  };
  const inventory = look(organizationWorld({ accounts: { [management]: { trails: { main } } } }));

  test('each copy has the state that its own account and region answered', () => {
    expect(trailIn(inventory, shop).copies.map(logging)).toEqual([
      ['eu-west-1', false],
      ['us-east-1', true],
    ]);
    expect(trailIn(inventory, management).copies).toMatchObject([
      { region: 'eu-west-1', isLogging: { value: true }, deliveryError: { value: 'AccessDenied' } },
      { region: 'us-east-1', deliveryError: { value: '' } },
    ]);
  });

  test("a member that may not ask is unknown, whatever the owner's copy says", () => {
    const refusing = look(organizationWorld({ assumptions: { memberTrailStatus: 'refused' } }));
    const states = trailIn(refusing, shop).copies.map(logging);
    expect(
      states.every(([, state]) => typeof state === 'string'),
      JSON.stringify(states),
    ).toBe(true);
    expect(trailIn(refusing, management).copies.map(logging)).toEqual([
      ['eu-west-1', true],
      ['us-east-1', true],
    ]);
  });
});

describe('organization trail from member', () => {
  test("settings, selectors, bucket and key are the owner's", () => {
    const inventory = look(organizationWorld());
    const { copies: _own, owned: _owned, ...theirs } = trailIn(inventory, management);
    const { copies: _copies, owned, ...facts } = trailIn(inventory, shop);
    expect(owned).toBe(false);
    expect(facts).toEqual(theirs);
    expect(facts).toMatchObject({
      selectors: { known: true },
      selectorCounts: { value: { basic: 1 } },
      bucket: { state: 'present', it: { owner: { value: archive } } },
      key: { state: 'present', it: { owner: archive } },
    });
  });

  const withoutOwner = { ...everyAccount, excluded: [{ account: management, reason: 'Elsewhere.' }] };

  test("where the owner is not asked, a delegated administrator's selectors count", () => {
    const trail = trailIn(look(organizationWorld(), withoutOwner), shop);
    expect(trail.selectors).toMatchObject({ known: true, evidence: [expect.stringContaining(audit)] });
    expect(trail.multiRegion).toMatchObject({ known: true, evidence: [expect.stringContaining(shop)] });
    expect(trail.bucket).toMatchObject({ state: 'present' });
  });

  test('with neither, the selectors are not readable, by one fault for all members', () => {
    const excluded = [management, audit].map((account) => ({ account, reason: 'Elsewhere.' }));
    const inventory = look(organizationWorld(), { ...everyAccount, excluded });
    const faults = [shop, archive].map((account) => {
      const { selectors } = trailIn(inventory, account);
      return selectors.known ? [] : selectors.faults;
    });
    expect(faults[0]).toMatchObject([
      { kind: 'not-readable-from-here', call: 'cloudtrail:GetEventSelectors' },
    ]);
    expect(faults[1]).toEqual(faults[0]);
  });

  test('a second snapshot with the owner tells what the first could not', () => {
    const members = collectWorld(organizationWorld(), [], { roleName: 'audit', accounts: [shop] });
    const owner = collectWorld(organizationWorld());
    const joined = { ...members, records: [...members.records, ...owner.records] };
    expect(trailIn(buildInventory(members), shop).selectors.known).toBe(false);
    expect(trailIn(buildInventory(joined), shop)).toMatchObject({ selectors: { known: true }, owned: false });
  });

  const lists = (snapshot: Snapshot, of: string, change: (record: CallRecord) => CallRecord): Snapshot => ({
    ...snapshot,
    records: snapshot.records.map((record) =>
      record.account === of && record.operation === 'DescribeTrails' ? change(record) : record,
    ),
  });

  test("an owner whose answer is lost leaves it unknown: a member's contrary word does not take its place", () => {
    const odd = lists(collectWorld(organizationWorld(), [], everyAccount), shop, flipped);
    expect(trailIn(buildInventory(odd), shop).logFileValidation).toMatchObject({ value: true });
    const lost = trailIn(buildInventory(lists(odd, management, refused)), shop);
    expect(lost.logFileValidation).toMatchObject({ known: false, faults: [{ account: management }] });
  });

  test("nor does a delegated administrator's where the owner was asked", () => {
    const snapshot = collectWorld(organizationWorld(), [], everyAccount);
    const records = snapshot.records.map((record) =>
      record.operation === 'GetEventSelectors' && record.account === management
        ? { ...record, id: 'other', account: audit }
        : record,
    );
    expect(trailIn(buildInventory({ ...snapshot, records }), shop).selectors).toMatchObject({
      known: false,
      faults: [{ kind: 'not-asked', account: management }],
    });
  });
});

describe('bucket in other account', () => {
  test('is read with its owner, and is one noun for all trails that name it', () => {
    const inventory = look(organizationWorld());
    const [listed] = accountOf(inventory, archive).buckets.members;
    const tills = `arn:aws:cloudtrail:eu-west-1:${shop}:trail/tills`;
    const references = [
      trailIn(inventory, management),
      trailIn(inventory, audit),
      trailIn(inventory, shop, tills),
    ];
    for (const { bucket } of references) expect(bucket.state === 'present' && bucket.it).toBe(listed);
    expect(listed).toMatchObject({
      arn: 'arn:aws:s3:::company-logs',
      owner: { value: archive },
      region: { value: 'eu-west-1' },
      versioning: { value: 'Enabled' },
      mfaDelete: { value: false },
      policy: { value: expect.stringContaining('cloudtrail.amazonaws.com') },
      publicByPolicy: { value: false },
      publicByAcl: { value: false },
      ownership: { value: 'BucketOwnerEnforced' },
      tags: { value: [] },
    });
    expect(trailIn(inventory, shop).key).toMatchObject({
      id: archiveKey,
      it: { state: { value: 'Enabled' } },
    });
  });

  test('whose owner is not scanned is foreign, or present with an unknown owner where we are let in', () => {
    const alone = { roleName: 'audit', accounts: [shop] };
    expect(trailIn(look(organizationWorld(), alone), shop).bucket).toMatchObject({
      state: 'foreign',
      id: 'company-logs',
      faults: [{ call: 's3:HeadBucket', account: shop }],
    });
    const open = { [archive]: { buckets: { 'company-logs': { readableBy: [shop] } } } };
    expect(trailIn(look(organizationWorld({ accounts: open }), alone), shop).bucket).toMatchObject({
      state: 'present',
      it: {
        owner: { known: false, faults: [{ code: 'OwnerNotScanned' }] },
        region: { value: 'eu-west-1' },
        policy: { known: false },
        tags: { value: [] },
      },
    });
  });

  test('in a suspended account is foreign, in none it dangles', () => {
    const suspended = look(organizationWorld({ accounts: { [archive]: { state: 'SUSPENDED' } } }));
    expect(trailIn(suspended, management).bucket).toMatchObject({ state: 'foreign' });
    expect(suspended.leftOut).toContainEqual({ id: archive, because: 'state', reason: 'SUSPENDED' });
    const main = { bucket: 'nobodys-logs' };
    const dangling = look(organizationWorld({ accounts: { [management]: { trails: { main } } } }));
    expect(trailIn(dangling, shop).bucket).toMatchObject({ state: 'dangling', id: 'nobodys-logs' });
  });
});

describe('opt-in and disabled regions', () => {
  const optedIn: JsonObject = { accounts: { [shop]: { optedIn: ['ap-southeast-3'] } } };

  test('each account has its own regions; a disabled one is excluded with the reason', () => {
    const inventory = look(organizationWorld(optedIn));
    expect(accountOf(inventory, shop)).toMatchObject({
      excludedRegions: [],
      regions: { closed: true, members: [{ name: 'ap-southeast-3', optIn: 'opted-in' }, {}, {}] },
    });
    expect(accountOf(inventory, audit).excludedRegions).toEqual([
      { name: 'ap-southeast-3', reason: 'disabled' },
    ]);
  });

  test('a trail homed in an opt-in region does not show in members without it', () => {
    const home = 'ap-southeast-3';
    const owner = { optedIn: [home], trails: { main: { home } } };
    const accounts = { [management]: owner, [shop]: { optedIn: [home] } };
    const inventory = look(organizationWorld({ accounts }));
    const seen = [shop, audit].map((id) =>
      accountOf(inventory, id).trails.members.some(({ home: at }) => at === home),
    );
    expect(seen).toEqual([true, false]);
    expect(accountOf(inventory, audit).trails.closed).toBe(true);
  });
});

test.each([
  ['aws-cn', ['cn-north-1', 'cn-northwest-1'], 'cn-north-1'],
  ['aws-us-gov', ['us-gov-east-1', 'us-gov-west-1'], 'us-gov-east-1'],
])(
  'partition %s: buckets, trails and accounts are of it, also when nobody knows who asked',
  (partition, names, home) => {
    const key = '11111111-2222-4333-8444-555555555555';
    const world = changed({
      partition,
      regions: {
        'us-east-1': null,
        'eu-west-1': null,
        'ap-southeast-3': null,
        ...Object.fromEntries(names.map((name) => [name, 'default'])),
      },
      accounts: {
        [management]: {
          trails: {
            main: {
              home,
              kmsKey: `arn:${partition}:kms:${home}:${management}:key/${key}`,
              logGroupArn: `arn:${partition}:logs:${home}:${management}:log-group:cloudtrail:*`,
            },
          },
          logGroups: { cloudtrail: { region: home } },
          alarms: null,
          topics: null,
          buckets: { 'acme-logs': { region: home } },
          keys: { [key]: { region: home } },
        },
      },
    });
    const snapshot = collectWorld(world);
    const nobody = snapshot.records.filter(({ operation }) => operation !== 'GetCallerIdentity');
    for (const records of [snapshot.records, nobody]) {
      const inventory = buildInventory({ ...snapshot, records });
      expect(inventory.partition).toBe(partition);
      expect(accountOf(inventory, management).trails.members).toMatchObject([
        {
          partition,
          bucket: { state: 'present', it: { arn: `arn:${partition}:s3:::acme-logs`, partition } },
          key: { state: 'present' },
          logGroup: { state: 'present' },
        },
      ]);
    }
  },
);
