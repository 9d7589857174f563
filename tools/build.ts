/**
 * Builds `dist/`: the library with plain `tsc`, the command line as a bundle. Run by `npm run build`, and by
 * npm itself after `npm ci` on a fresh clone, so that `npx trailproof` is the clone's own.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preparedPoliciesFile } from '../src/run/prepared-policies.ts';
import { bundleProgram } from './bundle-program.ts';
import { preparedPoliciesText } from './prepare-policies.ts';

const root = join(import.meta.dirname, '..');

function buildLibrary(): void {
  rmSync(join(root, 'dist/lib'), { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the compiler ended with ${status ?? 'a signal'}`);
  // Precompiled validators are JavaScript already; the compiler leaves them where they are.
  for (const file of globSync('**/generated/*.{js,d.ts}', { cwd: join(root, 'src') })) {
    const target = join(root, 'dist/lib', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, 'src', file), target);
  }
}

async function bundleCommandLine(): Promise<void> {
  const folder = join(root, 'dist/cli');
  rmSync(folder, { recursive: true, force: true });
  const { files } = await bundleProgram({
    name: 'trailproof',
    source: 'src/cli/main.ts',
    banner: '#!/usr/bin/env node',
    chunkNames: '[name]-[hash].cjs',
  });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, preparedPoliciesFile), preparedPoliciesText());
  chmodSync(join(folder, 'trailproof.cjs'), 0o755);
}

try {
  for (const entry of ['src/index.ts', 'src/cli/main.ts']) {
    if (!existsSync(join(root, entry))) throw new Error(`${entry} is missing`);
  }
  buildLibrary();
  await bundleCommandLine();
  console.log('built dist/lib and dist/cli');
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
