import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessKeyId } from '../../test/e2e/moto/moto-world.ts';

/** What one whole process took. */
export interface Taken {
  readonly code: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peakBytes: number;
}

export interface Ran extends Taken {
  /** What it printed on both streams. */
  readonly said: string;
}

export interface RunOnceOptions {
  readonly python: string;
  readonly endpoint: string;
  readonly command: (folder: string) => readonly string[];
  readonly codes: readonly number[];
}

/** Runs a command in a folder of its own that is its home too, so that no cache of an earlier run helps it. */
export async function runOnce(options: RunOnceOptions): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'trailproof-peers-'));
  try {
    const result = join(folder, 'taken.json');
    const command = options.command(folder);
    await start([options.python, join(import.meta.dirname, 'measure.py'), result, ...command], {
      folder,
      endpoint: options.endpoint,
    });
    const taken = JSON.parse(readFileSync(result, 'utf8')) as Taken;
    const said = readFileSync(join(folder, 'said.txt'), 'utf8');
    if (options.codes.includes(taken.code)) return { ...taken, said };
    throw new Error(`${command.join(' ')} ended with ${taken.code}:\n${said.slice(-3000)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(
  [command = '', ...args]: readonly string[],
  { folder, endpoint }: { readonly folder: string; readonly endpoint: string },
): Promise<void> {
  const said = openSync(join(folder, 'said.txt'), 'w');
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', said, said],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: 'moto',
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
  closeSync(said);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
