import { describe, expect, test } from 'vitest';
import { simulatedCalls } from '../../src/simulator/simulated-calls.ts';
import { accountWith, ask, bodyOf, call, refusalOf, worldWith } from './worlds.ts';

const regions = (input = {}, patch = {}) =>
  bodyOf(ask(accountWith(patch), call('account:ListRegions', input)));
const disabled = { RegionName: 'ap-southeast-3', RegionOptStatus: 'DISABLED' };

describe('ListRegions', () => {
  test('tells the status of every region of the partition', () => {
    expect(regions()).toEqual({
      Regions: [
        disabled,
        { RegionName: 'eu-west-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
        { RegionName: 'us-east-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
      ],
    });
    expect(regions({}, { optedIn: ['ap-southeast-3'] })).toMatchObject({
      Regions: [{ RegionOptStatus: 'ENABLED' }, {}, {}],
    });
  });

  test('filters before it makes pages', () => {
    const input = { RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'], MaxResults: 1 };
    const first = regions(input);
    expect(first).toMatchObject({ Regions: [{ RegionName: 'eu-west-1' }], NextToken: expect.any(String) });
    const last = regions({ ...input, NextToken: String(first['NextToken']) });
    expect(last).toEqual({ Regions: [{ RegionName: 'us-east-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' }] });
  });

  test.each([
    [{ MaxResults: 0 }, /^ValidationException/],
    [{ MaxResults: 51 }, /^ValidationException/],
    [{ RegionOptStatusContains: ['ON'] }, /^ValidationException/],
    [{ NextToken: 'x' }, /^ValidationException/],
    [{ AccountId: '444455556666' }, /^AccessDeniedException/],
  ])('refuses %j', (input, expected) => {
    expect(refusalOf(ask(worldWith({}), call('account:ListRegions', input)))).toMatch(expected);
  });
});

describe('a region that the account has not enabled', () => {
  const where = { region: 'ap-southeast-3' };

  test.each([
    ['UnrecognizedClientException', 'cloudtrail:DescribeTrails', 'UnrecognizedClientException'],
    ['UnrecognizedClientException', 'sts:GetCallerIdentity', 'InvalidClientTokenId'],
    ['OptInRequired', 'cloudtrail:DescribeTrails', 'OptInRequired'],
    ['OptInRequired', 'sts:GetCallerIdentity', 'OptInRequired'],
  ])('refuses as assumed: %s, %s', (disabledRegionError, name, code) => {
    const world = worldWith({ assumptions: { disabledRegionError } });
    expect(ask(world, call(name, {}, where))).toMatchObject({ status: 403, error: { code } });
  });

  test('refuses every call, as does one that the partition does not have', () => {
    for (const name of simulatedCalls) {
      expect(ask(worldWith({}), call(name, {}, where)).status, name).toBeGreaterThanOrEqual(400);
      expect(
        ask(worldWith({}), call(name, {}, { region: 'mars-north-1' })).status,
        name,
      ).toBeGreaterThanOrEqual(400);
    }
  });

  test('answers once the account has enabled it', () => {
    const world = accountWith({ optedIn: ['ap-southeast-3'] });
    expect(ask(world, call('cloudtrail:DescribeTrails', {}, where)).status).toBe(200);
  });
});

test('an account outside the world and an unknown operation are refused', () => {
  expect(
    refusalOf(ask(worldWith({}), call('cloudtrail:ListTrails', {}, { account: '999999999999' }))),
  ).toMatch(/^UnrecognizedClientException/);
  expect(refusalOf(ask(worldWith({}), call('cloudtrail:DeleteTrail')))).toMatch(/^UnknownOperationException/);
  expect(refusalOf(ask(worldWith({}), call('cloudtrail:constructor')))).toMatch(/^UnknownOperationException/);
});

test('the caller is who the world says', () => {
  const arn = 'arn:aws:iam::111122223333:user/a&b';
  expect(ask(worldWith({ caller: { arn } }), call('sts:GetCallerIdentity')).body).toContain(
    '<Arn>arn:aws:iam::111122223333:user/a&amp;b</Arn>',
  );
});
