import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { auditedCompany } from '../collect/collecting-world.ts';
import { shipped, timelessReport } from '../e2e/collected.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-killed-'));
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator(auditedCompany({ pageSize: 2, latencyMs: 300 }));
});
afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

interface Stop {
  readonly signal: NodeJS.Signals;
  /** So many calls after the beginning. */
  readonly calls: number;
}

/** Runs the command line as a process, if wanted until it has asked so much. */
async function trailproof(args: readonly string[], stop?: Stop): Promise<number | null> {
  const before = total();
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, ...simulator.environment, AWS_CONFIG_FILE: '/dev/null' },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (stop !== undefined) {
    while (child.exitCode === null && total() < before + stop.calls) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    child.kill(stop.signal);
  }
  return ended;
}

/** Calls that came to the simulator so far. */
function total(): number {
  return Object.values(simulator.requests()).reduce((sum, number) => sum + number, 0);
}

const collecting = (...more: readonly string[]): readonly string[] => [
  'collect',
  '--org',
  '--role-name',
  'audit',
  '--quiet',
  ...more,
];

/** AWS gives every request an id of its own, those of refusals included. */
function report(snapshot: Snapshot): string {
  return timelessReport(snapshot, shipped).replace(/"requestId":"[^"]*",/g, '');
}

let whole = '';
beforeAll(async () => {
  const path = join(folder, 'whole.snapshot');
  expect(await trailproof(collecting('--out', path))).toBe(0);
  whole = report(await readSnapshot(path));
});

test.each([
  ['SIGKILL', 20],
  ['SIGKILL', 34],
  ['SIGTERM', 28],
] as const)('%s after %i calls: what was answered until then is not asked again', async (signal, calls) => {
  const path = join(folder, `${signal}-${calls}.snapshot`);
  const code = await trailproof(collecting('--out', path), { signal, calls });
  const killed = signal === 'SIGKILL';
  expect(code).toBe(killed ? null : 130);
  const from = killed ? `${path}.partial` : path;
  const { records, trailer } = await readSnapshot(from);
  expect(trailer?.interrupted).toBe(killed ? undefined : true);
  const good = records.filter(({ outcome }) => outcome.kind !== 'fault');
  const before = total();
  expect(await trailproof(collecting('--resume', from, '--out', path))).toBe(0);
  const sent = total() - before;
  const all = await readSnapshot(path);
  expect(sent).toBeLessThanOrEqual(all.records.length - good.length + slack);
  expect(report(all)).toBe(whole);
  expect(existsSync(`${path}.partial`)).toBe(false);
});

/** Sessions are asked for anew, and lists that broke off from their beginning. */
const slack = 8;
