import { describe, expect, test } from 'vitest';
import { accountEntries, countPopulation, scopeOf } from '../../src/evaluate/population.ts';
import type { Inventory, Member, Organization } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import {
  ACCOUNT,
  account,
  closed,
  fault,
  inventory,
  member as listedMember,
  open,
  organization,
  region,
} from './sample-inventory.ts';

const hidden = region(
  'us-east-1',
  open([fault('list', { call: 'cloudtrail:DescribeTrails', region: 'us-east-1' })]),
);

const [shop, closing, sandbox, lost] = [
  '222233334444',
  '333344445555',
  '444455556666',
  '555566667777',
] as const;

function member(id: string, name: string): Member {
  return { ...listedMember(id), name: known(name, []), ou: unknown(fault('ou')) };
}

function company(...ids: readonly string[]): Organization {
  return organization(closed(...ids.map((id) => member(id, 'listed'))));
}

function wholeCompany(...listed: readonly string[]): Inventory {
  const refused = fault('assume', { call: 'sts:AssumeRole' });
  return {
    ...inventory(
      account([], { member: known(member(ACCOUNT, 'main'), []) }),
      account([], { id: shop, refused, regions: open([refused]), trails: open([refused]) }),
    ),
    organization: known(company(...listed), []),
    leftOut: [
      { id: closing, because: 'state', reason: 'SUSPENDED' },
      { id: sandbox, because: 'excluded', reason: 'a sandbox', expires: '2027-01-31' },
    ],
  };
}

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

describe('the population of an organization', () => {
  test('adds up with the accounts that were left out and those that could not be entered', () => {
    expect(countPopulation(wholeCompany(ACCOUNT, shop, closing, sandbox)).accounts).toEqual({
      discovered: 4,
      evaluated: 1,
      excluded: 2,
      unreadable: 1,
    });
  });

  test('does not add up when a listed account is neither', () => {
    expect(countPopulation(wholeCompany(ACCOUNT, shop, closing, sandbox, lost)).accounts).toEqual({
      discovered: 5,
      evaluated: 1,
      excluded: 2,
      unreadable: 1,
    });
  });
});

describe('the accounts of the result', () => {
  test('say what could be read of them, and which manages the organization', () => {
    expect(accountEntries(wholeCompany())).toEqual([
      {
        id: ACCOUNT,
        partition: 'aws',
        name: 'main',
        state: 'ACTIVE',
        management: true,
        access: 'read',
        regions: ['eu-west-1', 'us-east-1'],
      },
      { id: shop, partition: 'aws', management: false, access: 'unreadable', regions: [] },
    ]);
    expect(accountEntries(inventory(account([])))[0]).not.toHaveProperty('management');
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
    const left = wholeCompany().leftOut;
    expect(scopeOf({ ...inventory(one), leftOut: left }, header).excluded.slice(0, 2)).toEqual([
      { account: closing, reason: 'state SUSPENDED' },
      { account: sandbox, reason: 'a sandbox, until 2027-01-31' },
    ]);
    expect(scopeOf(inventory(one), header)).toEqual({
      asked: { ...callersAccount, regions: ['eu-west-1'] },
      planDigest: 'plan',
      shards: [],
      excluded: [{ account: ACCOUNT, region: 'af-south-1', reason: 'disabled' }],
      asserted: [{ account: ACCOUNT, region: 'eu-west-1' }],
    });
  });
});
