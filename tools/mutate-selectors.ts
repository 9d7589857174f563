/**
 * Changes the meaning of one thing in `src/selectors` at a time, runs the tests of selectors against it and
 * says whether they noticed: `node tools/mutate-selectors.ts`. It works on a copy, so the tree is never touched.
 * Not part of `npm test`: it takes minutes. Exits with 1 if a mutant survives.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutation, mutations } from './selector-mutations.ts';

/** A copy of what the tests of selectors need, in a directory of its own. */
function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'trailproof-mutants-'));
  for (const path of [
    'src/model',
    'src/selectors',
    'test/selectors',
    'test/property',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Tables first: they take a second, the properties ten. */
function testsPass(directory: string): boolean {
  const vitest = join(directory, 'node_modules/vitest/vitest.mjs');
  return ['test/selectors', 'test/property/selectors'].every((path) => {
    const args = [vitest, 'run', '--bail', '1', path];
    return spawnSync(process.execPath, args, { cwd: directory, timeout: 600_000 }).status === 0;
  });
}

function isKilled(directory: string, { file, from, to }: Mutation): boolean {
  const path = join(directory, file);
  const original = readFileSync(path, 'utf8');
  if (!original.includes(from)) throw new Error(`${file} has no longer the text ${JSON.stringify(from)}`);
  writeFileSync(
    path,
    original.replace(from, () => to),
  );
  try {
    return !testsPass(directory);
  } finally {
    writeFileSync(path, original);
  }
}

const only = process.argv.slice(2).join(' ');
const directory = copyOfTree();
try {
  if (!testsPass(directory)) throw new Error('The tests fail without any mutation.');
  const chosen = mutations.filter(({ name }) => name.includes(only));
  let survived = 0;
  for (const mutant of chosen) {
    const killed = isKilled(directory, mutant);
    if (!killed) survived++;
    console.log(`${killed ? 'killed  ' : 'SURVIVED'} ${mutant.name} (${mutant.file})`);
  }
  console.log(`${chosen.length - survived} of ${chosen.length} mutants killed`);
  process.exitCode = survived === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
