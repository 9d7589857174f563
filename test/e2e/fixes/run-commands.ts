import { spawn } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { builtProgram } from '../moto/command-line.ts';
import type { Maker } from '../moto/make-in-moto.ts';

export interface CommandsInput {
  /** What bash runs. */
  readonly commands: string;
  readonly folder: string;
  readonly maker: Maker;
  /** What the reader writes: these files are there from the start, and again wherever a comment stands in between. */
  readonly files: Readonly<Record<string, string>>;
}

const putFiles = 'cp -R by-hand/. .';

/** Runs the commands of a fix as a person would in an empty folder; gives what went wrong, or nothing. */
export async function runCommands({
  commands,
  folder,
  maker,
  files,
}: CommandsInput): Promise<string | undefined> {
  const programs = join(folder, 'bin');
  await mkdir(programs, { recursive: true });
  await symlink(awsCli(), join(programs, 'aws'));
  await writeFile(
    join(programs, 'trailproof'),
    `#!/bin/sh\nexec '${process.execPath}' '${builtProgram}' "$@"\n`,
  );
  await chmod(join(programs, 'trailproof'), 0o755);
  const byHand = join(folder, 'by-hand');
  await mkdir(byHand);
  for (const [name, text] of Object.entries(files)) await writeFile(join(byHand, name), text);
  const [first = '', ...rest] = commands.split('\n');
  const steps = [putFiles, first, ...rest.map((line) => (line.startsWith('# ') ? putFiles : line))];
  const { accessKeyId, secretAccessKey, sessionToken } = maker.credentials;
  const child = spawn('bash', ['-c', `set -euo pipefail\n${steps.join('\n')}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    env: {
      PATH: [programs, process.env['PATH']].join(delimiter),
      HOME: folder,
      AWS_ENDPOINT_URL: maker.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '1',
      AWS_PAGER: '',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  return code === 0 ? undefined : `exit ${code}: ${said.trim()}`;
}

function awsCli(): string {
  const command = process.env['AWS_CLI'];
  if (command === undefined) throw new Error('AWS_CLI is not set: run this stage with npm run test:fixes');
  return command;
}
