/**
 * Whole runs against Prowler and Cloud Custodian, one account in 17 regions as moto plays it, in turn on the
 * same server: seconds, memory, calls, and what we take beyond a bare replay of our own calls.
 *
 *   npm run build && node bench/peers/compare.ts [rounds]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CallRecord } from '../../src/model/call.ts';
import { startMoto } from '../../test/e2e/moto/moto-server.ts';
import { seedMoto } from '../../test/e2e/moto/seed-moto.ts';
import { type Contender, contenders, scanCodes, scanCommand } from './contenders.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { callTable, comparisonTable, median, paired, peakMiB, type Runs } from './figures.ts';
import { installPeers } from './install.ts';
import { replayOf } from './replay-of.ts';
import { runOnce, type Taken } from './run-once.ts';
import { refuseForgottenControls } from './same-controls.ts';

const rounds = Number(process.argv[2] ?? 5);
refuseForgottenControls();
const installed = installPeers();
process.env['MOTO_SERVER'] = installed.moto;
const moto = await startMoto();
const folder = mkdtempSync(join(tmpdir(), 'trailproof-replay-'));
try {
  await compare();
} finally {
  await moto.close();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const [first, ...others] = contenders(installed);
  await freshWorld();
  const bare = await replayOf(await ourCalls(), folder);
  const everybody = [first, bare, ...others];
  const calls = await countCalls(everybody);
  const taken = new Map<string, Taken[]>(everybody.map(({ name }) => [name, []]));
  const loops: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of everybody) {
      await freshWorld();
      const run = await runOnce({ ...contender, ...place() });
      taken.get(contender.name)?.push(run);
      if (contender === bare) loops.push(Number(run.said) / 1000);
    }
    const seconds = everybody.map(({ name }) => taken.get(name)?.at(-1)?.seconds.toFixed(2));
    console.error(`round ${round + 1}: ${seconds.join(' ')} s; load ${loadavg()[0]?.toFixed(1)}`);
  }
  const all = everybody.map(({ name }): Runs => {
    return { name, taken: taken.get(name) ?? [], calls: calls.get(name) ?? new Map() };
  });
  print(all, loops);
}

function print([ours, replay, ...peers]: readonly Runs[], loops: readonly number[]): void {
  if (ours === undefined || replay === undefined) throw new Error('nobody ran');
  console.log(`${rounds} rounds, medians; Node ${process.version}; load ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(`${comparisonTable(ours, [replay, ...peers])}\n\n${callTable([ours, ...peers])}\n`);
  const beyond = paired(ours, replay, (left, right) => left.seconds - right.seconds);
  const beyondLoop = median(ours.taken.map(({ seconds }, round) => seconds - (loops[round] ?? Number.NaN)));
  const [prowler, ...custodian] = peers.map((peer) =>
    paired(peer, ours, (left, right) => left.seconds / right.seconds),
  );
  const targets: readonly (readonly [string, number, boolean])[] = [
    ['Prowler, times our seconds, at least 20', prowler ?? 0, (prowler ?? 0) >= 20],
    ['Custodian, times our seconds, at least 5', Math.min(...custodian), Math.min(...custodian) >= 5],
    [
      'our peak MiB, less than any of them',
      peakMiB(ours),
      peers.every((peer) => peakMiB(ours) < peakMiB(peer)),
    ],
    ['our seconds less those of the replay, at most 0.25', beyond, beyond <= 0.25],
  ];
  for (const [what, value, met] of targets) {
    console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(2)}`);
  }
  console.log(
    `(the replay without the start of its process: ${median(loops).toFixed(2)} s; then ${beyondLoop.toFixed(2)})`,
  );
}

function place(): { readonly python: string; readonly endpoint: string } {
  return { python: installed.python, endpoint: moto.url };
}

/** Each run finds the same world, as if nobody had asked before. */
async function freshWorld(): Promise<void> {
  const { ok, status } = await fetch(`${moto.url}/moto-api/reset`, { method: 'POST' });
  if (!ok) throw new Error(`moto was not reset: ${status}`);
  await seedMoto(moto.url);
}

/** Not timed. It also leaves the caches of the disk and of Python's compiler as warm for all. */
async function countCalls(
  everybody: readonly Contender[],
): Promise<Map<string, ReadonlyMap<string, number>>> {
  const proxy = await startCountingProxy(moto.url);
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const contender of everybody) {
    await runOnce({ ...contender, ...place(), endpoint: proxy.url });
    counts.set(contender.name, proxy.take());
  }
  await proxy.close();
  return counts;
}

/** What our command line asks of this world, as its snapshot says. */
async function ourCalls(): Promise<readonly CallRecord[]> {
  const snapshot = join(folder, 'audit.snapshot');
  await runOnce({ ...place(), command: () => [...scanCommand, '--out', snapshot], codes: scanCodes });
  const lines = gunzipSync(readFileSync(snapshot)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as CallRecord).filter(({ id }) => id !== undefined);
}
