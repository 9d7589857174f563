import { expect, test } from 'vitest';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { resultOf } from '../fixture.ts';
import { markupOf, rendered, sectionText } from './page.ts';

type Parts = Partial<Pick<ScanResult, 'population' | 'scope' | 'run'>>;

function page(parts: Parts = {}): string {
  return rendered({ ...resultOf({}), ...parts });
}

test('everything that was discovered is accounted for', () => {
  expect(sectionText(page(), 'population')).toContain(
    'Discovered = Evaluated + Left out + Unreadable Adds up Accounts 1 1 0 0 ✔ yes Regions 19 17 2 0 ✔ yes',
  );
});

test('an equation that does not add up says so', () => {
  const accounts = { discovered: 5, evaluated: 2, excluded: 1, unreadable: 0 };
  const regions = { discovered: 5, evaluated: 7, excluded: 1, unreadable: 0 };
  const told = sectionText(page({ population: { accounts, regions } }), 'population');
  expect(told).toContain('Accounts 5 2 1 0 ✖ no: 2 missing');
  expect(told).toContain('Regions 5 7 1 0 ✖ no: 3 too many');
});

test('what was left out, vouched for or asked in parts is told', () => {
  const { scope } = resultOf({});
  const told = sectionText(
    page({
      scope: {
        ...scope,
        asked: { ...scope.asked, roleName: 'audit', roleChain: ['arn:aws:iam::1:role/hub'] },
        asserted: [{ account: '111122223333', region: 'eu-south-2' }],
        shards: [1, 2].map((index) => ({ index, of: 2, plan: 'sha256:77' })),
      },
    }),
    'population',
  );
  expect(told).toContain('Role in each account audit Asked as arn:aws:iam::1:role/hub');
  expect(told).toContain('Regions left out, not enabled in the account af-south-1, me-south-1');
  expect(told).toContain('Regions taken on your word eu-south-2 (in 1 account, whose list of regions');
  expect(told).toContain('runs of their own Shard Plan 1 of 2 sha256:77 2 of 2 sha256:77');
});

test('evidence names the run, the plan, and the digest of every policy', () => {
  const told = sectionText(page(), 'run');
  expect(told).toContain('Run 4a1c22d0 : judging the same snapshot again gives the same number');
  expect(told).toContain('Plan sha256:0f3a');
  expect(told).toContain('Ended 2026-11-20 02:00:12 UTC , after 12 s');
});

test('every page of paper says which run it is of', () => {
  expect(markupOf(page())).toContain(
    '<html lang="en" data-report="account 111122223333, 2026-11-20T02:00:00.000Z, run 4a1c22d0">',
  );
  const { run } = resultOf({});
  const long = markupOf(page({ run: { ...run, id: 'd028fe2d6a53c0612648b48ebd15c670' } }));
  expect(long).toContain('run d028fe2d6a53c061…">');
});
