import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/io/package-root.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { World } from '../../src/simulator/world.ts';
import { actionMetadata } from './metadata.ts';
import { readLog, readOutputs, type SeenCommand } from './runner.ts';

export interface StepInput {
  readonly world: World;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The workflow is cancelled once this call has arrived so many times. */
  readonly cancelAt?: { readonly call: string; readonly count: number };
}

export interface Step {
  readonly code: number | null;
  readonly log: string;
  readonly text: string;
  readonly commands: readonly SeenCommand[];
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** A file of the workspace, or undefined. */
  readonly file: (path: string) => string | undefined;
  readonly workspace: string;
}

/** Starts the committed bundle as the runner starts it, against a world, and gives what the runner would see. */
export async function runStep({
  world,
  inputs = {},
  files = {},
  env = {},
  cancelAt,
}: StepInput): Promise<Step> {
  const folder = mkdtempSync(join(tmpdir(), 'trailproof-action-'));
  const workspace = join(folder, 'workspace');
  const simulator = await startSimulator(world);
  try {
    mkdirSync(workspace);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
    const variables = { ...runnerEnvironment(folder, workspace), ...inputVariables(inputs), ...env };
    const ended = await start(workspace, { ...simulator.environment, ...variables }, () => {
      if (cancelAt === undefined) return false;
      return (simulator.requests()[cancelAt.call] ?? 0) >= cancelAt.count;
    });
    const read = new Map(
      Object.values(readOutputs(readFileSync(join(folder, 'output'), 'utf8')))
        .filter((value) => value.startsWith(workspace) && existsSync(value))
        .map((path) => [path, readFileSync(path, 'utf8')]),
    );
    return {
      ...ended,
      ...readLog(ended.log),
      outputs: readOutputs(readFileSync(join(folder, 'output'), 'utf8')),
      summary: readFileSync(join(folder, 'summary'), 'utf8'),
      file: (path) => read.get(join(workspace, path)),
      workspace,
    };
  } finally {
    await simulator.close();
    rmSync(folder, { recursive: true });
  }
}

/** Every input of the action is a variable, empty when the workflow does not say it. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const all = { ...Object.fromEntries(actionMetadata().inputs.map((name) => [name, ''])), ...inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function runnerEnvironment(folder: string, workspace: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    HOME: folder,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
}

/** Nothing of whoever runs the tests is in the environment. */
function start(
  workspace: string,
  env: Readonly<Record<string, string>>,
  isCancelled: () => boolean,
): Promise<Ended> {
  const main = join(packageRoot().root, actionMetadata().main);
  const child = spawn(process.execPath, [main], { cwd: workspace, env, timeout: 60_000 });
  const log: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const watch = setInterval(() => {
    if (isCancelled()) clearInterval(watch);
    if (isCancelled()) child.kill('SIGINT');
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, log: Buffer.concat(log).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}
