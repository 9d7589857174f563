import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Runs a shell line in which `$T` is the command line; `during` may end the process. */
function shell(
  line: string,
  during: (pid: number) => void = () => {},
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const command = line.replaceAll('$T', `"${process.execPath}" src/cli/main.ts`);
  const child = spawn('bash', ['-c', `set -o pipefail; ${command}`], {
    env: { ...process.env, TMPDIR: folder, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  if (child.pid !== undefined) during(child.pid);
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stderr })));
}

test
  .skipIf(!existsSync('/dev/full'))
  .each(['$T policy list > /dev/full', '$T --version > /dev/full', '$T --help > /dev/full'])(
  '%s: a full disk behind standard output is told',
  async (line) => {
    const { code, stderr } = await shell(line);
    expect(code).toBe(2);
    expect(stderr).not.toContain('    at ');
  },
);

test.skipIf(!existsSync('/dev/full'))('a report that standard output refused can be made again', async () => {
  const { code, stderr } = await shell('$T demo --quiet --format terminal > /dev/full');
  expect(code).toBe(2);
  expect(stderr).toContain('Cannot write to standard output: the disk is full');
  const [, kept = ''] = /trailproof evaluate (\S+rescued\.snapshot)/.exec(stderr) ?? [];
  expect(existsSync(kept)).toBe(true);
});

test('a reader that has seen enough changes no exit code', async () => {
  const report = join(folder, 'demo');
  const line = `$T demo --fail-on high --quiet --format json=- --output-dir ${report} | true`;
  expect(await shell(line)).toMatchObject({ code: 3, stderr: '' });
});

test('standard error that takes nothing changes no exit code', async () => {
  const { code } = await shell('$T policy explain no-such-policy 2> /dev/full');
  expect(code).toBe(2);
});

test('a pipe that nobody writes into can be interrupted', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', pipe]);
  const { code, signal } = await shell(`exec $T scan --config ${pipe}`, (pid) => {
    setTimeout(() => process.kill(pid, 'SIGINT'), 1500);
  });
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
});

test('a program for credentials that hangs holds nobody up after an interruption', async () => {
  const config = join(folder, 'config');
  writeFileSync(config, '[profile slow]\nregion = us-east-1\ncredential_process = sleep 20\n');
  const started = Date.now();
  const { code } = await shell(
    'exec $T scan --profile slow 2> /dev/null',
    (pid) => setTimeout(() => process.kill(pid, 'SIGTERM'), 2000),
    { AWS_CONFIG_FILE: config, AWS_ACCESS_KEY_ID: '', AWS_EC2_METADATA_DISABLED: 'true' },
  );
  expect(code).toBe(130);
  expect(Date.now() - started).toBeLessThan(10_000);
});
