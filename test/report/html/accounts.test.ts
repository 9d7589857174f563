import { expect, test } from 'vitest';
import type { AccountEntry, ScanResult } from '../../../src/model/scan-result.ts';
import { resultOf } from '../fixture.ts';
import { markupOf, rendered, sectionText, textOf } from './page.ts';

const ids = ['111122223333', '222233334444', '333344445555'] as const;
const [management, dark, shut] = ids;

const entries: readonly AccountEntry[] = [
  {
    id: management,
    partition: 'aws',
    name: 'main',
    state: 'ACTIVE',
    ou: 'Root',
    management: true,
    access: 'read',
    regions: ['r1', 'r2'],
  },
  { id: dark, partition: 'aws', management: false, access: 'read', regions: ['r1'] },
  {
    id: shut,
    partition: 'aws',
    name: '<b>shop</b>',
    ou: 'Root/Workloads',
    access: 'unreadable',
    regions: [],
  },
];

function organization(accounts: readonly AccountEntry[] = entries): ScanResult {
  const base = resultOf({ accounts: accounts.map(({ id }) => id), complete: false });
  const classes = [{ id: 'c', title: 'Reads', category: 'management' as const }];
  const answer = { class: 'c', by: [], faults: [] };
  return {
    ...base,
    accounts,
    scope: {
      ...base.scope,
      asked: { ...base.scope.asked, organization: true, roleName: 'audit' },
      excluded: [
        { account: '444455556666', reason: 'a lab, until 2027-01-31' },
        { account: '555566667777', reason: 'state CLOSED' },
        { account: '666677778888', reason: 'state CLOSED' },
        { account: '777788889999', reason: 'not-named' },
        { account: management, region: 'r3', reason: 'disabled' },
        { account: dark, region: 'r3', reason: 'disabled' },
      ],
    },
    population: {
      ...base.population,
      accounts: { discovered: accounts.length + 4, evaluated: 2, excluded: 4, unreadable: 1 },
    },
    coverage: {
      classes,
      situations: [
        { id: 'good', answers: [{ ...answer, state: 'covered' }] },
        { id: 'bad', answers: [{ ...answer, state: 'gap', witness: 'kms:Decrypt' }] },
      ],
      cells: [
        { account: management, situation: 'good', regions: ['r1', 'r2'] },
        { account: dark, situation: 'bad', regions: ['r1'] },
      ],
    },
  };
}

const page = rendered(organization());

function rows(of: string, table: string): readonly string[] {
  const [, body = ''] = new RegExp(`<table class="${table}">(.*?)</table>`, 'su').exec(markupOf(of)) ?? [];
  return body.split('<tr>').slice(1).map(textOf);
}

test('every account stands with its place in the organization, the worst first', () => {
  expect(rows(page, 'accounts')).toEqual([
    'Account Name Unit State Regions Recorded',
    `${shut} <b>shop</b> Root/Workloads ? could not be looked into, see Not seen`,
    `${dark} 1 region ✖ with gaps, see Coverage`,
    `${management} main (management account) Root ACTIVE 2 regions ✔ everywhere`,
  ]);
});

test('accounts that were left out stand below, by reason', () => {
  expect(sectionText(page, 'accounts')).toMatch(
    /Left out: 4 accounts a lab, until 2027-01-31 444455556666 state CLOSED 555566667777, 666677778888 not named in --accounts 777788889999$/u,
  );
});

test('an account that could not be looked into is a row of the matrix, and no coverage', () => {
  expect(rows(page, 'matrix').slice(0, 3)).toEqual([
    'Account Events r1 r2',
    `${shut} <b>shop</b> ? could not be looked into`,
    `${dark} Reads ✖ gap not in scope`,
  ]);
  const [first, , last] = entries;
  if (first === undefined || last === undefined) throw new Error('the fixture is broken');
  const good = rendered(organization([first, last]));
  const { coverage } = organization();
  const fine = { ...coverage, cells: coverage.cells.filter(({ situation }) => situation === 'good') };
  expect(sectionText(rendered({ ...organization([first, last]), coverage: fine }), 'summary')).toContain(
    'Are we covered? ? 2 of 2 regions record 1 class of events in full; no gap was found; 1 account not looked into.',
  );
  expect(sectionText(good, 'summary')).toContain(`1 account not looked into: ${shut} (<b>shop</b>)`);
});

test('the page is about the organization, and says of how many accounts', () => {
  expect(page).toContain('<title>Trailproof: an organization: 3 accounts</title>');
  expect(sectionText(page, 'population')).toContain('Accounts left out 4, see Accounts Regions left out');
  expect(sectionText(page, 'population')).toContain('r3 (in 2 accounts)');
});

test('of one account that is not asked for its organization there is nothing to list', () => {
  const single = rendered(resultOf({}));
  expect(single).not.toContain('href="#accounts"');
  expect(single).not.toContain('id="accounts"');
});

test('a thousand accounts make a page that can be read', () => {
  const many = Array.from({ length: 2_000 }, (_, index): AccountEntry => {
    const access = index % 2 === 0 ? 'read' : 'unreadable';
    return {
      id: String(100_000_000_000 + index),
      partition: 'aws',
      name: 'n'.repeat(50),
      access,
      regions: [],
    };
  });
  const text = markupOf(rendered(organization(many)));
  expect(sectionText(text, 'accounts')).toContain('1,000 more accounts, see the JSON report.');
  expect(sectionText(text, 'coverage')).toContain('975 more accounts could not be looked into');
  expect(text.length).toBeLessThan(500_000);
});
