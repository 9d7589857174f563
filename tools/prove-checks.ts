/**
 * Shows that every check can fail: plants one mistake at a time in a copy of the tree, runs the check it is
 * meant for, and demands that the check fails and names the mistake. Words choose by check or mistake:
 * `npm run prove-checks -- boundaries`.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type PlantedMistake, plantedMistakes } from './planted-mistakes.ts';

const root = join(import.meta.dirname, '..');
const left = new Set(['node_modules', 'dist', '.git', '.moto', 'coverage', 'trailproof-report']);

function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'trailproof-planted-'));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !left.has(path.slice(root.length + 1).split('/')[0] ?? ''),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Writes the mistake and gives the way back. */
function plant(copy: string, { files }: PlantedMistake): () => void {
  const before = new Map<string, string | undefined>();
  for (const [path, text] of Object.entries(files)) {
    const file = join(copy, path);
    const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const planted = typeof text === 'string' ? text : text(old ?? '');
    if (planted === old) throw new Error(`the mistake changes nothing in ${path}`);
    before.set(file, old);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, planted);
  }
  return () => {
    for (const [file, old] of before) {
      if (old === undefined) rmSync(file);
      else writeFileSync(file, old);
    }
    rmSync(join(copy, 'src/extra'), { recursive: true, force: true });
  };
}

function runCheck(copy: string, check: string): { readonly failed: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check.ts', check], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { failed: status === 1, output: `${stdout}\n${stderr}` };
}

const words = process.argv.slice(2);
const chosen = plantedMistakes.filter(
  ({ check, mistake }) =>
    words.length === 0 || words.some((word) => check === word || mistake.includes(word)),
);
const copy = copyTree();
const rows: { readonly line: string; readonly proved: boolean }[] = [];
try {
  const clean = new Map<string, boolean>();
  for (const mistake of chosen) {
    const { check, says } = mistake;
    if (!clean.has(check)) clean.set(check, !runCheck(copy, check).failed);
    const takeBack = plant(copy, mistake);
    const { failed, output } = runCheck(copy, check);
    takeBack();
    const proved = failed && says.test(output);
    const without = clean.get(check) === true ? 'passes' : 'FAILS';
    const seen = proved ? 'found' : failed ? 'FAILED WITHOUT NAMING IT' : 'NOT FOUND';
    const line = `${check.padEnd(13)} ${without.padEnd(8)} ${seen.padEnd(8)} ${mistake.mistake}`;
    console.log(line);
    rows.push({ line, proved });
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const unproved = rows.filter((row) => !row.proved).length;
console.log(`\n(check, result without the mistake, result with it, the mistake)`);
console.log(`mistakes: ${rows.length - unproved} found, ${unproved} not found`);
process.exitCode = unproved === 0 && rows.length > 0 ? 0 : 1;
