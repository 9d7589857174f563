import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { proxiesOf } from '../../src/aws/proxies.ts';
import { UsageError } from '../../src/model/problem.ts';
import { faultOf, localServer, request, testCaller } from './local-server.ts';

const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const identity = '{"UserId":"A","Account":"111122223333","Arn":"arn:aws:iam::111122223333:user/a"}';

/** A proxy that answers in place of whom it is asked for, and lets nobody through to TLS. */
async function refusingProxy(): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('requests go through the proxy of the environment', async () => {
  const proxy = await localServer((_seen, response) => response.writeHead(200).end('{}'));
  vi.stubEnv('HTTP_PROXY', proxy.url);
  const caller = testCaller({ endpoint: 'http://emulator.test:4566' });
  await caller.call(request('cloudtrail:DescribeTrails'));
  expect(proxy.seen.map(({ url }) => url)).toEqual(['http://emulator.test:4566/']);
});

test('a proxy that refuses is told of as what could not be reached', async () => {
  const proxy = await refusingProxy();
  vi.stubEnv('https_proxy', proxy.url);
  const fault = faultOf(await testCaller({}).call(request('cloudtrail:DescribeTrails')));
  expect(proxy.asked[0]).toBe('cloudtrail.eu-west-1.amazonaws.com:443');
  expect(fault.kind).toBe('unreachable');
  expect(fault.message).toMatch(/proxy/i);
});

test('what runs on this machine is asked directly, and so is what NO_PROXY names', async () => {
  vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
  const server = await localServer((_seen, response) => response.writeHead(200).end(identity));
  await testCaller({ endpoint: server.url }).call(request('cloudtrail:DescribeTrails'));
  expect(server.seen).toHaveLength(1);
});

test.each([
  [{}, { NO_PROXY: 'localhost,127.0.0.1,::1' }],
  [
    { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2', NO_PROXY: '.corp' },
    { HTTPS_PROXY: 'http://b:2', NO_PROXY: '.corp,localhost,127.0.0.1,::1' },
  ],
  [{ HTTP_PROXY: '' }, { NO_PROXY: 'localhost,127.0.0.1,::1' }],
])('%j', (env, expected) => {
  expect(proxiesOf(env)).toEqual(expected);
});

test.each([
  ['proxy.corp:8080', 'http://proxy.corp:8080'],
  ['HTTP://a:1', 'http://a:1'],
  [' http://user:p%40ss@a:1 ', 'http://user:p%40ss@a:1'],
  [' ', undefined],
])('%j is a proxy as every other tool understands it', (said, expected) => {
  expect(proxiesOf({ HTTPS_PROXY: said }).HTTPS_PROXY).toBe(expected);
});

test.each([
  'http://',
  'http://a:99999',
  'http://a b:1',
  'socks5://a:1',
  'http://u:%zz-secret@a:1',
  'not an address',
])('%s is refused before anything is asked, by the name of the variable alone', (said) => {
  vi.stubEnv('https_proxy', said);
  const asking = (): unknown => testCaller({});
  expect(asking).toThrow(UsageError);
  expect(asking).toThrow(/^The environment variable https_proxy is not the address of an HTTP proxy$/);
});
