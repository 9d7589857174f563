import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { faultOf, json, localServer, request, testCaller } from './local-server.ts';

const error =
  (status: number, code: string, message = 'words') =>
  (response: ServerResponse) =>
    json(response, status, { __type: code, message });
const page = (status: number) => (response: ServerResponse) =>
  response
    .writeHead(status, { 'content-type': 'text/html' })
    .end('<!DOCTYPE html><html><title>x</title></html>');

const cases: readonly [string, (response: ServerResponse) => void, string, string][] = [
  ['denied', error(400, 'AccessDeniedException'), 'denied', 'AccessDeniedException'],
  [
    'denied with a namespace',
    error(403, 'com.amazonaws#AccessDeniedException'),
    'denied',
    'AccessDeniedException',
  ],
  ['throttled', error(400, 'ThrottlingException'), 'throttled', 'ThrottlingException'],
  [
    'a disabled region',
    error(403, 'UnrecognizedClientException'),
    'region-disabled',
    'UnrecognizedClientException',
  ],
  ['no subscription', error(403, 'OptInRequired'), 'region-disabled', 'OptInRequired'],
  [
    'the wrong account',
    error(400, 'CloudTrailARNInvalidException'),
    'not-readable-from-here',
    'CloudTrailARNInvalidException',
  ],
  [
    'an unknown operation',
    error(400, 'UnknownOperationException'),
    'unsupported',
    'UnknownOperationException',
  ],
  ['a server error', error(500, 'InternalFailure'), 'unreachable', 'InternalFailure'],
  ['an error without a body', (r) => r.writeHead(403).end(), 'denied', 'Http403'],
  ['an error that is not JSON', (r) => json(r, 400, '{{{'), 'malformed', 'Http400'],
  ['a code that names a prototype', error(400, 'constructor'), 'unsupported', 'constructor'],
  ['a web page instead of an answer', page(200), 'malformed', 'MalformedAnswer'],
  ['a web page of an emulator', page(500), 'unsupported', 'Http500'],
  ['a web page of a load balancer', page(503), 'unreachable', 'Http503'],
  ['an answer cut short', (r) => json(r, 200, '{"trailList":['), 'malformed', 'MalformedAnswer'],
  [
    'an answer that is not UTF-8',
    (r) => r.writeHead(200).end(Buffer.from([0x7b, 0xff, 0x7d])),
    'malformed',
    'MalformedAnswer',
  ],
  ['nothing at all', (r) => r.destroy(), 'unreachable', 'ECONNRESET'],
  [
    'half a body',
    (r) => {
      r.writeHead(200, { 'content-length': '1000' });
      r.write('{"trailList":');
      setTimeout(() => r.destroy(), 20);
    },
    'unreachable',
    'ECONNRESET',
  ],
];

describe('answers that are none', () => {
  it.each(cases)('%s', async (_name, handler, kind, code) => {
    const server = await localServer((_seen, response) => handler(response));
    const record = await testCaller({ endpoint: server.url }).call(request('cloudtrail:DescribeTrails'));
    expect(faultOf(record)).toMatchObject({ kind, code });
  });

  it('half a body: what its head told is kept, and the words say what happened', async () => {
    const server = await localServer((_seen, response) => {
      response.writeHead(200, { 'content-length': '1000', 'x-amzn-requestid': 'req-1' });
      response.write('{"trailList":', () => response.destroy());
    });
    const record = await testCaller({ endpoint: server.url }).call(request('cloudtrail:DescribeTrails'));
    expect(record).toMatchObject({ status: 200, requestId: 'req-1' });
    expect(faultOf(record)).toMatchObject({
      requestId: 'req-1',
      message: 'cloudtrail in eu-west-1 broke off in the middle of its answer (ECONNRESET).',
    });
  });

  it('a body larger than any that is expected', async () => {
    const server = await localServer((_seen, response) => {
      response.writeHead(200);
      response.on('error', () => undefined);
      for (let i = 0; i < 12; i++) response.write('x'.repeat(1024 * 1024));
      response.end();
    });
    const record = await testCaller({ endpoint: server.url }).call(request('cloudtrail:DescribeTrails'));
    expect(faultOf(record)).toMatchObject({ kind: 'malformed' });
  });

  it.each([
    ['before the first byte', () => undefined],
    ['inside the body', (response: ServerResponse) => response.writeHead(200).write('{')],
  ])('a server that hangs %s costs the deadline and no more', async (_name, hang) => {
    const server = await localServer((_seen, response) => void hang(response));
    const started = performance.now();
    const record = await testCaller({ endpoint: server.url, deadlineMs: 150 }).call(
      request('cloudtrail:DescribeTrails'),
    );
    expect(faultOf(record)).toMatchObject({
      kind: 'timed-out',
      code: 'DeadlineExceeded',
      message: 'cloudtrail in eu-west-1 did not answer within 0.15 s.',
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('a port that nobody listens on', async () => {
    const record = await testCaller({ endpoint: 'http://127.0.0.1:1' }).call(
      request('cloudtrail:DescribeTrails'),
    );
    expect(record.status).toBeUndefined();
    expect(faultOf(record)).toMatchObject({
      kind: 'unreachable',
      code: 'ECONNREFUSED',
      message: 'No connection to cloudtrail in eu-west-1 (ECONNREFUSED).',
    });
  });

  it('a host that does not exist', async () => {
    const record = await testCaller({ endpoint: 'http://no-such-host.invalid' }).call(
      request('cloudtrail:DescribeTrails'),
    );
    expect(faultOf(record).kind).toBe('unreachable');
  });

  it('a clock that is hours off is corrected, once', async () => {
    const now = new Date(Date.now() + 3 * 3600_000);
    const server = await localServer(({ headers }, response) => {
      const signed = String(headers['x-amz-date']);
      response.setHeader('date', now.toUTCString());
      const inTime = signed.slice(0, 11) === now.toISOString().replaceAll(/[-:]/g, '').slice(0, 11);
      json(response, inTime ? 200 : 403, inTime ? { trailList: [] } : { __type: 'RequestTimeTooSkewed' });
    });
    const record = await testCaller({ endpoint: server.url }).call(request('cloudtrail:DescribeTrails'));
    expect(record.status).toBe(200);
    expect(server.seen).toHaveLength(2);
  });
});
