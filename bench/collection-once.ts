/** Collects once from a running simulator, into a file, and says what it took. Started by collection.ts. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCaller } from '../src/aws/caller.ts';
import { collect } from '../src/collect/collect.ts';
import { planSnapshot } from '../src/collect/plan.ts';
import { sha256 } from '../src/io/digest.ts';
import { openSnapshotWriter } from '../src/io/snapshot-writer.ts';
import { systemClock } from '../src/io/system-clock.ts';
import { callersAccount } from '../src/model/snapshot.ts';
import { management, roleName } from './collection-world.ts';

const [endpoint = '', concurrency = '0'] = process.argv.slice(2);
const scope = { ...callersAccount, organization: true, roleName };
const folder = mkdtempSync(join(tmpdir(), 'collection-'));
const path = join(folder, 'snapshot');
const startedAt = new Date().toISOString();
const tool = { name: 'bench', version: '0' };
const writer = openSnapshotWriter(path, planSnapshot({ scope, tool, startedAt, sha256 }));
const caller = createCaller({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: `SIMULATEDKEY${management}`, secretAccessKey: 'simulated' },
  now: Date.now,
});
const started = performance.now();
const trailer = await collect({
  call: caller.call,
  scope,
  callerRegion: 'us-east-1',
  clock: systemClock,
  sha256,
  emit: writer.append,
  pace: concurrency === '0' ? {} : { concurrency: Number(concurrency) },
});
writer.finish(trailer);
const seconds = (performance.now() - started) / 1000;
await caller.close();
const { user, system } = process.cpuUsage();
process.send?.({
  seconds,
  calls: trailer.calls,
  faults: trailer.faults,
  cpuSeconds: (user + system) / 1e6,
  peakMiB: process.resourceUsage().maxRSS / 1024,
  fileMiB: statSync(path).size / 1024 / 1024,
});
rmSync(folder, { recursive: true });
