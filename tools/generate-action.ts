import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleProgram } from './bundle-program.ts';

const root = join(import.meta.dirname, '..');
const folder = 'action';

/**
 * Path under the project root -> text of the bundle that `action.yml` starts, and of the licences of what is
 * in it. It is committed: a workflow gets this repository as it is, and nothing is installed there.
 */
export async function generateAction(): Promise<ReadonlyMap<string, string>> {
  const { files, modules } = await bundleProgram({
    name: 'index',
    source: 'src/action/main.ts',
    chunkNames: ({ name, facadeModuleId, moduleIds }) =>
      `${packageOf(facadeModuleId ?? moduleIds[0] ?? '') ?? name}.cjs`,
  });
  const made = [...files].map(([name, text]) => [`${folder}/${name}`, text] as const);
  return new Map([...made, [`${folder}/LICENSES.txt`, licenceText(modules)]]);
}

/** Files in the folder of the bundle that are no part of it. */
export function strangersInAction(made: ReadonlyMap<string, string>): readonly string[] {
  return globSync(`${folder}/**/*.*`, { cwd: root }).filter((path) => !made.has(path));
}

/** Name of the package for names of files: numbers that the bundler gives would change with every other file. */
function packageOf(module: string): string | undefined {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  return name?.replace('@', '').replace('/', '-');
}

interface Licensed {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** Every package of the bundle, those with the same text together. */
function licenceText(modules: readonly string[]): string {
  const folders = modules.flatMap(
    (module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module) ?? [],
  );
  const byText = new Map<string, Licensed[]>();
  for (const licensed of [...new Set(folders)].map(licensedPackage).sort(byName)) {
    byText.set(licensed.text, [...(byText.get(licensed.text) ?? []), licensed]);
  }
  const parts = [...byText].map(([text, packages]) =>
    [...packages.map(({ name, licence }) => `${name} (${licence})`), '', text].join('\n'),
  );
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const head =
    'Trailproof is licensed under the Apache License 2.0, see LICENSE.\nThe files of this folder contain code of these packages, under their own licences:';
  return `${[head, ...parts].join(rule)}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

function licensedPackage(path: string): Licensed {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  if (license === undefined) throw new Error(`${name} does not say its licence`);
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const text = file === undefined ? standardText(manifest) : readFileSync(join(path, file), 'utf8');
  return { name: `${name} ${version}`, licence: license, text: text.replaceAll('\r', '').trim() };
}

/** Some packages name their licence and leave out its text. */
function standardText({ name, license, author }: Manifest): string {
  const holder = typeof author === 'object' ? author.name : author;
  if (license === 'Apache-2.0') return readFileSync(join(root, 'LICENSE'), 'utf8');
  if (license !== 'MIT' || holder === undefined) throw new Error(`${name} has no file with its licence`);
  const mit = readFileSync(join(import.meta.dirname, 'licences/mit.txt'), 'utf8');
  return mit.replace('<copyright holders>', holder);
}

function byName(left: Licensed, right: Licensed): number {
  return left.name < right.name ? -1 : 1;
}

if (import.meta.main) {
  const made = await generateAction();
  if (existsSync(join(root, folder))) rmSync(join(root, folder), { recursive: true });
  for (const [path, text] of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
