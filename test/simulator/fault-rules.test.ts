import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { simulatorPort } from '../../src/simulator/simulator-port.ts';
import { ask, call, home, keyId, mainArn, worldWith } from './worlds.ts';

const status = call('cloudtrail:GetTrailStatus', { Name: mainArn });
const west = call('cloudtrail:GetTrailStatus', { Name: mainArn }, { region: 'eu-west-1' });
const trails = call('cloudtrail:DescribeTrails');

function portWith(...faults: readonly JsonObject[]): ReturnType<typeof simulatorPort> {
  return simulatorPort(worldWith({ faults }));
}

function codeOf(reply: ReturnType<ReturnType<typeof simulatorPort>>): string {
  return reply.kind === 'answer' ? (reply.error?.code ?? 'answered') : reply.kind;
}

describe('fault rules', () => {
  const denied = { error: 'AccessDeniedException' };

  test.each([
    [
      'its call',
      { call: 'cloudtrail:GetTrailStatus' },
      ['AccessDeniedException', 'AccessDeniedException', 'answered'],
    ],
    [
      'a service',
      { call: 'cloudtrail:*' },
      ['AccessDeniedException', 'AccessDeniedException', 'AccessDeniedException'],
    ],
    [
      'everything',
      { call: '*' },
      ['AccessDeniedException', 'AccessDeniedException', 'AccessDeniedException'],
    ],
    ['a region', { call: '*', region: 'eu-west-1' }, ['answered', 'AccessDeniedException', 'answered']],
    [
      'a resource',
      { call: '*', resource: 'trail/main' },
      ['AccessDeniedException', 'AccessDeniedException', 'answered'],
    ],
    [
      'an account',
      { call: '*', account: home },
      ['AccessDeniedException', 'AccessDeniedException', 'AccessDeniedException'],
    ],
    ['another account', { call: '*', account: '999999999999' }, ['answered', 'answered', 'answered']],
  ])('apply to %s', (_, rule, expected) => {
    const port = portWith({ ...rule, ...denied });
    expect([status, west, trails].map((request) => codeOf(port(request)))).toEqual(expected);
  });

  test('say who is not allowed to do what', () => {
    expect(portWith({ call: '*', ...denied })(status)).toMatchObject({
      status: 403,
      headers: { 'x-amzn-errortype': 'AccessDeniedException' },
      error: {
        message: expect.stringContaining(
          `arn:aws:sts::${home}:assumed-role/audit/scan is not authorized to perform: cloudtrail:GetTrailStatus`,
        ),
      },
    });
  });

  test('are tried in order; the first that matches decides', () => {
    const port = portWith(
      { call: 'cloudtrail:GetTrailStatus', region: 'eu-west-1', error: 'InternalFailure' },
      { call: '*', ...denied },
    );
    expect([west, status].map((request) => codeOf(port(request)))).toEqual([
      'InternalFailure',
      'AccessDeniedException',
    ]);
  });

  test('happen as often as they say, then the next rule decides', () => {
    const port = portWith(
      { call: '*', error: 'ThrottlingException', times: 2 },
      { call: '*', error: 'InternalFailure', times: 1 },
    );
    const codes = [1, 2, 3, 4].map(() => codeOf(port(status)));
    expect(codes).toEqual(['ThrottlingException', 'ThrottlingException', 'InternalFailure', 'answered']);
  });

  test('happen anew in every port', () => {
    const world = worldWith({ faults: [{ call: '*', error: 'ThrottlingException', times: 1 }] });
    expect(codeOf(simulatorPort(world)(status))).toBe('ThrottlingException');
    expect(codeOf(simulatorPort(world)(status))).toBe('ThrottlingException');
  });

  test('begin after so many calls that they are about', () => {
    const rule = { call: 'cloudtrail:GetTrailStatus', error: 'InternalFailure' };
    const port = portWith({ ...rule, after: 2, times: 1 }, { ...rule, after: 1, region: 'eu-west-1' });
    const asked = [status, trails, west, status, status, west, west];
    const codes = asked.map((request) => codeOf(port(request)));
    expect(codes).toEqual([
      'answered',
      'answered',
      'answered',
      'InternalFailure',
      'answered',
      'InternalFailure',
      'InternalFailure',
    ]);
  });

  describe('about so many of a hundred', () => {
    const questions = Array.from({ length: 1000 }, (_, i) =>
      call('cloudtrail:GetTrailStatus', { Name: `trail-${i}` }),
    );
    const hit = (percent: number, order = questions): readonly string[] => {
      const port = portWith({ call: '*', error: 'ThrottlingException', percent });
      return order
        .filter((request) => codeOf(port(request)) === 'ThrottlingException')
        .map(({ input }) => String(input['Name']))
        .sort();
    };

    test.each([10, 50, 90])('hit %i of them, give or take a few', (percent) => {
      expect(Math.abs(hit(percent).length - 10 * percent)).toBeLessThan(40);
    });

    test('hit the same in any order', () => {
      expect(hit(10, questions.toReversed())).toEqual(hit(10));
    });

    test('may hit a question the first time and not the second', () => {
      const port = portWith({ call: '*', error: 'ThrottlingException', percent: 50 });
      const codes = new Set(Array.from({ length: 20 }, () => codeOf(port(status))));
      expect(codes.size).toBe(2);
    });
  });

  test('may cut off the usual answer, a refusal or any text', () => {
    const { body } = ask(worldWith({}), trails);
    expect(portWith({ call: '*', cutBody: true })(trails)).toMatchObject({
      kind: 'cut-off',
      answer: { status: 200, body },
    });
    expect(portWith({ call: '*', cutBody: true, error: 'InternalFailure' })(trails)).toMatchObject({
      kind: 'cut-off',
      answer: { status: 500 },
    });
    expect(portWith({ call: '*', cutBody: true, body: 'text' })(trails)).toMatchObject({
      kind: 'cut-off',
      answer: { body: 'text' },
    });
  });

  test('may send any text, with or without an error', () => {
    expect(portWith({ call: '*', body: '{"trailList":[' })(trails)).toMatchObject({
      status: 200,
      body: '{"trailList":[',
    });
    expect(portWith({ call: '*', body: '<html>', error: 'ServiceUnavailable' })(trails)).toMatchObject({
      status: 503,
      body: '<html>',
    });
    expect(portWith({ call: '*', body: 'x', status: 502 })(trails)).toMatchObject({ status: 502, body: 'x' });
  });

  test('may give no answer at all', () => {
    expect(codeOf(portWith({ call: '*', hang: true })(status))).toBe('hang');
    expect(codeOf(portWith({ call: '*', dropConnection: true })(status))).toBe('connection-dropped');
  });

  test.each([
    ['cloudtrail:ListTrails', {}, 'AccessDeniedException', 403],
    ['cloudtrail:ListTrails', {}, 'ThrottlingException', 400],
    ['cloudtrail:ListTrails', {}, 'InternalFailure', 500],
    ['account:ListRegions', {}, 'TooManyRequestsException', 429],
    ['kms:DescribeKey', { KeyId: keyId }, 'AccessDeniedException', 400],
    ['s3:GetBucketEncryption', { Bucket: 'acme-logs' }, 'AccessDenied', 403],
    ['s3:GetBucketEncryption', { Bucket: 'acme-logs' }, 'NoSuchBucket', 404],
    ['s3:GetBucketEncryption', { Bucket: 'acme-logs' }, 'SlowDown', 503],
  ])('of %s %j with %s have the status %i', (name, input, error, expected) => {
    expect(portWith({ call: '*', error })(call(name, input))).toMatchObject({
      status: expected,
      error: { code: error },
    });
  });
});

describe('the port', () => {
  const sequence = [status, trails, status, west, status];

  test('gives the same bytes in two runs of one world', () => {
    const run = () => sequence.map(simulatorPort(worldWith({})));
    expect(run()).toEqual(run());
  });

  test('gives every answer a request id of its own', () => {
    const ids = sequence
      .map(simulatorPort(worldWith({})))
      .map((reply) => (reply.kind === 'answer' ? reply.headers['x-amzn-requestid'] : ''));
    expect(new Set(ids).size).toBe(sequence.length);
    expect(ids.every((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? ''))).toBe(true);
  });

  test('takes the order of input members for nothing', () => {
    const first = simulatorPort(worldWith({}))(
      call('cloudtrail:DescribeTrails', { trailNameList: ['main'], includeShadowTrails: true }),
    );
    const second = simulatorPort(worldWith({}))(
      call('cloudtrail:DescribeTrails', { includeShadowTrails: true, trailNameList: ['main'] }),
    );
    expect(first).toEqual(second);
  });

  test('asks as the caller when no account is named', () => {
    expect(simulatorPort(worldWith({}))(trails)).toEqual(
      simulatorPort(worldWith({}))({ ...trails, account: home }),
    );
  });
});
