/**
 * The end-to-end stage against moto, an AWS double that others wrote: it puts a pinned moto into a virtual
 * environment under `.moto/`, builds the command line and runs `test/e2e/moto`. Needs Python 3 and, the
 * first time, the network.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installMoto } from './install-moto.ts';
import { Unavailable } from './python-environment.ts';

const root = join(import.meta.dirname, '..');

function runNode(command: string, ...args: readonly string[]): number {
  const environment = { ...process.env, MOTO_SERVER: command };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: environment }).status ?? 1;
}

try {
  const moto = installMoto();
  const built = runNode(moto, join(root, 'tools/build.ts'));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  process.exitCode =
    built === 0
      ? runNode(moto, vitest, 'run', '--config', 'vitest.moto.config.ts', ...process.argv.slice(2))
      : built;
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.error(`test:moto cannot run: ${error.message}`);
  process.exitCode = 1;
}
