import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';

test('--profile leads where the profile’s endpoint_url says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trailproof-profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const simulator = await startSimulator(healthyWorld());
  onTestFinished(simulator.close);
  const config = join(folder, 'config');
  writeFileSync(
    config,
    [
      '[profile emulator]',
      'region = us-east-1',
      `endpoint_url = ${simulator.url}`,
      `aws_access_key_id = ${simulator.environment['AWS_ACCESS_KEY_ID']}`,
      'aws_secret_access_key = simulated',
    ].join('\n'),
  );
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'));
  const env = { ...Object.fromEntries(others), AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: config };
  const child = spawn(process.execPath, ['src/cli/main.ts', 'scan', '--quiet', '--profile', 'emulator'], {
    env,
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  expect(simulator.requests()['sts:GetCallerIdentity']).toBe(1);
});
