/**
 * A million findings as every format that is text, each in a process of its own: time, size and peak memory. The
 * findings are those of the demo's organization, real ones with their facts, told again of as many accounts as that
 * takes; see streaming-result.ts.
 * Run: node bench/streaming.ts [FINDINGS [FORMAT...]]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { formatNames } from '../src/report/formats.ts';
import { bundleProgram } from '../tools/bundle-program.ts';
import { demoResult } from '../tools/samples/demo-result.ts';

const mostMebibytes = 150;
const [number = '1000000', ...wanted] = process.argv.slice(2);
/** The page is for people, and holds what it shows. */
const streamed = formatNames.filter((name) => name !== 'html');
const names = wanted.length > 0 ? wanted : ['none', 'stringify', ...streamed];
const folder = mkdtempSync(join(tmpdir(), 'streaming-'));
const small = join(folder, 'small.json');
try {
  const demo = await demoResult();
  const findings = [...demo.findings()];
  // What changed is a few lines, and what tells of it does not go through a file.
  const { comparison: _comparison, ...alone } = demo;
  writeFileSync(small, JSON.stringify({ ...alone, findings }));
  const { files } = await bundleProgram({
    name: 'child',
    source: 'bench/streaming-child.ts',
    chunkNames: '[name].cjs',
  });
  for (const [name, code] of files) writeFileSync(join(folder, name), code);
  say(`${number} findings, made from ${findings.length} of the demo; load ${loadavg()[0]?.toFixed(1)}`);
  say('format          s    CPU s    MB   MB/s  peak MiB');
  for (const name of names) await measure(name);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(name: string): Promise<void> {
  const path = join(folder, 'report');
  const child = spawn(process.execPath, [join(folder, 'child.cjs'), small, number, name, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (said === '') throw new Error(`${name} ended without a word`);
  const { seconds, cpu, bytes, maxRSS } = JSON.parse(said) as Readonly<
    Record<'seconds' | 'cpu' | 'bytes' | 'maxRSS', number>
  >;
  rmSync(path);
  const mebibytes = maxRSS / 1024;
  const cells = [
    name.padEnd(12),
    seconds.toFixed(1).padStart(6),
    cpu.toFixed(1).padStart(6),
    (bytes / 1e6).toFixed(0).padStart(6),
    (bytes / 1e6 / seconds).toFixed(0).padStart(5),
    mebibytes.toFixed(0).padStart(8),
  ];
  say(`${cells.join('  ')}${mebibytes > mostMebibytes ? `  over ${mostMebibytes}` : ''}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
