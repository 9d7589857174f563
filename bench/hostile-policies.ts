/**
 * What `policy check` takes for policy files that try to take much: whole processes, beside the check of one policy
 * that is fine. Targets: each refused or passed within 1 s and 100 MiB more than that.
 * Run: npm run build && node bench/hostile-policies.ts [PART OF A NAME]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostile, plain } from './hostile-policy-files.ts';

const [part = ''] = process.argv.slice(2);
const longest = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const program = join(import.meta.dirname, '../dist/cli/trailproof.cjs');

interface Taken {
  readonly seconds: number;
  readonly cpu: number;
  readonly mebibytes: number;
  readonly exit: string;
  readonly said: string;
}

const empty = [0, 1, 2].map(() => check(plain)).sort((a, b) => a.seconds - b.seconds)[1] ?? check(plain);
say(`load ${loadavg()[0]?.toFixed(1)}; a policy that is fine: ${told(empty)}`);
say(`${'seconds'.padStart(8)}${'CPU'.padStart(7)}${'MiB more'.padStart(10)}  exit`);
let over = 0;
for (const [name, text] of Object.entries(hostile).filter(([one]) => one.includes(part))) {
  const taken = check(text);
  const more = taken.mebibytes - empty.mebibytes;
  const isOver = taken.cpu > 1 || more > 100;
  over += isOver ? 1 : 0;
  const figures = `${taken.seconds.toFixed(2).padStart(8)}${taken.cpu.toFixed(2).padStart(7)}${more.toFixed(0).padStart(10)}`;
  say(`${figures}  ${taken.exit.padEnd(4)}  ${name}: ${taken.said}${isOver ? '  OVER' : ''}`);
}
say(
  over === 0 ? 'none takes more than 1 s of CPU or 100 MiB' : `${over} take more than 1 s of CPU or 100 MiB`,
);
rmSync(folder, { recursive: true });

function check(text: string): Taken {
  const policies = join(folder, 'policies');
  rmSync(policies, { recursive: true, force: true });
  mkdirSync(join(policies, 'hostile'), { recursive: true });
  writeFileSync(join(policies, 'hostile/policy.yaml'), text);
  // Told by the process itself in its last moment: Node does not say what a child took.
  const hook = `data:text/javascript,process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\n@' + JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));
  })`;
  const started = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', hook, program, 'policy', 'check', policies],
    { cwd: folder, encoding: 'utf8', timeout: longest, maxBuffer: 64 * 1024 * 1024 },
  );
  const seconds = (performance.now() - started) / 1000;
  const [rss = 0, cpu = 0] = JSON.parse(/@(\[.*\])$/u.exec(stderr)?.[1] ?? '[]') as readonly number[];
  const [said = ''] = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return {
    seconds,
    cpu: cpu / 1e6,
    mebibytes: rss / 1024,
    exit: String(status ?? signal),
    said: said.slice(0, 100),
  };
}

function told({ seconds, cpu, mebibytes, exit }: Taken): string {
  return `${seconds.toFixed(2)} s, CPU ${cpu.toFixed(2)} s, ${mebibytes.toFixed(0)} MiB, exit ${exit}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
