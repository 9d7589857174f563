/**
 * How long an organization takes to collect, against what nobody can beat: the calls at the rate of a bare SDK loop
 * on the same server, or what rates make it wait for. The simulator, the loop and the collector are processes of
 * their own; the loop runs before and after, because machines change their speed.
 * Run: node bench/collection.ts [ACCOUNTS...]
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { apiRate } from '../src/collect/api-rates.ts';

interface Collected {
  readonly seconds: number;
  readonly calls: number;
  readonly faults: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly fileMiB: number;
}

interface Floor {
  /** Calls a second and CPU milliseconds per call, by how many were under way. */
  readonly rates: Readonly<Record<string, number>>;
  readonly cpuMs: Readonly<Record<string, number>>;
}

interface Served {
  readonly requests: Readonly<Record<string, number>>;
  readonly throttled: Readonly<Record<string, number>>;
  readonly busiestSecond: Readonly<Record<string, number>>;
}

const levels = '50,100,200';
/** Floors of larger organizations would only take longer. */
const mostFloorAccounts = 300;

const asked = process.argv.slice(2).map(Number);
for (const accounts of asked.length > 0 ? asked : [10, 100, 1000]) await measure(accounts);

async function measure(accounts: number): Promise<void> {
  const server = fork(here('collection-server.ts'), [String(accounts)]);
  const { url } = await answer<{ readonly url: string }>(server);
  const before = await floorAt(url, accounts);
  const start = await served(server);
  const collected = await answer<Collected>(fork(here('collection-once.ts'), [url]));
  const end = await served(server);
  const after = await floorAt(url, accounts);
  server.disconnect();
  print(accounts, { collected, floors: [before, after], start, end });
}

function floorAt(url: string, accounts: number): Promise<Floor> {
  return answer(
    fork(here('collection-floor.ts'), [url, String(Math.min(accounts, mostFloorAccounts)), levels]),
  );
}

function served(server: ChildProcess): Promise<Served> {
  const told = answer<Served>(server);
  server.send('tell');
  return told;
}

async function answer<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, 'message')) as [T];
  return message;
}

function here(file: string): string {
  return new URL(file, import.meta.url).pathname;
}

function print(
  accounts: number,
  run: {
    readonly collected: Collected;
    readonly floors: readonly Floor[];
    readonly start: Served;
    readonly end: Served;
  },
): void {
  const { collected, end, floors, start } = run;
  const bests = floors.map(({ rates }) => Math.max(...Object.values(rates)));
  const rate = bests.reduce((sum, one) => sum + one, 0) / bests.length;
  const bySdk = collected.calls / rate;
  const pages = Math.ceil(accounts / 20);
  const { burst, perSecond } = apiRate({ service: 'organizations', operation: 'ListAccounts' });
  const byPages = Math.max(0, pages - burst) / perSecond;
  const floor = Math.max(bySdk, byPages);
  const throttled = sum(end.throttled) - sum(start.throttled);
  const cpuMs = (collected.cpuSeconds * 1000) / collected.calls;
  const bareCpuMs = Math.min(...floors.flatMap((one) => Object.values(one.cpuMs)));
  const lines: Readonly<Record<string, string>> = {
    calls: `${collected.calls}, faults ${collected.faults}, throttled ${throttled}`,
    'bare SDK loop': `${bests.map((one) => one.toFixed(0)).join(' and ')} calls/s (before and after)`,
    floor: `${floor.toFixed(1)} s (calls ${bySdk.toFixed(1)}, pages of accounts ${byPages.toFixed(1)})`,
    collected: `${collected.seconds.toFixed(1)} s, ${(collected.seconds / floor).toFixed(2)} of the floor`,
    CPU: `${cpuMs.toFixed(2)} ms per call, bare loop ${bareCpuMs.toFixed(2)}`,
    'peak memory': `${collected.peakMiB.toFixed(0)} MiB, file ${collected.fileMiB.toFixed(1)} MiB`,
    'most in a second': busiest(end),
    load: loadavg()
      .map((one) => one.toFixed(1))
      .join(' '),
  };
  process.stdout.write(`${accounts} accounts\n`);
  for (const [name, text] of Object.entries(lines)) process.stdout.write(`  ${name.padEnd(17)} ${text}\n`);
}

/** Of the calls that have a rate of their own; the loop asks for sessions as well, so roles are left out. */
function busiest({ busiestSecond }: Served): string {
  return Object.entries(busiestSecond)
    .filter(([call]) => /^(?:cloudtrail|organizations):/.test(call))
    .map(([call, most]) => `${call} ${most}`)
    .sort()
    .join(', ');
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}
