import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { auditRole } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { shipped, timelessReport } from '../e2e/collected.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-killed-'));
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator(mergeWorld(demoWorld(), { pageSize: 5, latencyMs: 15 }));
});
afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command line as a process; if wanted, sends it a signal some time after the first answers. */
async function trailproof(
  args: readonly string[],
  stop?: { readonly signal: NodeJS.Signals; readonly afterMs: number },
): Promise<number | null> {
  const before = simulator.requests()['cloudtrail:DescribeTrails'] ?? 0;
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, ...simulator.environment, AWS_CONFIG_FILE: '/dev/null' },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (stop !== undefined) {
    while ((simulator.requests()['cloudtrail:DescribeTrails'] ?? 0) === before) await later(10);
    await later(stop.afterMs);
    child.kill(stop.signal);
  }
  return ended;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const collecting = (...more: readonly string[]): readonly string[] => [
  'collect',
  '--org',
  '--role-name',
  auditRole,
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
  // Two accounts of the demo cannot be entered.
  expect(await trailproof(collecting('--out', path))).toBe(3);
  whole = report(await readSnapshot(path));
});

test.each([
  ['SIGKILL', 1100],
  ['SIGKILL', 1700],
  ['SIGTERM', 400],
] as const)('%s after %i ms: what was answered until then is not asked again', async (signal, afterMs) => {
  const path = join(folder, `${signal}-${afterMs}.snapshot`);
  const code = await trailproof(collecting('--out', path), { signal, afterMs });
  const killed = signal === 'SIGKILL';
  expect(code).toBe(killed ? null : 130);
  const from = killed ? `${path}.partial` : path;
  const { records, trailer } = await readSnapshot(from);
  expect(trailer?.interrupted).toBe(killed ? undefined : true);
  const good = records.filter(({ outcome }) => outcome.kind !== 'fault');
  const before = simulator.requests();
  expect(await trailproof(collecting('--resume', from, '--out', path))).toBe(3);
  const sent = total(simulator.requests()) - total(before);
  const all = await readSnapshot(path);
  expect(sent).toBeLessThanOrEqual(all.records.length - good.length + slack);
  expect(report(all)).toBe(whole);
  expect(existsSync(`${path}.partial`)).toBe(false);
});

/** Sessions are asked for anew, lists that broke off from their beginning, and what was throttled again. */
const slack = 40;

function total(requests: Readonly<Record<string, number>>): number {
  return Object.values(requests).reduce((sum, number) => sum + number, 0);
}
