import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { World } from '../../src/simulator/world.ts';
import { audit, company, management, shop, stranger } from './company.ts';
import { ask, bodyOf, call, mainArn, refusalOf, shown } from './worlds.ts';

const west = 'eu-west-1';

function companyTrail(trail: JsonObject, patch: JsonObject = {}): World {
  return company({ ...patch, accounts: { [management]: { trails: { main: trail } } } });
}

const status = (world: World, account: string, region = 'us-east-1') =>
  ask(world, call('cloudtrail:GetTrailStatus', { Name: mainArn }, { account, region }));

describe('copies in members', () => {
  test('show in every member, with the ARN of the management account, and nowhere outside', () => {
    for (const account of [management, audit, shop]) {
      for (const region of ['us-east-1', west]) {
        expect(shown(company(), {}, { account, region })).toEqual([mainArn]);
      }
    }
    expect(shown(company(), {}, { account: stranger })).toEqual([]);
    expect(refusalOf(status(company(), stranger))).toMatch(/^CloudTrailARNInvalidException: AccountID/);
  });

  test('need the home region of the trail to be enabled in the member', () => {
    const home = 'ap-southeast-3';
    const owner = { optedIn: [home], trails: { main: { home } } };
    const accounts = { [management]: owner, [shop]: { optedIn: [home] } };
    const arn = `arn:aws:cloudtrail:${home}:${management}:trail/main`;
    const world = company({ accounts });
    expect([shop, audit].map((account) => shown(world, {}, { account }))).toEqual([[arn], []]);
  });

  test('may not be there yet in an account that joined late, or in one region of it', () => {
    const late = companyTrail({ members: { [shop]: { missing: true } } });
    expect([shop, audit].map((account) => shown(late, {}, { account }))).toEqual([[], [mainArn]]);
    const partly = companyTrail({ members: { [shop]: { copies: { [west]: { missing: true } } } } });
    const regions = ['us-east-1', west];
    expect(regions.map((region) => shown(partly, {}, { account: shop, region }))).toEqual([[mainArn], []]);
    expect(shown(partly, {}, { region: west })).toEqual([mainArn]);
  });

  test('do not start before the account joined', () => {
    const started = (account: string) => bodyOf(status(company(), account))['StartLoggingTime'];
    expect(started(shop)).toBe(Date.parse('2026-01-10T00:00:00Z') / 1000);
    expect(started(audit)).toBe(started(management));
  });

  test('have a state of their own in each region', () => {
    const world = companyTrail({
      copies: { [west]: { deliveryError: 'NoSuchBucket' } },
      members: {
        [shop]: { deliveryError: 'AccessDenied', copies: { [west]: { logging: false } } },
      },
    });
    const error = { LatestDeliveryError: 'AccessDenied' };
    expect(bodyOf(status(world, shop))).toMatchObject({ IsLogging: true, ...error });
    expect(bodyOf(status(world, shop, west))).toMatchObject({ IsLogging: false, ...error });
    expect(bodyOf(status(world, audit, west))).not.toHaveProperty('LatestDeliveryError');
    const own = bodyOf(status(world, management, west));
    expect(own).toMatchObject({ IsLogging: true, LatestDeliveryError: 'NoSuchBucket' });
  });
});

describe('the delegated administrator of CloudTrail', () => {
  const insights = { insightSelectors: [{ InsightType: 'ApiCallRateInsight' }], tags: { a: 'b' } };
  const settings = [
    ['GetEventSelectors', { TrailName: mainArn }],
    ['GetInsightSelectors', { TrailName: mainArn }],
    ['GetTrail', { Name: mainArn }],
    ['GetTrailStatus', { Name: mainArn }],
    ['ListTags', { ResourceIdList: [mainArn] }],
  ] as const;
  const read = (operation: string, input: JsonObject, account: string, patch: JsonObject = {}) =>
    ask(companyTrail(insights, patch), call(`cloudtrail:${operation}`, input, { account }));

  test.each(settings)('is answered %s as the owner is', (operation, input) => {
    expect(read(operation, input, audit).body).toBe(read(operation, input, management).body);
  });

  test.each(settings)('is a member like others for %s when assumed so', (operation, input) => {
    const refused = {
      assumptions: { delegatedAdministratorReads: 'refused', memberTrailStatus: 'refused' },
    };
    const answer = read(operation, input, audit, refused);
    expect(refusalOf(answer).replace(audit, shop)).toBe(refusalOf(read(operation, input, shop, refused)));
  });

  test('must give the ARN and not the name', () => {
    expect(refusalOf(read('GetEventSelectors', { TrailName: 'main' }, audit))).toMatch(/^TrailNotFound/);
  });

  test('has no more rights for another service than other members', () => {
    const delegatedAdministrators = { [audit]: ['config.amazonaws.com'] };
    const answer = read('GetEventSelectors', { TrailName: mainArn }, audit, {
      organization: { delegatedAdministrators },
    });
    expect(refusalOf(answer)).toMatch(/^CloudTrailARNInvalidException: AccountID in ARN is wrong/);
  });
});
