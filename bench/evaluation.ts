/**
 * What judging a snapshot of a large organization takes, as a whole process: `evaluate SNAPSHOT` with the built-in
 * policies, once into nothing but the terminal's summary and once with a JSON report; and step by step.
 * Run: npm run build && node bench/evaluation.ts [ACCOUNTS [REGIONS]]
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const [accounts = '10000', regions = '17'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
const [made] = (await once(
  fork(join(import.meta.dirname, 'evaluation-snapshot.ts'), [folder, accounts, regions]),
  'message',
)) as [{ readonly calls: number }];
const path = join(folder, 'snapshot');
say(`${accounts} accounts, ${regions} regions, ${made.calls} calls, ${mebibytes(statSync(path).size)} MiB`);
await measure('terminal', ['--format', 'terminal']);
await once(fork(join(import.meta.dirname, 'evaluation-steps.ts'), [path]), 'exit');
await measure('json', ['--format', `json=${join(folder, 'report.json')}`]);
rmSync(folder, { recursive: true });

async function measure(name: string, flags: readonly string[]): Promise<void> {
  const taken = join(folder, 'taken');
  // Told by the process itself in its last moment: Node does not say what a child took.
  const last = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(taken)},
    JSON.stringify(process.resourceUsage())))`;
  const hook = `data:text/javascript,import { createRequire } from 'node:module';
    const require = createRequire(${JSON.stringify(import.meta.url)}); ${last}`;
  const command = [
    '--import',
    hook,
    join(import.meta.dirname, '../dist/cli/trailproof.cjs'),
    'evaluate',
    path,
    ...flags,
  ];
  const started = performance.now();
  const child = spawn(process.execPath, [...command, '--fail-on', 'none', '--quiet'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  const seconds = (performance.now() - started) / 1000;
  const { maxRSS, systemCPUTime, userCPUTime } = JSON.parse(
    readFileSync(taken, 'utf8'),
  ) as NodeJS.ResourceUsage;
  const cpu = (systemCPUTime + userCPUTime) / 1e6;
  say(
    `  ${name.padEnd(8)} exit ${code}, ${seconds.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, peak ${mebibytes(maxRSS * 1024)} MiB`,
  );
  say(
    `  ${'load'.padEnd(8)} ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  );
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
