import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Unavailable } from './python-environment.ts';
import { validatorIn } from './sarif-validator.ts';

const requirement = '@microsoft/sarif-multitool@5.7.0';

/**
 * Puts Microsoft's SARIF validator under `.sarif/`, once, and gives its program. It is no dependency of the project:
 * it has 104 MB and runs on Linux only. Needs npm and, the first time, the network. Throws `Unavailable`.
 */
export function installSarifValidator(): string {
  const folder = join(import.meta.dirname, '../.sarif');
  const marker = join(folder, 'installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === requirement) return validatorIn(folder);
  console.log(`installing ${requirement} into ${basename(folder)}/`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Without a manifest npm would go up to that of the project.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  install(folder);
  const program = validatorIn(folder);
  // Written last, so that a broken installation is made anew.
  writeFileSync(marker, requirement);
  return program;
}

function install(folder: string): void {
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status, error, stdout, stderr } = spawnSync('npm', ['install', ...options, requirement], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status === 0) return;
  throw new Unavailable(
    `npm install ${requirement} failed: ${error?.message ?? `${stdout}\n${stderr}`.trim()}`,
  );
}
