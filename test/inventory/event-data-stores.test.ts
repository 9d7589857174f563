import { describe, expect, it } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { EventDataStore, Inventory } from '../../src/model/inventory.ts';
import type { Population } from '../../src/model/observed.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectWorld, type WorldScope } from './collect-world.ts';
import { archive, audit, everyAccount, management, organizationWorld, shop } from './organization-worlds.ts';
import { account, changed, crowdedWorld } from './worlds.ts';

function inventoryOf(world: World, scope: WorldScope = {}, named: readonly string[] = []): Inventory {
  return buildInventory(collectWorld(world, named, { storesToo: true, ...scope }));
}

function storesOf({ accounts }: Inventory, id: string): Population<EventDataStore> {
  const stores = accounts.find((one) => one.id === id)?.eventDataStores;
  if (stores === undefined) throw new Error(`no account ${id}`);
  return stores;
}

function value<T>(observed: { readonly known: boolean; readonly value?: T } | undefined): T | undefined {
  return observed?.value;
}

describe('event data stores', () => {
  it('are read page by page in every region, with what each of them takes in', () => {
    const { members, closed } = storesOf(inventoryOf(crowdedWorld()), account);
    expect(closed).toBe(true);
    const told = members.map((store) => [
      value(store.name),
      store.region,
      value(store.ingesting),
      value(store.multiRegion),
      value(store.selectors)?.doubts,
    ]);
    expect(told.sort()).toEqual([
      ['creek', 'eu-west-1', true, false, []],
      ['lake', 'us-east-1', true, true, []],
      ['pond', 'us-east-1', false, false, []],
      ['puddle', 'us-east-1', true, false, []],
    ]);
    const puddle = members.find((store) => value(store.name) === 'puddle');
    expect(value(puddle?.selectors)?.certain).toEqual([
      expect.objectContaining({ eventCategory: expect.anything(), readOnly: expect.anything() }),
    ]);
    expect(puddle).toMatchObject({
      account,
      arn: expect.stringContaining(`:${account}:eventdatastore/`),
      retentionDays: { known: true, value: 366 },
      terminationProtection: { known: true, value: true },
      organization: { known: true, value: false },
    });
  });

  it.each([
    ['STARTING_INGESTION', 'conflict', 'IngestionChanging'],
    ['STOPPING_INGESTION', 'conflict', 'IngestionChanging'],
  ])('do not tell whether they take anything in while that changes: %s', (status, kind, code) => {
    const world = changed({
      accounts: { [account]: { eventDataStores: { lake: { region: 'us-east-1', status } } } },
    });
    const [lake] = storesOf(inventoryOf(world), account).members;
    expect(lake?.ingesting).toMatchObject({ known: false, faults: [{ kind, code }] });
    expect(lake?.status).toMatchObject({ known: true, value: status });
  });

  it('are not known where nobody asked, for one reason, which is no fault of the run', () => {
    const inventory = buildInventory(collectWorld(crowdedWorld()));
    expect(storesOf(inventory, account)).toMatchObject({
      members: [],
      closed: false,
      faults: [{ kind: 'not-asked', call: 'cloudtrail:ListEventDataStores', account, region: '' }],
    });
    expect([...inventory.faults.values()].filter(({ call }) => call.includes('EventDataStore'))).toEqual([]);
  });

  it('of an organization are shown to its management account and its delegated administrators', () => {
    const inventory = inventoryOf(organizationWorld(), everyAccount);
    const arns = (id: string): readonly string[] => storesOf(inventory, id).members.map(({ arn }) => arn);
    expect(arns(management)).toHaveLength(1);
    expect(arns(audit)).toEqual(arns(management));
    expect(arns(shop)).toHaveLength(1);
    expect(arns(shop)).not.toEqual(arns(management));
    expect(storesOf(inventory, archive)).toMatchObject({ members: [], closed: true });
  });

  it('are told by who is shown them where the owner is not asked', () => {
    const world = organizationWorld();
    const excluded = [{ account: management, reason: 'Scanned elsewhere.' }];
    const inventory = inventoryOf({ ...world, caller: { account: audit } }, { ...everyAccount, excluded });
    const [everyone] = storesOf(inventory, audit).members;
    expect(everyone).toMatchObject({ account: management, organization: { known: true, value: true } });
  });

  it('may be more where a region does not list them', () => {
    const faults = [{ call: 'cloudtrail:ListEventDataStores', region: 'eu-west-1', error: 'AccessDenied' }];
    const { members, closed, faults: open } = storesOf(inventoryOf({ ...crowdedWorld(), faults }), account);
    expect(members).toHaveLength(3);
    expect(closed).toBe(false);
    expect(open).toMatchObject([{ call: 'cloudtrail:ListEventDataStores', region: 'eu-west-1' }]);
  });
});

describe('Insights', () => {
  const trails = {
    main: {
      insightSelectors: [
        { InsightType: 'ApiErrorRateInsight', EventCategories: ['Data', 'Management'] },
        { InsightType: 'ApiCallRateInsight' },
      ],
    },
    plain: { home: 'us-east-1', bucket: 'acme-logs' },
  };
  const world = changed({ accounts: { [account]: { trails } } });
  const insights = (inventory: Inventory): readonly unknown[] =>
    inventory.accounts.flatMap((one) => one.trails.members.map((trail) => trail.insights));

  it('are those that each trail has, and none where AWS says that none are on', () => {
    expect(insights(inventoryOf(world))).toMatchObject([
      {
        known: true,
        value: [
          'ApiCallRateInsight/Management',
          'ApiErrorRateInsight/Data',
          'ApiErrorRateInsight/Management',
        ],
      },
      { known: true, value: [] },
    ]);
  });

  it('are not known where nobody asked, or AWS refuses', () => {
    const notAsked = { known: false, faults: [{ kind: 'not-asked' }] };
    expect(insights(buildInventory(collectWorld(world)))).toMatchObject([notAsked, notAsked]);
    const faults = [{ call: 'cloudtrail:GetInsightSelectors', error: 'UnsupportedOperationException' }];
    const refused = { known: false, faults: [{ code: 'UnsupportedOperationException' }] };
    expect(insights(inventoryOf({ ...world, faults }))).toMatchObject([refused, refused]);
  });

  it('are not none where AWS says that there is no such trail', () => {
    const faults = [{ call: 'cloudtrail:GetInsightSelectors', error: 'TrailNotFoundException' }];
    const vanished = { known: false, faults: [{ kind: 'conflict', code: 'TrailVanished' }] };
    expect(insights(inventoryOf({ ...world, faults }))).toMatchObject([vanished, vanished]);
  });
});
