import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { answered, refused } from '../answers/call-records.ts';
import { collectWorld } from './collect-world.ts';
import { account, changedAccount, crowdedWorld, mainTrail } from './worlds.ts';

const whole = collectWorld(healthyWorld());

function without(operation: string, snapshot: Snapshot = whole): Snapshot {
  return { ...snapshot, records: snapshot.records.filter((record) => record.operation !== operation) };
}

function only(snapshot: Snapshot) {
  const [seen] = buildInventory(snapshot).accounts;
  const [trail] = seen?.trails.members ?? [];
  if (seen === undefined || trail === undefined) throw new Error('expected an account with a trail');
  return { account: seen, trail };
}

function edited(operation: string, edit: (record: CallRecord) => CallRecord): Snapshot {
  return {
    ...whole,
    records: whole.records.map((record) => (record.operation === operation ? edit(record) : record)),
  };
}

describe('a record that is not there', () => {
  test('planned, run ended: not asked, under a stable id', () => {
    expect(only(without('GetEventSelectors')).trail.selectors).toMatchObject({
      known: false,
      faults: [
        { id: `missing:cloudtrail:GetEventSelectors:${account}:us-east-1:${mainTrail}`, kind: 'not-asked' },
      ],
    });
  });

  test.each([
    ['cut off', undefined],
    ['interrupted', { kind: 'trailer', endedAt: '', calls: 1, faults: 0, interrupted: true }],
  ] as const)('planned, snapshot %s: cancelled', (_, trailer) => {
    const { trailer: _whole, ...cut } = without('GetTrailStatus');
    const snapshot = trailer === undefined ? cut : { ...cut, trailer };
    expect(only(snapshot).trail.copies[0]?.isLogging).toMatchObject({ faults: [{ kind: 'cancelled' }] });
  });

  test('not planned: not asked, also when the snapshot was cut off', () => {
    const { trailer: _trailer, header, records } = without('DescribeKey');
    const snapshot = { records, header: { ...header, facts: ['cloudtrail:DescribeTrails'] } };
    expect(only(snapshot).trail.key).toMatchObject({ state: 'foreign', faults: [{ kind: 'not-asked' }] });
  });

  test('a region without a list of trails is open', () => {
    const records = whole.records.filter(
      ({ operation, region }) => operation !== 'DescribeTrails' || region !== 'us-east-1',
    );
    expect(only({ ...whole, records }).account.trails).toMatchObject({
      closed: false,
      faults: [{ kind: 'not-asked' }],
    });
  });

  test('nothing at all is an inventory of nothing', () => {
    expect(buildInventory({ ...whole, records: [] })).toMatchObject({ accounts: [], caller: '' });
  });
});

describe('odd records', () => {
  test('of one id the newest record counts, even when it is a refusal', () => {
    const older = whole.records.map((record) => ({ ...refused(record), time: '2026-01-01T00:00:00.000Z' }));
    const newer = whole.records.map((record) => ({ ...refused(record), time: '2027-01-01T00:00:00.000Z' }));
    expect(only({ ...whole, records: [...older, ...whole.records] })).toEqual(only(whole));
    expect(
      buildInventory({ ...whole, records: [...newer, ...whole.records] }).accounts[0]?.trails.members,
    ).toEqual([]);
  });

  test('a list of trails that was narrowed does not count as the list', () => {
    const narrowed = edited('DescribeTrails', (record) => ({
      ...record,
      input: { includeShadowTrails: false },
    }));
    expect(buildInventory(narrowed).accounts[0]?.trails).toMatchObject({ closed: false, members: [] });
  });

  test('a key of another account that is not found from here is foreign, an own one is known to be gone', () => {
    const gone = { kind: 'absent', code: 'NotFoundException', message: '' } as const;
    const crowd = collectWorld(crowdedWorld());
    const records = crowd.records.map((record) =>
      record.operation === 'DescribeKey' ? { ...record, outcome: gone } : record,
    );
    const trails = buildInventory({ ...crowd, records }).accounts[0]?.trails.members ?? [];
    const keys = new Map(trails.map(({ name, key }) => [name, key]));
    expect(keys.get('main')).toMatchObject({ state: 'dangling' });
    expect(keys.get('writers')).toMatchObject({
      state: 'foreign',
      faults: [{ kind: 'not-readable-from-here' }],
    });
  });

  test('a bare alias that is not found where the trail is homed may be one of another region', () => {
    const trails = { main: { kmsKey: 'alias/gone' } };
    expect(only(collectWorld(changedAccount({ trails }))).trail.key).toMatchObject({
      state: 'foreign',
      faults: [{ code: 'KeyRegionUnknown', region: 'us-east-1' }],
    });
  });

  test('of two lists of one region the same one counts in whatever order they come', () => {
    const [list] = whole.records.filter(
      ({ operation, region }) => operation === 'DescribeTrails' && region === 'us-east-1',
    );
    if (list === undefined) throw new Error('expected a list');
    const other = { ...list, id: 'other', input: {}, outcome: answered({ trailList: [] }) };
    const last = buildInventory({ ...whole, records: [...whole.records, other] });
    expect(buildInventory({ ...whole, records: [other, ...whole.records] })).toEqual(last);
  });

  test('an own trail that vanished between two calls is a conflict', () => {
    const snapshot = edited('GetTrailStatus', (record) => ({
      ...record,
      outcome: { kind: 'absent', code: 'TrailNotFoundException', message: '' },
    }));
    expect(only(snapshot).trail.copies[0]?.isLogging).toMatchObject({ faults: [{ kind: 'conflict' }] });
  });

  test('pages of regions that go round in circles end in an open list', () => {
    const circle = edited('ListRegions', (record) => ({
      ...record,
      input: { NextToken: 'again' },
      outcome: answered({ Regions: [], NextToken: 'again' }),
    }));
    const first = whole.records
      .filter(({ operation }) => operation === 'ListRegions')
      .map((record) => ({ ...record, id: 'first', outcome: answered({ Regions: [], NextToken: 'again' }) }));
    expect(
      buildInventory({ ...circle, records: [...circle.records, ...first] }).accounts[0]?.regions,
    ).toMatchObject({ closed: false, faults: [{ kind: 'malformed', call: 'account:ListRegions' }] });
  });
});
