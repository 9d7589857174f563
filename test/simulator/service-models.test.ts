import { describe, expect, test } from 'vitest';
import type { CallRequest } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { assumptions } from '../../src/simulator/assumptions.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { simulatedCalls } from '../../src/simulator/simulated-calls.ts';
import type { World } from '../../src/simulator/world.ts';
import { mistakesInAnswer } from './answer-check.ts';
import { mistakesIn, operationOf, serviceModel } from './service-model.ts';
import { ask, call, home, keyId, mainArn, member, organizationWorld } from './worlds.ts';

/** A world in which every optional member of every answer is set somewhere. */
const everything: World = organizationWorld({
  accounts: {
    [home]: {
      trails: {
        main: {
          keyPrefix: 'logs',
          snsTopicArn: `arn:aws:sns:us-east-1:${home}:trail`,
          logGroupArn: `arn:aws:logs:us-east-1:${home}:log-group:trail:*`,
          logGroupRoleArn: `arn:aws:iam::${home}:role/logs`,
          recursiveLogging: true,
          deliveryError: 'AccessDenied',
          digestError: 'AccessDenied',
          logsError: 'AccessDenied',
          notificationError: 'AuthorizationError',
          logging: false,
          insightSelectors: [{ InsightType: 'ApiCallRateInsight', EventCategories: ['Management'] }],
          tags: { team: 'security' },
        },
        basic: {
          home: 'us-east-1',
          bucket: 'acme-logs',
          selectors: [
            {
              ReadWriteType: 'WriteOnly',
              DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }],
            },
          ],
        },
        advanced: {
          home: 'us-east-1',
          bucket: 'acme-logs',
          advancedSelectors: [
            { Name: 'all', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] },
          ],
        },
        elsewhere: { home: 'eu-west-1', bucket: 'acme-logs' },
      },
      buckets: {
        bare: { region: 'us-east-1', encryption: 'none' },
        'kms-logs': { region: 'us-east-1', encryption: { algorithm: 'aws:kms', keyId: 'alias/cloudtrail' } },
        locked: { region: 'us-east-1', forbidden: true },
        away: { region: 'eu-west-1' },
      },
      keys: {
        leaving: { region: 'us-east-1', state: 'PendingDeletion' },
        imported: { region: 'us-east-1', state: 'PendingImport', manager: 'AWS' },
      },
    },
  },
});

const trailNames = ['main', 'basic', 'advanced', 'elsewhere', mainArn, 'nobody', 'a b', 'arn:wrong'];
const trailArns = [
  mainArn,
  `arn:aws:cloudtrail:eu-west-1:${home}:trail/elsewhere`,
  'arn:aws:cloudtrail:us-east-1:999999999999:trail/x',
];
const buckets = ['acme-logs', 'bare', 'kms-logs', 'locked', 'away', 'nobody'];
const keys = [
  keyId,
  'leaving',
  'imported',
  'alias/cloudtrail',
  'alias/no',
  'arn:wrong',
  `arn:aws:kms:us-east-1:999999999999:key/${keyId}`,
];

function inputsOf(name: string): readonly JsonObject[] {
  switch (name) {
    case 'account:ListRegions':
      return [
        {},
        { MaxResults: 1 },
        { MaxResults: 99 },
        { RegionOptStatusContains: ['ENABLED'] },
        { NextToken: 'x' },
        { AccountId: member },
      ];
    case 'cloudtrail:DescribeTrails':
      return [
        {},
        { includeShadowTrails: false },
        { trailNameList: trailArns },
        { trailNameList: ['main', 'nobody'] },
        { trailNameList: ['a b'] },
      ];
    case 'cloudtrail:ListTrails':
      return [{}, { NextToken: 'x' }];
    case 'cloudtrail:ListTags':
      return [
        { ResourceIdList: [mainArn] },
        ...trailArns.map((arn) => ({ ResourceIdList: [arn] })),
        { ResourceIdList: [] },
      ];
    case 'cloudtrail:GetTrail':
    case 'cloudtrail:GetTrailStatus':
      return [...trailNames.map((Name) => ({ Name })), {}, { Name: 5 }];
    case 'cloudtrail:GetEventSelectors':
    case 'cloudtrail:GetInsightSelectors':
      return [...trailNames.map((TrailName) => ({ TrailName })), {}];
    case 'kms:DescribeKey':
      return [...keys.map((KeyId) => ({ KeyId })), {}];
    case 'sts:GetCallerIdentity':
      return [{}];
    default:
      return buckets.map((Bucket) => ({ Bucket }));
  }
}

function requestsOf(name: string): readonly CallRequest[] {
  const places = [
    { account: home, region: 'us-east-1' },
    { account: home, region: 'eu-west-1' },
    { account: home, region: 'ap-southeast-3' },
    { account: member, region: 'us-east-1' },
    { account: '999999999999', region: 'us-east-1' },
  ];
  return places.flatMap((place) => inputsOf(name).map((input) => call(name, input, place)));
}

const turned = mergeWorld(everything, {
  assumptions: Object.fromEntries(
    Object.entries(assumptions).map(([name, { settings }]) => [name, settings[1]]),
  ),
});

describe.each(simulatedCalls)('%s', (name) => {
  test('is answered as the model of the service says, in both settings of every assumption', () => {
    const wrong = [everything, turned].flatMap((world) =>
      requestsOf(name).flatMap((request) =>
        mistakesInAnswer(request, ask(world, request)).map(
          (mistake) => `${JSON.stringify(request)}: ${mistake}`,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('understands only input that the model of the service has', () => {
    const model = serviceModel(call(name).service);
    const shape = operationOf(model, call(name).operation).input?.shape ?? '';
    const valid = inputsOf(name)
      .filter((input) => input['Name'] !== 5)
      .flatMap((input) => mistakesIn(model, shape, input))
      .filter((mistake) => !mistake.endsWith('is missing'));
    expect(valid).toEqual([]);
  });
});

test('the demo world is answered as the models say', () => {
  const world = demoWorld();
  const wrong = Object.keys(world.regions).flatMap((region) => {
    const request = call('cloudtrail:DescribeTrails', {}, { region });
    return mistakesInAnswer(request, ask(world, request));
  });
  expect(wrong).toEqual([]);
});
