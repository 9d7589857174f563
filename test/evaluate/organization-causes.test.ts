import { describe, expect, test } from 'vitest';
import { incompleteBecause } from '../../src/evaluate/completeness.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { Inventory, Organization } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import {
  ACCOUNT,
  account,
  closed,
  fault,
  inventory,
  member,
  OTHER_ACCOUNT,
  open,
  organization,
} from './sample-inventory.ts';

const denied = { kind: 'denied', code: 'AccessDeniedException', region: 'us-east-1' } as const;
const list: Fault = fault('list', { ...denied, call: 'organizations:ListAccounts' });

function company(members: Organization['members'], managementAccount: string = ACCOUNT): Organization {
  return organization(members, { managementAccount });
}

function causes(changes: Partial<Inventory>): readonly string[] {
  const header = { scope: { ...callersAccount, organization: true, roleName: 'audit' } };
  const endedAt = '2026-01-01T00:01:00.000Z';
  const trailer = { kind: 'trailer', endedAt, calls: 1, faults: 0, interrupted: false } as const;
  return incompleteBecause({
    inventory: { ...inventory(account([])), ...changes },
    snapshot: { header, trailer },
    errors: new Map(),
  });
}

describe('an organization that is not known', () => {
  test('nothing of it could be read', () => {
    const describeFault = fault('describe', { ...denied, call: 'organizations:DescribeOrganization' });
    expect(causes({ organization: unknown(describeFault) })).toEqual([
      'The organization could not be read, and accounts of it may be missing: organizations:DescribeOrganization was denied in account 111122223333, us-east-1 (AccessDeniedException). Allow organizations:DescribeOrganization for the identity that scans.',
    ]);
  });

  test('its management account may not list the accounts', () => {
    expect(causes({ organization: known(company(open([list])), []) })).toEqual([
      'The accounts of organization o-a1b2c3d4e5 could not be listed and may be missing: organizations:ListAccounts was denied in account 111122223333, us-east-1 (AccessDeniedException). Allow organizations:ListAccounts for the identity that scans.',
    ]);
  });

  test('a member asked: where to run instead', () => {
    expect(causes({ organization: known(company(open([list]), OTHER_ACCOUNT), []) })).toEqual([
      expect.stringMatching(
        /identity that scans\. Account 111122223333 is a member: run in the management account, 444455556666, or in a delegated administrator's\.$/u,
      ),
    ]);
  });

  test('the list broke off', () => {
    const some = member(OTHER_ACCOUNT);
    const organization = known(company(open([list], some)), []);
    const leftOut = [{ id: OTHER_ACCOUNT, because: 'state', reason: 'CLOSED' }] as const;
    expect(causes({ organization, leftOut })).toEqual([
      expect.stringMatching(
        /^Accounts of organization o-a1b2c3d4e5 may be missing, only 1 could be listed: /u,
      ),
    ]);
    expect(causes({ organization })).toContain(
      'Account 444455556666 of the organization was neither looked at nor left out. Collect again.',
    );
  });
});

describe('accounts that could not be looked at', () => {
  function refusedAccounts(count: number, changes: Partial<Fault>): Inventory['accounts'] {
    return Array.from({ length: count }, (_, index) => {
      const id = String(200_000_000_000 + index);
      const refused = fault(`assume-${id}`, {
        ...denied,
        call: 'sts:AssumeRole',
        code: 'AccessDenied',
        ...changes,
      });
      return account([], { id, refused, regions: open([refused]), trails: open([refused]) });
    });
  }

  test('say it once, with what to check', () => {
    expect(causes({ accounts: [account([]), ...refusedAccounts(12, {})] })).toEqual([
      '12 accounts (200000000000, 200000000001, 200000000002, 200000000003, 200000000004 and 7 more) could not be entered: sts:AssumeRole was denied (AccessDenied). Check that the role audit exists in each of them, that it trusts arn:aws:iam::111122223333:user/audit, that this identity may assume it, and the external id.',
    ]);
  });

  test('for other reasons by themselves', () => {
    const accounts = [
      account([]),
      ...refusedAccounts(1, { kind: 'throttled', code: 'Throttling' }),
      ...refusedAccounts(2, {
        kind: 'not-asked',
        code: 'NotInOrganization',
        call: 'organizations:ListAccounts',
      }),
    ];
    const organization = known(company(closed()), []);
    expect(causes({ accounts, organization })).toEqual([
      expect.stringMatching(/^Account 200000000000 could not be entered: sts:AssumeRole was throttled/u),
      '2 accounts (200000000000, 200000000001) are not in organization o-a1b2c3d4e5 and could not be looked at. Check the numbers, or leave them out of --accounts.',
    ]);
  });
});
