import { describe, expect, test } from 'vitest';
import { type CoverageAnswer, createCoverage } from '../../src/coverage/coverage.ts';
import { managementClasses } from '../../src/coverage/management-classes.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Requirement } from '../../src/model/policy.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { World } from '../../src/simulator/world.ts';
import { answered } from '../answers/call-records.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { account, changed, changedAccount, mainTrail } from '../inventory/worlds.ts';

const everyManagementEvent: Requirement = {
  name: 'management',
  title: 'All management events',
  boxes: managementClasses.flatMap(({ boxes }) => boxes),
};

function ask(
  source: World | Snapshot,
  more: { region?: string; requirement?: Requirement } = {},
): CoverageAnswer {
  const snapshot = 'records' in source ? source : collectWorld(source);
  const { region = 'us-east-1', requirement = everyManagementEvent } = more;
  return createCoverage(buildInventory(snapshot)).ask(account, region, requirement);
}

function trail(name: string): string {
  return mainTrail.replace(/main$/, name);
}

const readOnly = { selectors: [{ ReadWriteType: 'ReadOnly', IncludeManagementEvents: true }] };
const writeOnly = { selectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }] };
const without = (source: string) => ({ selectors: [{ ExcludeManagementEventSources: [source] }] });
const objectsOnly = {
  advancedSelectors: [
    {
      FieldSelectors: [
        { Field: 'eventCategory', Equals: ['Data'] },
        { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
      ],
    },
  ],
};
const only = (value: string) => ({ any: [{ operator: 'Equals' as const, value }], none: [], absent: false });
const second = { home: 'us-east-1', multiRegion: true, bucket: 'acme-logs' };

describe('what the trails of a region record together', () => {
  test.each([
    ['the default selectors', { main: {} }, 'covered'],
    ['a read-only trail', { main: readOnly }, 'gap'],
    [
      'a read-only and a write-only trail',
      { main: readOnly, second: { ...second, ...writeOnly } },
      'covered',
    ],
    ['a trail without KMS', { main: without('kms.amazonaws.com') }, 'gap'],
    [
      'a trail without KMS and one without RDS Data',
      { main: without('kms.amazonaws.com'), second: { ...second, ...without('rdsdata.amazonaws.com') } },
      'covered',
    ],
    [
      'two trails, both without KMS',
      { main: without('kms.amazonaws.com'), second: { ...second, ...without('kms.amazonaws.com') } },
      'gap',
    ],
    ['a trail that is stopped', { main: { logging: false } }, 'gap'],
    ['a stopped trail beside one that logs', { main: { logging: false }, second }, 'covered'],
    ['a trail of another region', { main: { multiRegion: false, home: 'eu-west-1' } }, 'gap'],
    ['data events only', { main: objectsOnly }, 'gap'],
    ['no trail', { main: null }, 'gap'],
  ])('%s: %3$s', (_, trails, state) => {
    expect(ask(changedAccount({ trails })).state).toBe(state);
  });

  test('a gap has an event that nobody would record', () => {
    expect(ask(changedAccount({ trails: { main: without('kms.amazonaws.com') } }))).toMatchObject({
      state: 'gap',
      witness: { eventCategory: 'Management', eventSource: 'kms.amazonaws.com' },
      by: [mainTrail],
    });
  });

  test('covered names the trails that record something of it, and the answers it rests on', () => {
    const trails = {
      main: readOnly,
      second: { ...second, ...writeOnly },
      third: { ...second, ...objectsOnly },
    };
    const answer = ask(changedAccount({ trails }));
    expect(answer).toMatchObject({ state: 'covered', by: [mainTrail, trail('second')] });
    const evidence = answer.state === 'covered' ? answer.evidence().map((id) => id.split('/')[2]) : [];
    expect(new Set(evidence)).toEqual(new Set(['DescribeTrails', 'GetEventSelectors', 'GetTrailStatus']));
    expect(JSON.stringify(answer)).not.toContain(
      'GetEventSelectors/{"TrailName":"arn:aws:cloudtrail:us-east-1:111122223333:trail/third',
    );
  });

  test('a copy that is stopped in one region leaves the others alone', () => {
    const world = changedAccount({ trails: { main: { copies: { 'eu-west-1': { logging: false } } } } });
    expect(ask(world, { region: 'eu-west-1' }).state).toBe('gap');
    expect(ask(world, { region: 'us-east-1' }).state).toBe('covered');
  });
});

describe('global service events', () => {
  const alone = { multiRegion: false, globalServiceEvents: false };

  test.each([
    ['a trail of us-east-1 without them', 'us-east-1', alone, 'unknown'],
    ['a trail of us-east-1 with them', 'us-east-1', { ...alone, globalServiceEvents: true }, 'covered'],
    ['a trail of another region without them', 'eu-west-1', { ...alone, home: 'eu-west-1' }, 'covered'],
    ['a multi-region trail, which always has them', 'us-east-1', { ...alone, multiRegion: true }, 'covered'],
  ])('%s', (_, region, main, state) => {
    expect(ask(changedAccount({ trails: { main } }), { region }).state).toBe(state);
  });

  test('the doubt names the trail and one of the events', () => {
    expect(ask(changedAccount({ trails: { main: alone } }))).toMatchObject({
      by: [mainTrail],
      faults: [
        {
          code: 'Undocumented',
          message: expect.stringMatching(/^main does not include global service events, .* iam:/),
        },
      ],
    });
  });

  test('they do not matter to a requirement that asks for none of them', () => {
    const kms = managementClasses.map(({ boxes }) =>
      boxes.map((box) => ({ ...box, eventSource: only('kms.amazonaws.com') })),
    );
    const requirement = { ...everyManagementEvent, boxes: kms.flat() };
    expect(ask(changedAccount({ trails: { main: alone } }), { requirement }).state).toBe('covered');
  });
});

describe('what could not be read', () => {
  const denied = (call: string, more: object = {}) => ({
    faults: [{ call, error: 'AccessDeniedException', ...more }],
  });

  test.each([
    ['cloudtrail:GetEventSelectors', {}],
    ['cloudtrail:GetTrailStatus', { region: 'us-east-1' }],
    ['cloudtrail:DescribeTrails', { region: 'us-east-1' }],
  ])('%s refused: unknown, with that fault', (call, more) => {
    expect(ask(changed(denied(call, more)))).toMatchObject({
      state: 'unknown',
      faults: [{ kind: 'denied', call }],
    });
  });

  test('an unread trail does not matter beside one that records everything', () => {
    const trails = { second };
    const world = changed({
      ...denied('cloudtrail:GetEventSelectors', { resource: mainTrail }),
      accounts: { [account]: { trails } },
    });
    expect(ask(world)).toMatchObject({ state: 'covered', by: [trail('second')] });
  });

  test('an unread status does not matter when the trail records nothing of the kind', () => {
    const trails = { main: objectsOnly };
    const world = changed({ ...denied('cloudtrail:GetTrailStatus'), accounts: { [account]: { trails } } });
    expect(ask(world)).toMatchObject({ state: 'gap', by: [] });
  });

  test('only faults of trails that matter are named', () => {
    const trails = { second: { ...second, ...objectsOnly }, main: readOnly };
    const world = changed({ ...denied('cloudtrail:GetTrailStatus'), accounts: { [account]: { trails } } });
    expect(ask(world).state).toBe('gap');
    const reads = ask(world, { requirement: managementClasses[0] ?? everyManagementEvent });
    expect(reads).toMatchObject({ state: 'unknown', faults: [{ call: 'cloudtrail:GetTrailStatus' }] });
    expect(JSON.stringify(reads)).not.toContain('trail/second');
  });

  test('a list with an entry that cannot be read may hide a trail: never a gap, but what is seen still counts', () => {
    const damaged = (world: World): Snapshot => {
      const snapshot = collectWorld(world);
      const records = snapshot.records.map((record) =>
        record.operation === 'DescribeTrails' && record.outcome.kind === 'answered'
          ? { ...record, outcome: answered(record.outcome.body.replace('"trailList":[', '"trailList":[{},')) }
          : record,
      );
      return { ...snapshot, records };
    };
    expect(ask(damaged(changed({}))).state).toBe('covered');
    expect(ask(damaged(changedAccount({ trails: { main: readOnly } })))).toMatchObject({
      state: 'unknown',
      faults: [{ kind: 'malformed' }],
    });
  });

  test('a region that was not looked at is unknown', () => {
    expect(ask(changed({}), { region: 'ap-southeast-3' })).toMatchObject({
      state: 'unknown',
      faults: [{ kind: 'not-asked' }],
    });
  });
});

test('what AWS does not document is unknown, with the event in question', () => {
  const whatever: Requirement = {
    name: 'whatever',
    title: '',
    boxes: [
      { eventCategory: { any: [{ operator: 'Equals', value: 'Management' }], none: [], absent: false } },
    ],
  };
  const answer = ask(
    changedAccount({
      trails: {
        main: without('kms.amazonaws.com'),
        second: { ...second, ...without('rdsdata.amazonaws.com') },
      },
    }),
    { requirement: whatever },
  );
  expect(answer).toMatchObject({ state: 'unknown', faults: [{ kind: 'unsupported', code: 'Undocumented' }] });
});
