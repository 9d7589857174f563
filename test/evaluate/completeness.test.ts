import { describe, expect, test } from 'vitest';
import { countPopulation, incompleteBecause, scopeOf } from '../../src/evaluate/completeness.ts';
import type { Account } from '../../src/model/inventory.ts';
import type { SnapshotTrailer } from '../../src/model/snapshot.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { ACCOUNT, account, closed, fault, inventory, open, region, trail } from './sample-inventory.ts';

const ended: SnapshotTrailer = {
  kind: 'trailer',
  endedAt: '2026-01-01T00:01:00.000Z',
  calls: 1,
  faults: 0,
  interrupted: false,
};

function causes(
  accounts: readonly Account[],
  trailer: SnapshotTrailer | undefined = ended,
  errors: readonly (readonly [string, number])[] = [],
): readonly string[] {
  return incompleteBecause({
    inventory: inventory(...accounts),
    snapshot: trailer === undefined ? {} : { trailer },
    errors: new Map(errors),
  });
}

const hidden = region(
  'us-east-1',
  open([fault('list', { call: 'cloudtrail:DescribeTrails', region: 'us-east-1' })]),
);

describe('the population', () => {
  test('adds up: discovered is evaluated, excluded and unreadable together', () => {
    const one = account([], {
      regions: closed(region('eu-west-1', closed()), hidden),
      excludedRegions: [
        { name: 'af-south-1', reason: 'disabled' },
        { name: 'eu-west-2', reason: 'not-named' },
      ],
    });
    expect(countPopulation(inventory(one))).toEqual({
      accounts: { discovered: 1, evaluated: 1, excluded: 0, unreadable: 0 },
      regions: { discovered: 4, evaluated: 1, excluded: 2, unreadable: 1 },
    });
  });

  test('counts an account of which no region could be listed as unreadable', () => {
    const blind = account([], { regions: open([fault('regions')]) });
    expect(countPopulation(inventory(blind)).accounts).toEqual({
      discovered: 1,
      evaluated: 0,
      excluded: 0,
      unreadable: 1,
    });
  });
});

describe('the scope', () => {
  test('names what was left out and what counts only because the user said so', () => {
    const asserted = { ...region('eu-west-1', closed()), optIn: 'asserted' as const };
    const one = account([], {
      regions: closed(asserted),
      excludedRegions: [{ name: 'af-south-1', reason: 'disabled' }],
    });
    const header = {
      kind: 'header',
      format: 1,
      tool: { name: 'trailproof', version: '0.0.0' },
      startedAt: '2026-01-01T00:00:00.000Z',
      scope: { ...callersAccount, regions: ['eu-west-1'] },
      facts: [],
      planDigest: 'plan',
    } as const;
    expect(scopeOf(inventory(one), header)).toEqual({
      asked: { ...callersAccount, regions: ['eu-west-1'] },
      planDigest: 'plan',
      shards: [],
      excluded: [{ account: ACCOUNT, region: 'af-south-1', reason: 'disabled' }],
      asserted: [{ account: ACCOUNT, region: 'eu-west-1' }],
    });
  });
});

describe('a scan is incomplete', () => {
  test('never, when all was read, even where AWS refused what nobody needs', () => {
    const refused = trail('main', { bucket: { state: 'foreign', id: 'logs', faults: [fault('head')] } });
    expect(causes([account([refused])])).toEqual([]);
  });

  test('when the snapshot is cut off or was stopped', () => {
    expect(incompleteBecause({ inventory: inventory(account([])), snapshot: {}, errors: new Map() })).toEqual(
      [expect.stringMatching(/^The snapshot is cut off/u)],
    );
    expect(causes([account([])], { ...ended, interrupted: true })).toEqual([
      expect.stringMatching(/^The collection was stopped/u),
    ]);
  });

  test('when no account could be looked at', () => {
    expect(causes([])).toEqual(['No account could be looked at.']);
  });

  test('when regions or trails may be missing, one sentence for each account', () => {
    const blind = account([], { regions: open([fault('regions', { call: 'account:ListRegions' })]) });
    expect(causes([blind])).toEqual([
      expect.stringMatching(
        /^Regions of account 111122223333 may be missing: account:ListRegions was denied .* --regions\.$/u,
      ),
    ]);
    const partly = account([], {
      regions: closed(region('eu-west-1', closed()), hidden),
      trails: open([fault('list')]),
    });
    expect(causes([partly])).toEqual([
      expect.stringMatching(
        /^Trails may be missing in 1 of 2 regions of account 111122223333: .* us-east-1/u,
      ),
    ]);
    expect(causes([account([], { trails: open([fault('list')]) })])).toEqual([
      expect.stringMatching(/^Trails of account 111122223333 may be missing/u),
    ]);
  });

  test('when there are error verdicts, with their number by policy', () => {
    expect(causes([account([])], ended, [['a', 1]])).toEqual(['1 finding could not be judged (a 1).']);
    const many = Array.from({ length: 7 }, (_, index) => [`p${index}`, 2] as const);
    expect(causes([account([])], ended, many)).toEqual([
      '14 findings could not be judged (p0 2, p1 2, p2 2, p3 2, p4 2 and 2 more policies).',
    ]);
  });
});
