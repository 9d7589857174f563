import { describe, expect, it } from 'vitest';
import { faultOf, json, localServer, request, testCaller } from './local-server.ts';

describe('what AWS answers is kept as it came', () => {
  it('keeps members that the SDK does not know, the request id and the status', async () => {
    const body = '{"trailList":[{"Name":"a","Mystery":{"__proto__":1}}],"Extra": [ 1 ]}';
    const server = await localServer((_seen, response) => json(response, 200, body));
    const { call } = testCaller({ endpoint: server.url });
    const record = await call(request('cloudtrail:DescribeTrails', { input: { includeShadowTrails: true } }));
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      service: 'cloudtrail',
      operation: 'DescribeTrails',
      input: { includeShadowTrails: true },
      account: '111122223333',
      region: 'eu-west-1',
      time: '2026-01-01T00:00:00.000Z',
      requestId: 'req-1',
      status: 200,
      outcome: { kind: 'answered', body, headers: {} },
    });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ includeShadowTrails: true });
  });

  it('keeps a good answer that the SDK itself fails to parse', async () => {
    const body = '{"IsLogging":true,"LatestDeliveryTime":{"not":"a time"}}';
    const server = await localServer((_seen, response) => json(response, 200, body));
    const record = await testCaller({ endpoint: server.url }).call(
      request('cloudtrail:GetTrailStatus', { input: { Name: 'x' } }),
    );
    expect(record.outcome).toEqual({ kind: 'answered', body, headers: {} });
  });

  it('signs for the region asked and keeps connections open between calls', async () => {
    const server = await localServer((_seen, response) => json(response, 200, '{"trailList":[]}'));
    const { call } = testCaller({ endpoint: server.url });
    for (const region of ['eu-west-1', 'us-west-2', 'eu-west-1', 'ap-south-1']) {
      await call(request('cloudtrail:DescribeTrails', { region }));
    }
    const scopes = server.seen.map(
      ({ headers }) => /\/(\w+-\w+-\d)\/cloudtrail\//.exec(headers.authorization ?? '')?.[1],
    );
    expect(scopes).toEqual(['eu-west-1', 'us-west-2', 'eu-west-1', 'ap-south-1']);
    expect(server.connections()).toBe(1);
  });

  it('sends each call once: waiting and trying again are not its business', async () => {
    const server = await localServer((_seen, response) =>
      json(response, 400, { __type: 'ThrottlingException', message: 'Rate exceeded' }),
    );
    await testCaller({ endpoint: server.url }).call(request('cloudtrail:DescribeTrails'));
    expect(server.seen).toHaveLength(1);
  });
});

describe('calls outside the allow-list', () => {
  it.each(['cloudtrail:StopLogging', 's3:GetObject', 'sts:GetSessionToken', 'cloudtrail:constructor'])(
    'refuses %s before anything is sent',
    async (name) => {
      const server = await localServer((_seen, response) => json(response, 200, '{}'));
      await expect(testCaller({ endpoint: server.url }).call(request(name))).rejects.toThrow(
        /not among the calls/,
      );
      expect(server.seen).toHaveLength(0);
    },
  );
});

describe('the SDK’s own endpoint settings', () => {
  it('are honoured, the service’s own before the general one, with the bucket in the path', async () => {
    const general = await localServer((_seen, response) => response.writeHead(200).end());
    const own = await localServer((_seen, response) => json(response, 200, '{"trailList":[]}'));
    process.env['AWS_ENDPOINT_URL'] = general.url;
    process.env['AWS_ENDPOINT_URL_CLOUDTRAIL'] = own.url;
    try {
      const { call } = testCaller({});
      await call(request('cloudtrail:DescribeTrails'));
      await call(request('s3:HeadBucket', { input: { Bucket: 'acme-logs' } }));
    } finally {
      delete process.env['AWS_ENDPOINT_URL'];
      delete process.env['AWS_ENDPOINT_URL_CLOUDTRAIL'];
    }
    expect(own.seen).toHaveLength(1);
    expect(general.seen.map(({ url }) => url)).toEqual(['/acme-logs/']);
  });

  it('give the default region, which must look like one', async () => {
    expect(await testCaller({ region: 'eu-north-1' }).defaultRegion()).toBe('eu-north-1');
    const wrong = testCaller({ region: 'evil.example/' });
    await expect(wrong.defaultRegion()).rejects.toThrow(/not the name of a region/);
  });
});

describe('buckets', () => {
  const head = (bucket: string) => request('s3:HeadBucket', { input: { Bucket: bucket } });

  it('are followed to the region that a redirect names', async () => {
    const server = await localServer(({ headers }, response) => {
      const here = headers.authorization?.includes('/us-west-2/s3/') === true;
      response
        .writeHead(here ? 200 : 301, { 'x-amz-bucket-region': 'us-west-2', 'x-amz-request-id': 'r' })
        .end();
    });
    const record = await testCaller({ endpoint: server.url }).call(head('logs'));
    expect(record).toMatchObject({ region: 'eu-west-1', status: 200, requestId: 'r' });
    expect(record.outcome).toEqual({
      kind: 'answered',
      body: '',
      headers: { 'x-amz-bucket-region': 'us-west-2' },
    });
    expect(server.seen).toHaveLength(2);
  });

  it('are not followed to a name that is no region', async () => {
    const server = await localServer((_seen, response) => {
      response.writeHead(301, { 'x-amz-bucket-region': 'evil.example/x' }).end();
    });
    const record = await testCaller({ endpoint: server.url }).call(head('logs'));
    expect(faultOf(record)).toMatchObject({ kind: 'not-readable-from-here' });
    expect(server.seen).toHaveLength(1);
  });

  it('tell their region also when they are refused', async () => {
    const server = await localServer((_seen, response) => {
      response.writeHead(403, { 'x-amz-bucket-region': 'sa-east-1' }).end();
    });
    const { outcome } = await testCaller({ endpoint: server.url }).call(head('logs'));
    expect(outcome).toMatchObject({
      kind: 'fault',
      fault: { kind: 'denied' },
      headers: { 'x-amz-bucket-region': 'sa-east-1' },
    });
  });

  it('that do not exist are known not to', async () => {
    const server = await localServer((_seen, response) => response.writeHead(404).end());
    const { outcome } = await testCaller({ endpoint: server.url }).call(head('logs'));
    expect(outcome).toMatchObject({ kind: 'absent', code: 'NotFound' });
  });

  it('without default encryption are known to have none', async () => {
    const code = 'ServerSideEncryptionConfigurationNotFoundError';
    const server = await localServer((_seen, response) => {
      response.writeHead(404, { 'content-type': 'application/xml' });
      response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>none</Message></Error>`);
    });
    const { outcome } = await testCaller({ endpoint: server.url }).call(
      request('s3:GetBucketEncryption', { input: { Bucket: 'logs' } }),
    );
    expect(outcome).toEqual({ kind: 'absent', code, message: 'none' });
  });
});
