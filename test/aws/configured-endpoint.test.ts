import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localServer, request, testCaller } from './local-server.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trailproof-endpoint-'));
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Where a bucket is asked for. The endpoint is a name: for a number the SDK keeps the bucket in the path anyway. */
async function pathOfBucket(settings: (url: string) => string): Promise<string | undefined> {
  const server = await localServer((_seen, response) => response.writeHead(200).end());
  const config = join(folder, 'config');
  writeFileSync(config, settings(server.url.replace('127.0.0.1', 'localhost')));
  vi.stubEnv('AWS_CONFIG_FILE', config);
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
  vi.stubEnv('AWS_PROFILE', 'emulator');
  await testCaller({}).call(request('s3:HeadBucket', { input: { Bucket: 'acme-logs' } }));
  return server.seen[0]?.url;
}

it.each([
  ['the profile', (url: string) => `[profile emulator]\nendpoint_url = ${url}\n`],
  [
    'a service section of the profile',
    (url: string) => `[profile emulator]\nservices = here\n[services here]\ns3 =\n  endpoint_url = ${url}\n`,
  ],
])('an endpoint of %s: the bucket stays in the path', async (_name, settings) => {
  expect(await pathOfBucket(settings)).toMatch(/^\/acme-logs/);
});
