/**
 * The stage that tries the fix texts of all policies: it puts a pinned moto under `.moto/` and the aws-cli,
 * cfn-lint and a parser of HCL under `.fixes/`, builds the command line and runs `test/e2e/fixes`. Needs
 * bash, Python 3 and, the first time, the network.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installFixPrograms } from './install-fixes.ts';
import { installMoto } from './install-moto.ts';
import { Unavailable } from './python-environment.ts';

const root = join(import.meta.dirname, '..');

function runNode(environment: Readonly<Record<string, string>>, ...args: readonly string[]): number {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

try {
  const { aws, cfnLint, hclToJson } = installFixPrograms();
  const environment = {
    MOTO_SERVER: installMoto(),
    AWS_CLI: aws,
    CFN_LINT: cfnLint,
    HCL_TO_JSON: hclToJson,
  };
  const built = runNode({}, join(root, 'tools/build.ts'));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--config', 'vitest.fixes.config.ts', ...process.argv.slice(2)];
  process.exitCode = built === 0 ? runNode(environment, vitest, ...options) : built;
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.error(`test:fixes cannot run: ${error.message}`);
  process.exitCode = 1;
}
