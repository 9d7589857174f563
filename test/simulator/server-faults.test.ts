import { request } from 'node:http';
import { DescribeTrailsCommand, GetTrailCommand, GetTrailStatusCommand } from '@aws-sdk/client-cloudtrail';
import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { clientsFor, errorOf, serving } from './sdk.ts';
import { home, mainArn, member, organizationWorld, worldWith } from './worlds.ts';

describe('faults over HTTP', () => {
  test('deny a call in one region only', async () => {
    const { url } = await serving(
      worldWith({
        faults: [{ call: 'cloudtrail:GetTrailStatus', region: 'eu-west-1', error: 'AccessDeniedException' }],
      }),
    );
    const status = (region: string) =>
      clientsFor(url, { region }).cloudtrail.send(new GetTrailStatusCommand({ Name: mainArn }));
    expect(await errorOf(status('eu-west-1'))).toEqual({ name: 'AccessDeniedException', status: 403 });
    expect(await status('us-east-1')).toMatchObject({ IsLogging: true });
  });

  test('happen as often as they say', async () => {
    const simulator = await serving(
      worldWith({ faults: [{ call: 'cloudtrail:*', error: 'InternalFailure', times: 2 }] }),
    );
    const { cloudtrail } = clientsFor(simulator.url);
    const once = () => cloudtrail.send(new DescribeTrailsCommand({}));
    expect([(await errorOf(once())).status, (await errorOf(once())).status]).toEqual([500, 500]);
    expect((await once()).trailList).toHaveLength(1);
    expect(simulator.requests()).toEqual({ 'cloudtrail:DescribeTrails': 3 });
  });

  test('leave a call without an answer until the client gives up', async () => {
    const { url } = await serving(worldWith({ faults: [{ call: 'cloudtrail:*', hang: true }] }));
    const call = clientsFor(url).cloudtrail.send(new DescribeTrailsCommand({}), {
      abortSignal: AbortSignal.timeout(200),
    });
    expect((await errorOf(call)).name).toMatch(/AbortError|TimeoutError/);
  });

  test('drop the connection', async () => {
    const { url } = await serving(worldWith({ faults: [{ call: 'cloudtrail:*', dropConnection: true }] }));
    const call = clientsFor(url).cloudtrail.send(new DescribeTrailsCommand({}));
    await expect(call).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('cut an answer off in the middle of its body, and end the connection', async () => {
    const { url } = await serving(worldWith({ faults: [{ call: 'cloudtrail:*', cutBody: true }] }));
    const call = clientsFor(url).cloudtrail.send(new DescribeTrailsCommand({}));
    await expect(call).rejects.toMatchObject({ code: 'ECONNRESET', $metadata: { httpStatusCode: 200 } });
  });

  test('drop the connection where an answer has no body to cut', async () => {
    const { url } = await serving(worldWith({ faults: [{ call: 's3:*', cutBody: true }] }));
    const call = clientsFor(url).s3.send(new HeadBucketCommand({ Bucket: 'acme-logs' }));
    await expect(call).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('are counted one by one', async () => {
    const simulator = await serving(
      worldWith({
        faults: [
          { call: 'cloudtrail:*', region: 'eu-west-1', error: 'InternalFailure' },
          { call: 'cloudtrail:DescribeTrails', error: 'InternalFailure', times: 1 },
          { call: 'kms:*', hang: true },
        ],
      }),
    );
    const { cloudtrail } = clientsFor(simulator.url);
    await errorOf(cloudtrail.send(new DescribeTrailsCommand({})));
    await cloudtrail.send(new DescribeTrailsCommand({}));
    expect(simulator.faulted()).toEqual([0, 1, 0]);
  });

  test('send bodies that no client understands', async () => {
    const { url } = await serving(worldWith({ faults: [{ call: 'cloudtrail:*', body: '{"trailList":[' }] }));
    expect((await errorOf(clientsFor(url).cloudtrail.send(new DescribeTrailsCommand({})))).name).toBe(
      'SyntaxError',
    );
  });

  test('do not keep a simulator from closing', async () => {
    const simulator = await startSimulator(worldWith({ faults: [{ call: 'cloudtrail:*', hang: true }] }));
    const call = errorOf(clientsFor(simulator.url).cloudtrail.send(new DescribeTrailsCommand({})));
    await expect.poll(() => simulator.requests()).toEqual({ 'cloudtrail:DescribeTrails': 1 });
    await simulator.close();
    await call;
  });
});

describe('throttling', () => {
  const outcomes = async (calls: readonly Promise<unknown>[]) => {
    const settled = await Promise.allSettled(calls);
    return settled.map((each) => (each.status === 'fulfilled' ? 'ok' : String(each.reason.name)));
  };

  test('begins above ten a second and leaves other accounts, regions and calls alone', async () => {
    const simulator = await serving(organizationWorld());
    const busy = clientsFor(simulator.url).cloudtrail;
    const flood = await outcomes(Array.from({ length: 40 }, () => busy.send(new DescribeTrailsCommand({}))));
    expect(flood.filter((name) => name === 'ok').length).toBeLessThan(20);
    expect(new Set(flood)).toEqual(new Set(['ok', 'ThrottlingException']));
    expect(simulator.throttled()).toEqual({
      'cloudtrail:DescribeTrails': flood.filter((name) => name !== 'ok').length,
    });
    const others = [
      busy.send(new GetTrailCommand({ Name: mainArn })),
      clientsFor(simulator.url, { region: 'eu-west-1' }).cloudtrail.send(new DescribeTrailsCommand({})),
      clientsFor(simulator.url, { accessKeyId: accessKeyIdOf(member) }).cloudtrail.send(
        new DescribeTrailsCommand({}),
      ),
    ];
    expect(await outcomes(others)).toEqual(['ok', 'ok', 'ok']);
  });
});

describe('what is no call', () => {
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyIdOf(home)}/20260115/us-east-1/cloudtrail/aws4_request, SignedHeaders=host, Signature=0`;
  const target = 'CloudTrail_20131101.DescribeTrails';

  async function post(url: string, headers: Readonly<Record<string, string>>, body = '{}') {
    const response = await fetch(url, { method: 'POST', headers, body });
    return { status: response.status, body: await response.text() };
  }

  test.each([
    ['no signature', { 'x-amz-target': target }, 403],
    [
      'another service',
      { authorization: authorization.replace('cloudtrail', 'ec2'), 'x-amz-target': target },
      403,
    ],
    ['the target of another service', { authorization, 'x-amz-target': 'TrentService.DescribeKey' }, 403],
    ['no target', { authorization }, 403],
    ['a call', { authorization, 'x-amz-target': `com.amazonaws.cloudtrail.v20131101.${target}` }, 200],
  ])('%s', async (_, headers, status) => {
    const { url } = await serving(worldWith({}));
    expect((await post(url, headers)).status).toBe(status);
  });

  test.each(['{', '[]', '"x"', `${'['.repeat(5000)}${']'.repeat(5000)}`])(
    'a body that cannot be read: %.20s',
    async (body) => {
      const { url } = await serving(worldWith({}));
      const answer = await post(url, { authorization, 'x-amz-target': target }, body);
      expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('SerializationException') });
    },
  );

  test('a body that is too large', async () => {
    const { url } = await serving(worldWith({}));
    const answer = await post(url, { authorization, 'x-amz-target': target }, 'x'.repeat(100_000));
    expect(answer.status).toBe(413);
  });

  test('buckets in host names are understood', async () => {
    const { url } = await serving(worldWith({}));
    const { port } = new URL(url);
    const status = await new Promise((resolve, reject) => {
      const headers = {
        host: `acme-logs.localhost:${port}`,
        authorization: authorization.replace('/cloudtrail/', '/s3/'),
      };
      request({ host: '127.0.0.1', port, method: 'HEAD', path: '/', headers }, (response) =>
        resolve(response.headers['x-amz-bucket-region']),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe('us-east-1');
  });
});

test('a port in use and a world with mistakes are told, not thrown as they come', async () => {
  const { url } = await serving(worldWith({}));
  const port = Number(new URL(url).port);
  await expect(startSimulator(worldWith({}), { port })).rejects.toThrow(UsageError);
  await expect(startSimulator('regions: 5')).rejects.toThrow(UsageError);
});

test('latency delays an answer', async () => {
  const { url } = await serving(worldWith({ latencyMs: 80 }));
  const start = performance.now();
  await clientsFor(url).cloudtrail.send(new DescribeTrailsCommand({}));
  expect(performance.now() - start).toBeGreaterThanOrEqual(79);
});
