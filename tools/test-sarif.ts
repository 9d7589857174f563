/**
 * The stage that holds both SARIF profiles against Microsoft's validator: it puts a pinned one under `.sarif/` and
 * runs `test/e2e/sarif`. Needs Linux, npm and, the first time, the network.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installSarifValidator } from './install-sarif-validator.ts';
import { Unavailable } from './python-environment.ts';

const root = join(import.meta.dirname, '..');

try {
  const env = { ...process.env, SARIF_VALIDATOR: installSarifValidator() };
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--config', 'vitest.sarif.config.ts', ...process.argv.slice(2)];
  const ran = spawnSync(process.execPath, [vitest, ...options], { cwd: root, stdio: 'inherit', env });
  process.exitCode = ran.status ?? 1;
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.error(`test:sarif cannot run: ${error.message}`);
  process.exitCode = 1;
}
