import { describe, expect, test } from 'vitest';
import { ask, bodyOf, call, home, mainArn, refusalOf, trailsWith } from './worlds.ts';

const west = { region: 'eu-west-1' };
const unknown = /^TrailNotFoundException: Unknown trail/;

describe('GetTrailStatus', () => {
  const stopped = { copies: { 'eu-west-1': { logging: false, deliveryError: 'AccessDenied' } } };
  const status = (Name: string, where = {}) =>
    ask(trailsWith({ main: stopped }), call('cloudtrail:GetTrailStatus', { Name }, where));

  test('is the status of the region that is asked', () => {
    expect(bodyOf(status(mainArn))).toMatchObject({ IsLogging: true });
    expect(bodyOf(status(mainArn))).not.toHaveProperty('LatestDeliveryError');
    expect(bodyOf(status(mainArn, west))).toMatchObject({
      IsLogging: false,
      LatestDeliveryError: 'AccessDenied',
    });
  });

  test('knows a bare name at home only', () => {
    expect(status('main').status).toBe(200);
    expect(refusalOf(status('main', west))).toMatch(unknown);
  });

  test('does not know a copy that is missing', () => {
    const world = trailsWith({ main: { copies: { 'eu-west-1': { missing: true } } } });
    expect(refusalOf(ask(world, call('cloudtrail:GetTrailStatus', { Name: mainArn }, west)))).toMatch(
      unknown,
    );
  });

  test('reckons its times from the world, in seconds', () => {
    const world = trailsWith({
      main: { latestDeliveryTime: 'never', startLoggingTime: '2026-01-01T00:00:00.500Z' },
    });
    const body = bodyOf(ask(world, call('cloudtrail:GetTrailStatus', { Name: 'main' })));
    expect(body).toMatchObject({ StartLoggingTime: 1767225600.5 });
    expect(body).not.toHaveProperty('LatestDeliveryTime');
    expect(body).not.toHaveProperty('StopLoggingTime');
  });
});

describe('GetEventSelectors', () => {
  const selectors = (trail: Parameters<typeof trailsWith>[0], where = {}, assumptions = {}) =>
    ask(
      trailsWith({ main: trail }, { assumptions }),
      call('cloudtrail:GetEventSelectors', { TrailName: mainArn }, where),
    );

  test('answers the default as one basic selector for all management events', () => {
    expect(bodyOf(selectors({}))).toEqual({
      TrailARN: mainArn,
      EventSelectors: [
        {
          ReadWriteType: 'All',
          IncludeManagementEvents: true,
          DataResources: [],
          ExcludeManagementEventSources: [],
        },
      ],
    });
  });

  test('fills in what a basic selector leaves out', () => {
    const body = bodyOf(selectors({ selectors: [{ ReadWriteType: 'ReadOnly' }] }));
    expect(body['EventSelectors']).toEqual([
      {
        ReadWriteType: 'ReadOnly',
        IncludeManagementEvents: true,
        DataResources: [],
        ExcludeManagementEventSources: [],
      },
    ]);
  });

  test('answers advanced selectors as they are written, future operators included', () => {
    const advancedSelectors = [{ FieldSelectors: [{ Field: 'eventName', Matches: ['Delete*'] }] }];
    expect(bodyOf(selectors({ advancedSelectors }))).toEqual({
      TrailARN: mainArn,
      AdvancedEventSelectors: advancedSelectors,
    });
  });

  test('is answered away from home only when assumed so', () => {
    const wrong =
      'CloudTrailARNInvalidException: Region in ARN is wrong, you can only access resources in region eu-west-1';
    expect(refusalOf(selectors({}, west))).toBe(wrong);
    expect(selectors({}, west, { selectorsAwayFromHome: 'answered' }).status).toBe(200);
  });
});

describe('GetInsightSelectors, GetTrail, ListTags', () => {
  test('a trail without Insights is refused by name of the error', () => {
    const refusal = ask(trailsWith({}), call('cloudtrail:GetInsightSelectors', { TrailName: 'main' }));
    expect(refusalOf(refusal)).toMatch(/^InsightNotEnabledException/);
  });

  test('a trail is found wherever it shows', () => {
    const get = (where: object) => ask(trailsWith({}), call('cloudtrail:GetTrail', { Name: mainArn }, where));
    expect(bodyOf(get(west))).toMatchObject({ Trail: { Name: 'main', HomeRegion: 'us-east-1' } });
    const none = ask(trailsWith({}), call('cloudtrail:GetTrail', { Name: `${mainArn}x` }));
    expect(refusalOf(none)).toMatch(unknown);
  });

  test('tags come by ARN', () => {
    const world = trailsWith({ main: { tags: { team: 'security' } } });
    const body = bodyOf(ask(world, call('cloudtrail:ListTags', { ResourceIdList: [mainArn] })));
    expect(body).toEqual({
      ResourceTagList: [{ ResourceId: mainArn, TagsList: [{ Key: 'team', Value: 'security' }] }],
    });
  });

  test('input of a wrong type is refused', () => {
    expect(refusalOf(ask(trailsWith({}), call('cloudtrail:GetTrail', { Name: 5 })))).toMatch(
      /^SerializationException/,
    );
  });

  test('a trail of an account outside the world is not to be read', () => {
    const arn = mainArn.replace(home, '999999999999');
    const refusal = ask(trailsWith({}), call('cloudtrail:GetTrailStatus', { Name: arn }));
    expect(refusalOf(refusal)).toMatch(/^CloudTrailARNInvalidException: AccountID in ARN is wrong/);
  });
});
