import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { audit, company, management, shop, stranger } from './company.ts';
import { ask, bodyOf, call, refusalOf } from './worlds.ts';

const delegated = { [audit]: ['account.amazonaws.com'] };

const regionsOf = (
  AccountId: string,
  account: string,
  organization: JsonObject = {},
  more: JsonObject = {},
) =>
  ask(
    company({ organization, accounts: { [shop]: { optedIn: ['ap-southeast-3'] } }, ...more }),
    call('account:ListRegions', { AccountId, RegionOptStatusContains: ['ENABLED'] }, { account }),
  );

describe('ListRegions of a member', () => {
  test('is answered to the management account and to the delegated administrator of the service', () => {
    const expected = { Regions: [{ RegionName: 'ap-southeast-3', RegionOptStatus: 'ENABLED' }] };
    expect(bodyOf(regionsOf(shop, management))).toEqual(expected);
    expect(bodyOf(regionsOf(shop, audit, { delegatedAdministrators: delegated }))).toEqual(expected);
  });

  test.each([
    ['members', shop, audit, {}],
    ['delegated administrators of other services', audit, shop, {}],
    ['accounts outside', stranger, shop, {}],
    ['anybody about accounts outside', management, stranger, {}],
    ['anybody about accounts that are not there', management, '123412341234', {}],
    ['anybody without trusted access', management, shop, { trustedAccess: ['cloudtrail.amazonaws.com'] }],
    ['anybody without all features', management, shop, { featureSet: 'CONSOLIDATED_BILLING' }],
  ])('is refused to %s', (_, account, of, organization) => {
    const answer = regionsOf(of, account, organization);
    expect(answer.status).toBe(403);
    expect(refusalOf(answer)).toMatch(/^AccessDeniedException/);
  });

  test.each(['AccessDeniedException', 'ValidationException'])(
    'is refused about the management account with %s as assumed',
    (code) => {
      const more = { assumptions: { regionsOfManagementAccount: code } };
      for (const account of [management, audit]) {
        const organization = { delegatedAdministrators: delegated };
        expect(regionsOf(management, account, organization, more).error?.code).toBe(code);
      }
    },
  );
});
