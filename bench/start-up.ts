/**
 * How long `trailproof --version` takes, as a ratio to an empty script on the same Node, both started
 * directly and in turn. Target: at most 1.5.
 *
 *   npm run build && node bench/start-up.ts [runs]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/io/package-root.ts';

const runs = Number(process.argv[2] ?? 31);
const folder = mkdtempSync(join(tmpdir(), 'trailproof-bench-'));
const empty = join(folder, 'empty.cjs');
writeFileSync(empty, '');
const commandLine = join(packageRoot().root, 'dist/cli/trailproof.cjs');

function milliseconds(...command: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, command, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const floor: number[] = [];
const version: number[] = [];
const help: number[] = [];
milliseconds(empty);
milliseconds(commandLine, '--version');
for (let run = 0; run < runs; run += 1) {
  floor.push(milliseconds(empty));
  version.push(milliseconds(commandLine, '--version'));
  help.push(milliseconds(commandLine, '--help'));
}
rmSync(folder, { recursive: true });
const base = median(floor);
for (const [name, values] of [
  ['empty script', floor],
  ['--version', version],
  ['--help', help],
] as const) {
  const time = median(values);
  console.log(`${name.padEnd(14)} ${time.toFixed(1).padStart(7)} ms  ${(time / base).toFixed(2)} x`);
}
