import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Account, Trail } from '../../src/model/inventory.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectWorld } from './collect-world.ts';
import { account, changed, changedAccount, crowdedWorld, mainTrail } from './worlds.ts';

function seen(world: World, named: readonly string[] = []): Account {
  const [only, ...others] = buildInventory(collectWorld(world, named)).accounts;
  if (only === undefined || others.length > 0) throw new Error('expected one account');
  return only;
}

function trailOf(world: World, name: string): Trail {
  const trail = seen(world).trails.members.find((candidate) => candidate.name === name);
  if (trail === undefined) throw new Error(`expected the trail ${name}`);
  return trail;
}

describe('buildInventory', () => {
  test('the healthy world: one trail, a copy in every region, everything known', () => {
    const inventory = buildInventory(collectWorld(changed({})));
    expect(inventory).toMatchObject({
      partition: 'aws',
      caller: expect.stringContaining(account),
      faults: new Map(),
    });
    const [only] = inventory.accounts;
    expect(only?.regions).toMatchObject({
      closed: true,
      members: [{ name: 'eu-west-1', optIn: 'enabled-by-default' }, { name: 'us-east-1' }],
    });
    expect(only?.excludedRegions).toEqual([{ name: 'ap-southeast-3', reason: 'disabled' }]);
    expect(only?.trails).toMatchObject({
      closed: true,
      faults: [],
      members: [
        {
          arn: mainTrail,
          owned: true,
          multiRegion: { known: true, value: true },
          selectors: { known: true, value: { language: expect.any(String) } },
          bucket: {
            state: 'present',
            id: 'acme-logs',
            it: { region: { value: 'us-east-1' }, defaultEncryption: { value: 'AES256' } },
          },
          key: { state: 'present', it: { state: { value: 'Enabled' }, manager: { value: 'CUSTOMER' } } },
          copies: [{ region: 'eu-west-1', isLogging: { value: true } }, { region: 'us-east-1' }],
        },
      ],
    });
  });

  test('opted-in regions count, and every page of the list is read', () => {
    expect(seen(crowdedWorld()).regions).toMatchObject({
      closed: true,
      members: [{ name: 'ap-southeast-3', optIn: 'opted-in' }, { name: 'eu-west-1' }, { name: 'us-east-1' }],
    });
  });

  test('named regions: others are left out with the reason, a trail homed elsewhere is still there', () => {
    const only = seen(changed({}), ['eu-west-1']);
    expect(only.regions.members.map(({ name }) => name)).toEqual(['eu-west-1']);
    expect(only.excludedRegions).toEqual([
      { name: 'ap-southeast-3', reason: 'disabled' },
      { name: 'us-east-1', reason: 'not-named' },
    ]);
    expect(only.trails.members.map(({ arn, home }) => [arn, home])).toEqual([[mainTrail, 'us-east-1']]);
  });

  test('what home says about logging is known although home is out of scope, or cannot list its trails', () => {
    const copies = [
      { region: 'eu-west-1', isLogging: { known: true, value: true } },
      { region: 'us-east-1', isLogging: { known: true, value: true } },
    ];
    expect(seen(changed({}), ['eu-west-1']).trails.members[0]?.copies).toMatchObject(copies);
    const faults = [
      { call: 'cloudtrail:DescribeTrails', region: 'us-east-1', error: 'AccessDeniedException' },
    ];
    expect(trailOf(changed({ faults }), 'main').copies).toMatchObject(copies);
  });

  test('each region has its own logging state', () => {
    const states = trailOf(crowdedWorld(), 'writers').copies.map(({ region, isLogging }) => [
      region,
      isLogging.known && isLogging.value,
    ]);
    expect(states).toEqual([
      ['ap-southeast-3', true],
      ['eu-west-1', false],
      ['us-east-1', true],
    ]);
  });

  test('references: there, known to be gone, not ours, not set', () => {
    const world = crowdedWorld();
    expect(trailOf(world, 'readers').bucket).toMatchObject({ state: 'dangling', id: 'gone' });
    expect(trailOf(world, 'readers').key).toMatchObject({ state: 'unset' });
    expect(trailOf(world, 'writers').bucket).toMatchObject({
      state: 'foreign',
      id: 'foreign-logs',
      faults: [{ kind: 'denied' }],
    });
    expect(trailOf(world, 'writers').key).toMatchObject({ state: 'foreign' });
    expect(trailOf(world, 'lost').key).toMatchObject({ state: 'dangling' });
  });

  test("an organization's trail seen from a member: selectors are not readable from here", () => {
    const company = trailOf(crowdedWorld(), 'company');
    expect(company).toMatchObject({ owner: '999988887777', owned: false, organization: { value: true } });
    expect(company.selectors).toMatchObject({ known: false, faults: [{ kind: 'not-readable-from-here' }] });
  });

  test('a bucket without default encryption is known to have none', () => {
    const world = changedAccount({ buckets: { 'acme-logs': { encryption: 'none' } } });
    expect(trailOf(world, 'main').bucket).toMatchObject({
      it: { defaultEncryption: { known: true, value: '' } },
    });
  });
});

describe('what cannot be read', () => {
  const denied = (call: string, more: object = {}): World =>
    changed({ faults: [{ call, error: 'AccessDeniedException', ...more }] });

  test('DescribeTrails in one region: that region and the trails are open, the rest is known', () => {
    const only = seen(denied('cloudtrail:DescribeTrails', { region: 'us-east-1' }));
    expect(only.trails).toMatchObject({ closed: false, faults: [{ kind: 'denied', region: 'us-east-1' }] });
    expect(only.regions.members.map(({ name, copies }) => [name, copies.closed])).toEqual([
      ['eu-west-1', true],
      ['us-east-1', false],
    ]);
    expect(only.trails.members[0]).toMatchObject({ arn: mainTrail, selectors: { known: true } });
  });

  test('GetTrailStatus in one region: only that copy is unknown', () => {
    const [eu, us] =
      seen(denied('cloudtrail:GetTrailStatus', { region: 'us-east-1' })).trails.members[0]?.copies ?? [];
    expect(eu?.isLogging).toMatchObject({ known: true });
    expect(us?.isLogging).toMatchObject({ known: false, faults: [{ kind: 'denied' }] });
  });

  test('a region list that is refused: named regions are asserted, without names there may be more', () => {
    const world = denied('account:ListRegions');
    expect(seen(world, ['eu-west-1']).regions).toMatchObject({
      closed: true,
      faults: [],
      members: [{ name: 'eu-west-1', optIn: 'asserted' }],
    });
    const assumed = seen(world);
    expect(assumed.regions).toMatchObject({
      closed: false,
      faults: [{ call: 'account:ListRegions' }],
      members: [{ optIn: 'assumed' }, { name: 'us-east-1' }],
    });
    expect(assumed.trails.closed).toBe(false);
  });

  test('an identity that is refused leaves the account that signed the calls', () => {
    const inventory = buildInventory(collectWorld(denied('sts:GetCallerIdentity')));
    expect(inventory).toMatchObject({
      caller: '',
      partition: 'aws',
      accounts: [{ id: account, trails: { closed: true } }],
    });
    expect([...inventory.faults.values()]).toMatchObject([{ call: 'sts:GetCallerIdentity' }]);
  });

  test.each([
    ['kms:DescribeKey', 'key'],
    ['s3:HeadBucket', 'bucket'],
  ] as const)('%s refused about what is not ours: foreign, never dangling', (call, member) => {
    const faults = [call, 's3:ListBuckets'].map((name) => ({ call: name, error: 'AccessDeniedException' }));
    expect(seen(changed({ faults })).trails.members[0]?.[member]).toMatchObject({
      state: 'foreign',
      faults: [{ call }],
    });
  });
});
