import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-interrupt-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
}

/** Starts the command line as a process and sends the signal once the simulator has been asked about trails. */
async function interrupted(args: readonly string[]): Promise<Ended> {
  // The first region answers, the second never does: without the signal the run would wait for its deadline.
  const hang = { faults: [{ call: 'cloudtrail:DescribeTrails', region: 'us-east-1', hang: true }] };
  const simulator = await startSimulator(mergeWorld(healthyWorld(), hang));
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, ...simulator.environment },
  });
  let stdout = '';
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString();
  });
  const asked = setInterval(() => {
    if ((simulator.requests()['cloudtrail:DescribeTrails'] ?? 0) < 2) return;
    clearInterval(asked);
    child.kill('SIGINT');
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(asked);
  await simulator.close();
  return { code, stdout };
}

test('collect keeps what it has, marked as interrupted, and exits with 130', async () => {
  const out = join(folder, 'kept.snapshot');
  const { code } = await interrupted(['collect', '--out', out]);
  expect(code).toBe(130);
  const { records, trailer } = await readSnapshot(out);
  expect(trailer?.interrupted).toBe(true);
  const answered = records.filter(({ outcome }) => outcome.kind === 'answered');
  expect(answered.map(({ operation }) => operation)).toContain('ListRegions');
  expect(existsSync(`${out}.partial`)).toBe(false);
});

test('scan reports what it has as incomplete, and exits with 130', async () => {
  const { code, stdout } = await interrupted(['scan', '--quiet', '--format', 'terminal']);
  expect(code).toBe(130);
  expect(stdout).toContain('INCOMPLETE');
});
