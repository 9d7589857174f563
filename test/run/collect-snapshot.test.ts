import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, type TestContext, vi } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { UsageError } from '../../src/model/problem.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { type CollectSnapshotInput, collectSnapshot } from '../../src/run/collect-snapshot.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'trailproof-run-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function collecting(input: Partial<CollectSnapshotInput>, key?: string): Promise<unknown> {
  const simulator = await startSimulator(healthyWorld());
  onTestFinished(simulator.close);
  const accessKeyId = key ?? simulator.environment['AWS_ACCESS_KEY_ID'] ?? '';
  const credentials = { accessKeyId, secretAccessKey: 'simulated' };
  const aws = { endpoint: simulator.url, credentials, region: 'us-east-1' };
  return collectSnapshot({ aws, scope: callersAccount, signal: new AbortController().signal, ...input });
}

it.each([
  ['credentials that AWS does not know', {}, 'AKIAUNKNOWN'],
  [
    'a region that the account does not have',
    { scope: { ...callersAccount, regions: ['eu-wset-1'] } },
    undefined,
  ],
])('%s: leaves nothing, and what an earlier run kept as it was', async (_name, input, key) => {
  const base = folder();
  const out = join(base, 'audit.snapshot');
  await expect(collecting({ ...input, out }, key)).rejects.toThrow(UsageError);
  expect(readdirSync(base)).toEqual([]);
  writeFileSync(`${out}.partial`, 'of an earlier run');
  await expect(collecting({ ...input, out }, key)).rejects.toThrow(UsageError);
  expect(readFileSync(`${out}.partial`, 'utf8')).toBe('of an earlier run');
});

function fullDisk(context: TestContext): string {
  const path = folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    context.skip('no small disk can be mounted here (that needs root)');
  }
  onTestFinished(() => void execFileSync('umount', ['-l', path]));
  writeFileSync(join(path, 'fill'), 'x');
  return path;
}

it('a full disk: what was collected is kept in the temporary folder', async (context) => {
  const disk = fullDisk(context);
  const temporary = folder();
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const out = join(disk, 'audit.snapshot');
  const error = await collecting({ out }).catch((thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw new Error('it was written');
  expect(error.message).toContain('the disk is full');
  const [, kept = ''] = /is in (\S+\.partial)/.exec(error.next ?? '') ?? [];
  expect(kept).toContain(temporary);
  expect((await readSnapshot(kept)).records.length).toBeGreaterThan(0);
  expect(existsSync(`${out}.partial`)).toBe(false);
});

it('a full disk and a full temporary folder: no litter', async (context) => {
  const disk = fullDisk(context);
  vi.stubEnv('TMPDIR', disk);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(collecting({ out: join(disk, 'audit.snapshot') })).rejects.toThrow(UsageError);
  expect(readdirSync(disk).filter((name) => !name.includes('audit'))).toEqual(['fill']);
});
