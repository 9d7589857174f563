/**
 * The end-to-end stage against moto, an AWS double that others wrote: it puts a pinned moto into a virtual
 * environment under `.moto/`, builds the command line and runs `test/e2e/moto`. Needs Python 3 and, the
 * first time, the network.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const requirement = 'moto[server]==5.2.1';
const root = join(import.meta.dirname, '..');
const folder = join(root, '.moto');
const binaries = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
const marker = join(folder, 'installed');

class Unavailable extends Error {}

function run(step: string, command: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  const said = error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').slice(-8).join('\n');
  throw new Unavailable(`${step} failed: ${[command, ...args].join(' ')}\n${said}`);
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

/** Installs once; the marker is written last, so that a broken installation is made anew. */
function installMoto(): void {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === requirement) return;
  const python = pythonCommand();
  console.log(`installing ${requirement} into .moto/`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  run('making the virtual environment (Debian: the package python3-venv)', python, ['-m', 'venv', folder]);
  run('installing moto', join(binaries, 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    requirement,
  ]);
  writeFileSync(marker, requirement);
}

function runNode(...args: readonly string[]): number {
  const environment = { ...process.env, MOTO_SERVER: join(binaries, 'moto_server') };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: environment }).status ?? 1;
}

try {
  installMoto();
  const built = runNode(join(root, 'tools/build.ts'));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  process.exitCode =
    built === 0
      ? runNode(vitest, 'run', '--config', 'vitest.moto.config.ts', ...process.argv.slice(2))
      : built;
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.error(`test:moto cannot run: ${error.message}`);
  process.exitCode = 1;
}
