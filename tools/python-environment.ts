import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What was to be installed and cannot be, told for people. */
export class Unavailable extends Error {}

export interface PythonEnvironment {
  /** Folder of the environment; made anew when it does not hold the requirement. */
  readonly folder: string;
  /** One package and its exact version. */
  readonly requirement: string;
}

/**
 * Puts one program of Python's into a virtual environment of its own, once, and gives the folder of its
 * commands. Needs Python 3 and, the first time, the network. Throws `Unavailable`.
 */
export function pythonEnvironment({ folder, requirement }: PythonEnvironment): string {
  const binaries = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const marker = join(folder, 'installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === requirement) return binaries;
  const python = pythonCommand();
  console.log(`installing ${requirement} into ${basename(folder)}/`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('making the virtual environment (Debian: the package python3-venv)', python, ['-m', 'venv', folder]);
  run(`installing ${requirement}`, join(binaries, 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    requirement,
  ]);
  // Written last, so that a broken installation is made anew.
  writeFileSync(marker, requirement);
  return binaries;
}

function pythonCommand(): string {
  const found = ['python3', 'python'].find((name) => {
    const { stdout } = spawnSync(name, ['-c', 'import sys; print(sys.version_info >= (3, 9))'], {
      encoding: 'utf8',
    });
    return stdout?.trim() === 'True';
  });
  if (found === undefined) throw new Unavailable('no Python 3.9 or newer found as python3 or python');
  return found;
}

function run(step: string, command: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  const said = error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').slice(-8).join('\n');
  throw new Unavailable(`${step} failed: ${[command, ...args].join(' ')}\n${said}`);
}
