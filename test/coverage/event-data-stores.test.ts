import { describe, expect, it } from 'vitest';
import { createCoverage } from '../../src/coverage/coverage.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { RecorderKind, Requirement } from '../../src/model/policy.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectWorld, type WorldScope } from '../inventory/collect-world.ts';
import { company, management, shop } from '../simulator/company.ts';

const both: readonly RecorderKind[] = ['trails', 'event-data-stores'];
const storesAlone: readonly RecorderKind[] = ['event-data-stores'];
const whole: WorldScope = { organization: true, roleName: 'audit', storesToo: true };
const audited = { roles: { audit: { trusts: [management] } } };
const everybody = Object.fromEntries(Object.keys(company().accounts).map((id) => [id, audited]));
const objects = [
  {
    FieldSelectors: [
      { Field: 'eventCategory', Equals: ['Data'] },
      { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
    ],
  },
];

function required(events: JsonObject, recorders?: readonly RecorderKind[]): Requirement {
  const reading = parseRequirement(events);
  if (!reading.ok) throw new Error('the requirement makes no sense');
  const counted = recorders === undefined ? {} : { recorders };
  return { name: 'wanted', title: 'Wanted', boxes: reading.boxes, ...counted };
}

const writes = required({ eventCategory: 'Management', readOnly: false }, both);
const dataEvents = required(
  { eventCategory: 'Data', 'resources.type': 'AWS::S3::Object', 'resources.ARN': 'arn:aws:s3:::b/o' },
  both,
);

/** Nothing but the given stores records anything, unless trails say otherwise. */
function asking(
  stores: { readonly [account: string]: JsonObject },
  patch: JsonObject = {},
  scope: WorldScope = whole,
): ReturnType<typeof createCoverage> {
  const accounts = Object.fromEntries(
    Object.entries(stores).map(([account, eventDataStores]) => [account, { eventDataStores }]),
  );
  const stopped = { [management]: { trails: { main: { logging: false } } } };
  const world = [{ accounts: stopped }, { accounts }, patch].reduce<World>(
    (all, one) => mergeWorld(all, one),
    company({ accounts: everybody }),
  );
  return createCoverage(buildInventory(collectWorld(world, [], scope)));
}

describe('an event data store', () => {
  it.each<[string, string, string, JsonObject]>([
    ['covered', 'its own region', 'us-east-1', { region: 'us-east-1' }],
    ['gap', 'another region', 'eu-west-1', { region: 'us-east-1' }],
    ['covered', 'another region, if of all', 'eu-west-1', { region: 'us-east-1', multiRegion: true }],
    ['gap', 'any, while stopped', 'us-east-1', { region: 'us-east-1', status: 'STOPPED_INGESTION' }],
    ['gap', 'any, if to be deleted', 'us-east-1', { region: 'us-east-1', status: 'PENDING_DELETION' }],
    ['unknown', 'any, while it starts', 'us-east-1', { region: 'us-east-1', status: 'STARTING_INGESTION' }],
    ['gap', 'its own region, of other events', 'us-east-1', { region: 'us-east-1', selectors: objects }],
    [
      'gap',
      'its own region, of other kinds of things',
      'us-east-1',
      {
        region: 'us-east-1',
        selectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['ConfigurationItem'] }] }],
      },
    ],
  ])('%s: %s', (state, _, region, lake) => {
    expect(asking({ [shop]: { lake } }).ask(shop, region, writes).state).toBe(state);
  });

  it('counts only where the requirement says so', () => {
    const coverage = asking({ [shop]: { lake: { region: 'us-east-1' } } });
    const { boxes } = writes;
    const states = [undefined, ['trails'], both, storesAlone].map((recorders) => {
      const counted = recorders === undefined ? {} : { recorders: recorders as readonly RecorderKind[] };
      return coverage.ask(shop, 'us-east-1', { name: 'w', title: 'W', boxes, ...counted }).state;
    });
    expect(states).toEqual(['gap', 'gap', 'covered', 'covered']);
  });

  it('stands beside trails, each for its part, and is named', () => {
    const running = { accounts: { [management]: { trails: { main: { logging: true } } } } };
    const coverage = asking({ [shop]: { lake: { region: 'us-east-1', selectors: objects } } }, running);
    const everything: Requirement = { ...writes, boxes: [...writes.boxes, ...dataEvents.boxes] };
    const answer = coverage.ask(shop, 'us-east-1', everything);
    expect(answer).toMatchObject({
      state: 'covered',
      by: [expect.stringContaining('trail/main'), expect.stringContaining('eventdatastore/')],
    });
    const evidence = answer.state === 'covered' ? answer.evidence().join('\n') : '';
    for (const call of ['DescribeTrails', 'GetEventSelectors', 'ListEventDataStores', 'GetEventDataStore']) {
      expect(evidence).toContain(call);
    }
    expect(coverage.ask(shop, 'us-east-1', { ...everything, recorders: storesAlone }).state).toBe('gap');
    expect(coverage.ask(shop, 'eu-west-1', everything).state).toBe('gap');
  });

  it('is one more copy where it is counted', () => {
    const running = { accounts: { [management]: { trails: { main: { logging: true } } } } };
    const coverage = asking({ [shop]: { lake: { region: 'us-east-1' } } }, running);
    const { recorders: _, ...trailsOnly } = writes;
    expect(coverage.copies(shop, 'us-east-1', writes)).toMatchObject({ known: true, count: 2 });
    expect(coverage.copies(shop, 'us-east-1', trailsOnly)).toMatchObject({ known: true, count: 1 });
  });

  it('gives regions that it reaches alike one situation', () => {
    const coverage = asking({ [management]: { lake: { region: 'us-east-1', organization: true } } });
    const numbers = [shop, management].map((account) =>
      ['us-east-1', 'eu-west-1'].map((region) => coverage.situation(account, region, both)?.number),
    );
    expect(numbers[0]?.[0]).not.toBe(numbers[0]?.[1]);
    expect(coverage.situation(shop, 'us-east-1', both)?.answer(writes).state).toBe('covered');
    expect(coverage.situation(shop, 'us-east-1')?.answer(writes).state).toBe('covered');
  });
});

describe("an organization's event data store", () => {
  const lake = { region: 'us-east-1', organization: true };

  it('takes in what happens in every member account', () => {
    const coverage = asking({ [management]: { lake } });
    expect([management, shop].map((id) => coverage.ask(id, 'us-east-1', writes).state)).toEqual([
      'covered',
      'covered',
    ]);
    expect(coverage.ask(shop, 'eu-west-1', writes).state).toBe('gap');
  });

  it('is the management account’s own otherwise', () => {
    const coverage = asking({ [management]: { lake: { ...lake, organization: false } } });
    expect([management, shop].map((id) => coverage.ask(id, 'us-east-1', writes).state)).toEqual([
      'covered',
      'gap',
    ]);
  });

  it.each<[string, WorldScope, string]>([
    [
      'the management account was not asked',
      { ...whole, excluded: [{ account: management, reason: 'Scanned elsewhere.' }] },
      'cloudtrail:ListEventDataStores',
    ],
    ['nobody asked for an organization', { storesToo: true }, 'organizations:DescribeOrganization'],
  ])('may be there where %s', (_, scope, call) => {
    const caller = scope.excluded === undefined ? { caller: { account: shop } } : {};
    const answer = asking({}, caller, scope).ask(shop, 'us-east-1', writes);
    expect(answer).toMatchObject({ state: 'unknown', faults: [{ kind: 'not-asked', call }] });
  });

  it('may be there without leaving open what a trail records', () => {
    const till = { home: 'us-east-1', bucket: 'acme-logs' };
    const alone = { caller: { account: shop }, accounts: { [shop]: { trails: { till } } } };
    const coverage = asking({}, alone, { storesToo: true });
    expect(coverage.ask(shop, 'us-east-1', writes).state).toBe('covered');
  });
});

describe('what was not asked about event data stores', () => {
  it('leaves open what trails do not record', () => {
    const coverage = asking({}, {}, { ...whole, storesToo: false });
    expect(coverage.ask(shop, 'us-east-1', writes)).toMatchObject({
      state: 'unknown',
      faults: [{ call: 'cloudtrail:ListEventDataStores' }, { call: 'cloudtrail:ListEventDataStores' }],
    });
  });

  it.each([
    ['the list', 'cloudtrail:ListEventDataStores', 'unknown'],
    ['the store', 'cloudtrail:GetEventDataStore', 'unknown'],
  ])('and so does a refusal of %s', (_, call, state) => {
    const faults = [{ call, account: shop, error: 'AccessDenied' }];
    const coverage = asking({ [shop]: { lake: { region: 'us-east-1' } } }, { faults });
    expect(coverage.ask(shop, 'us-east-1', writes).state).toBe(state);
  });

  it('leaves open whether a store of a region that was not looked at takes in all', () => {
    const inventory = buildInventory(
      collectWorld(
        company({ accounts: { ...everybody, [management]: { ...audited, trails: { main: null } } } }),
        ['eu-west-1'],
        whole,
      ),
    );
    expect(createCoverage(inventory).ask(shop, 'eu-west-1', writes)).toMatchObject({
      state: 'unknown',
      faults: [{ kind: 'not-asked' }, { kind: 'not-asked' }],
    });
  });
});
