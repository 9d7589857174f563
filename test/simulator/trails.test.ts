import { describe, expect, test } from 'vitest';
import {
  accountWith,
  ask,
  bodyOf,
  call,
  home,
  mainArn,
  member,
  organizationWorld,
  refusalOf,
  shown,
  trailsWith,
} from './worlds.ts';

const single = { home: 'eu-west-1', bucket: 'acme-logs' };
const singleArn = `arn:aws:cloudtrail:eu-west-1:${home}:trail/single`;
const east = { region: 'us-east-1' };
const west = { region: 'eu-west-1' };

describe('DescribeTrails', () => {
  test('shows a multi-region trail in every enabled region with its home ARN, a single-region trail only at home', () => {
    const world = trailsWith({ single });
    expect(shown(world, {}, east)).toEqual([mainArn]);
    expect(shown(world, {}, west)).toEqual([singleArn, mainArn]);
  });

  test('shows copies in an opt-in region once the account has enabled it', () => {
    const world = accountWith({ optedIn: ['ap-southeast-3'] });
    expect(shown(world, {}, { region: 'ap-southeast-3' })).toEqual([mainArn]);
  });

  test('hides a copy that the world calls missing', () => {
    const world = trailsWith({ main: { copies: { 'eu-west-1': { missing: true } } } });
    expect(shown(world, {}, west)).toEqual([]);
    expect(shown(world, {}, east)).toEqual([mainArn]);
  });

  test('hides copies when shadow trails are not asked for', () => {
    expect(shown(trailsWith({ single }), { includeShadowTrails: false }, west)).toEqual([singleArn]);
  });

  test('finds bare names at home only, and leaves out what it does not know', () => {
    const world = trailsWith({ single });
    expect(shown(world, { trailNameList: ['main', 'single', 'nobody'] }, west)).toEqual([singleArn]);
    expect(shown(world, { trailNameList: [mainArn] }, west)).toEqual([mainArn]);
  });

  test('refuses what can be neither a name nor an ARN', () => {
    const asked = (name: string) =>
      refusalOf(ask(trailsWith({}), call('cloudtrail:DescribeTrails', { trailNameList: [name] })));
    expect(asked('a b')).toMatch(/^InvalidTrailNameException/);
    expect(asked('arn:aws:s3:::b')).toMatch(/^CloudTrailARNInvalidException/);
  });

  test.each([
    ['found', [singleArn]],
    ['omitted', []],
  ])('assumes that single-region trails of other regions are %s by ARN', (setting, expected) => {
    const world = trailsWith({ single }, { assumptions: { describeForeignRegionArns: setting } });
    expect(shown(world, { trailNameList: [singleArn] }, east)).toEqual(expected);
  });

  test('leaves unset members out instead of sending null', () => {
    const answer = ask(trailsWith({ main: { kmsKey: null } }), call('cloudtrail:DescribeTrails'));
    expect(answer.body).not.toContain('null');
    expect(answer.body).not.toContain('KmsKeyId');
  });

  test('tells whether a trail has selectors and Insights of its own', () => {
    const world = trailsWith({
      single: { ...single, selectors: [{}], insightSelectors: [{ InsightType: 'ApiErrorRateInsight' }] },
    });
    const flags = bodyOf(ask(world, call('cloudtrail:DescribeTrails', {}, west)))['trailList'];
    expect(flags).toMatchObject([
      { Name: 'single', HasCustomEventSelectors: true, HasInsightSelectors: true },
      { Name: 'main', HasCustomEventSelectors: false, HasInsightSelectors: false },
    ]);
  });
});

describe('ListTrails', () => {
  const names = (setting: 'account' | 'region', where: { region: string }) => {
    const world = trailsWith({ single }, { assumptions: { listTrailsScope: setting } });
    return bodyOf(ask(world, call('cloudtrail:ListTrails', {}, where)))['Trails'];
  };

  test('lists the trails of all regions, or of one, as assumed', () => {
    expect(names('account', east)).toMatchObject([
      { Name: 'single', HomeRegion: 'eu-west-1' },
      { Name: 'main' },
    ]);
    expect(names('region', east)).toEqual([{ TrailARN: mainArn, Name: 'main', HomeRegion: 'us-east-1' }]);
  });

  test('comes in pages that add up', () => {
    const more = Object.fromEntries(['one', 'two', 'three', 'four'].map((name) => [name, single]));
    const world = trailsWith(more, { pageSize: 2 });
    const pages: unknown[] = [];
    let token: unknown;
    do {
      const input = typeof token === 'string' ? { NextToken: token } : {};
      const page = bodyOf(ask(world, call('cloudtrail:ListTrails', input)));
      pages.push(page['Trails']);
      token = page['NextToken'];
    } while (token !== undefined);
    expect(pages.map((page) => (Array.isArray(page) ? page.length : -1))).toEqual([2, 2, 1]);
    expect(new Set(pages.flat().map((trail) => JSON.stringify(trail))).size).toBe(5);
  });

  test.each(['x', 'ZnJvbTo5OTk=', '!!!!'])('refuses the token %s', (NextToken) => {
    expect(refusalOf(ask(trailsWith({}), call('cloudtrail:ListTrails', { NextToken })))).toMatch(
      /^ValidationError/,
    );
  });
});

describe('organization trails', () => {
  const inMember = (region: string) => ({ account: member, region });

  test('show in members with the ARN of the owner, as shadow trails', () => {
    const world = organizationWorld();
    expect(shown(world, {}, inMember('us-east-1'))).toEqual([mainArn]);
    expect(shown(world, {}, inMember('eu-west-1'))).toEqual([mainArn]);
    expect(shown(world, { includeShadowTrails: false }, inMember('us-east-1'))).toEqual([]);
  });

  test('of one region show in members at home only', () => {
    const world = organizationWorld({ accounts: { [home]: { trails: { main: { multiRegion: false } } } } });
    expect(shown(world, {}, inMember('us-east-1'))).toEqual([mainArn]);
    expect(shown(world, {}, inMember('eu-west-1'))).toEqual([]);
  });

  test('homed in an opt-in region show only in members that have enabled it', () => {
    const arn = `arn:aws:cloudtrail:ap-southeast-3:${home}:trail/main`;
    const owner = { optedIn: ['ap-southeast-3'], trails: { main: { home: 'ap-southeast-3' } } };
    const without = organizationWorld({ accounts: { [home]: owner } });
    expect(shown(without, {}, inMember('us-east-1'))).toEqual([]);
    const having = organizationWorld({
      accounts: { [home]: owner, [member]: { optedIn: ['ap-southeast-3'] } },
    });
    expect(shown(having, {}, inMember('us-east-1'))).toEqual([arn]);
  });

  test('do not show in members when they are the account’s own', () => {
    const world = organizationWorld({ accounts: { [home]: { trails: { single } } } });
    expect(shown(world, {}, inMember('eu-west-1'))).toEqual([mainArn]);
  });

  const wrongAccount = `CloudTrailARNInvalidException: AccountID in ARN is wrong, you can only access resources with AccountID ${member}`;

  test.each([
    ['cloudtrail:GetEventSelectors', 'memberEventSelectors', { TrailName: mainArn }],
    ['cloudtrail:GetInsightSelectors', 'memberInsightSelectors', { TrailName: mainArn }],
    ['cloudtrail:GetTrailStatus', 'memberTrailStatus', { Name: mainArn }],
  ])('%s from a member follows the assumption %s', (name, assumption, input) => {
    const outcome = (setting: string) => {
      const insights = { insightSelectors: [{ InsightType: 'ApiCallRateInsight' }] };
      const world = organizationWorld({
        accounts: { [home]: { trails: { main: insights } } },
        assumptions: { [assumption]: setting },
      });
      return ask(world, call(name, input, inMember('us-east-1')));
    };
    expect(outcome('answered').status).toBe(200);
    expect(refusalOf(outcome('refused'))).toBe(wrongAccount);
  });

  test('keep their tags from members', () => {
    const asked = call('cloudtrail:ListTags', { ResourceIdList: [mainArn] }, inMember('us-east-1'));
    expect(refusalOf(ask(organizationWorld(), asked))).toBe(wrongAccount);
  });
});
