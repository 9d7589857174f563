import { describe, expect, test } from 'vitest';
import { incompleteBecause } from '../../src/evaluate/completeness.ts';
import type { Account } from '../../src/model/inventory.ts';
import type { SnapshotTrailer } from '../../src/model/snapshot.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { account, closed, fault, inventory, open, region, trail } from './sample-inventory.ts';

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
    snapshot: { header: { scope: callersAccount }, ...(trailer === undefined ? {} : { trailer }) },
    errors: new Map(errors),
  });
}

const hidden = region(
  'us-east-1',
  open([fault('list', { call: 'cloudtrail:DescribeTrails', region: 'us-east-1' })]),
);

describe('a scan is incomplete', () => {
  test('never, when all was read, even where AWS refused what nobody needs', () => {
    const refused = trail('main', { bucket: { state: 'foreign', id: 'logs', faults: [fault('head')] } });
    expect(causes([account([refused])])).toEqual([]);
  });

  test('when the snapshot is cut off or was stopped', () => {
    const snapshot = { header: { scope: callersAccount } };
    expect(incompleteBecause({ inventory: inventory(account([])), snapshot, errors: new Map() })).toEqual([
      expect.stringMatching(/^The snapshot is cut off/u),
    ]);
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

  test('of many accounts that hide the same for the same reason, one sentence for all', () => {
    const blind = ['1', '2', '3', '4', '5', '6', '7'].map((digit) => {
      const id = digit.repeat(12);
      const faults = [fault(`list-${id}`, { call: 'cloudtrail:DescribeTrails', account: id })];
      return account([], {
        id,
        regions: closed(region('eu-west-1', open(faults), id)),
        trails: open(faults),
      });
    });
    const slow = fault('slow', { call: 'cloudtrail:DescribeTrails', kind: 'throttled', code: 'Throttling' });
    const other = account([], { trails: open([slow]) });
    expect(causes([...blind, other])).toEqual([
      expect.stringMatching(
        /^Trails may be missing in 7 of 7 regions of 7 accounts \(1{12}, 2{12}, 3{12}, 4{12}, 5{12} and 2 more\), in the first because cloudtrail:DescribeTrails was denied in account 1{12}/u,
      ),
      expect.stringMatching(/^Trails of account 111122223333 may be missing: .* was throttled/u),
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
