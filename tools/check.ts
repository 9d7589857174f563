/**
 * Runs every `check:*` script of package.json, two at a time, and ends with a table. Names choose some of
 * them: `npm run check -- lint types`. `tools/prove-checks.ts` shows that each of them can fail.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const prefix = 'check:';
const atOnce = 2;
const environment = {
  ...process.env,
  PATH: [join(process.cwd(), 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
  NO_COLOR: '1',
  // `npm pack` inside the package lint would build once more.
  npm_config_ignore_scripts: 'true',
};

function scripts(): ReadonlyMap<string, string> {
  const { scripts: all } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const checks = Object.entries(all).filter(([name]) => name.startsWith(prefix));
  return new Map(checks.map(([name, command]) => [name.slice(prefix.length), command]));
}

/** Output is kept until the end, so that two checks at once do not mix their lines. */
async function run(name: string, command: string): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(command, { shell: true, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const passed = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`\n=== ${name}: ${passed ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)   ${command}`);
  const output = stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')).trim();
  if (output !== '') console.log(output);
  return { name, passed, seconds };
}

function chosen(all: ReadonlyMap<string, string>, names: readonly string[]): readonly [string, string][] {
  const unknown = names.filter((name) => !all.has(name));
  if (unknown.length > 0) {
    throw new Error(`no check named ${unknown.join(', ')}; there are ${[...all.keys()].join(', ')}`);
  }
  return [...all].filter(([name]) => names.length === 0 || names.includes(name));
}

async function runAll(queue: readonly [string, string][]): Promise<readonly Outcome[]> {
  const waiting = [...queue];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes.push(await run(...next));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return queue.flatMap(([name]) => outcomes.filter((outcome) => outcome.name === name));
}

try {
  const start = performance.now();
  const outcomes = await runAll(chosen(scripts(), process.argv.slice(2)));
  console.log('\ncheck         result   seconds');
  for (const { name, passed, seconds } of outcomes) {
    console.log(`${name.padEnd(13)} ${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(9)}`);
  }
  const failed = outcomes.filter((outcome) => !outcome.passed).length;
  const total = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\nchecks: ${outcomes.length - failed} passed, ${failed} failed, in ${total} s`);
  process.exitCode = failed === 0 && outcomes.length > 0 ? 0 : 1;
} catch (error) {
  console.error(`check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
