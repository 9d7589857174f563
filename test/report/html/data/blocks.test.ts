import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/model/scan-result.ts';
import { policyBlocks, shareOut } from '../../../../src/report/html/data/blocks.ts';
import { createFindingsTable } from '../../../../src/report/html/data/encode-findings.ts';
import { findingView } from '../../../../src/report/html/data/finding-view.ts';
import { findingOf, trailSubject } from '../../fixture-subjects.ts';

test('the worst come first, equals keep their order, and what is settled is apart', () => {
  const { add, data } = createFindingsTable({ policies: [], accounts: [] });
  const all: readonly (readonly [Finding['status'], Finding['severity']])[] = [
    ['pass', 'high'],
    ['error', 'critical'],
    ['fail', 'low'],
    ['fail', 'critical'],
    ['not-applicable', 'critical'],
    ['fail', 'low'],
  ];
  for (const [status, severity] of all) {
    add(1, findingView(findingOf('p', trailSubject('t', 'eu-west-1'), { status, severity }), new Map()));
  }
  expect(policyBlocks(data, 2)).toEqual([
    { open: [], settled: [] },
    { open: [3, 2, 5, 1], settled: [0, 4] },
  ]);
});

test.each([
  [[], 10, []],
  [[3, 4], 10, [3, 4]],
  [[100, 1, 100], 11, [5, 1, 5]],
  [[0, 1000], 500, [0, 500]],
])('of %j rows with place for %i, %j are shown', (wanted, most, shares) => {
  expect(shareOut(wanted, most)).toEqual(shares);
});

test('no more than there are, no more than fit, and nobody is better served than one who wants more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000)), fc.nat(1_000), (wanted, most) => {
      const shares = shareOut(wanted, most);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(most);
      shares.forEach((share, index) => {
        expect(share).toBeLessThanOrEqual(wanted[index] ?? 0);
        if (share < (wanted[index] ?? 0)) expect(share).toBeGreaterThanOrEqual(Math.max(...shares) - 1);
      });
    }),
  );
});
