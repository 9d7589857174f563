import { join } from 'node:path';
import { type PreRenderedChunk, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');

export interface Program {
  /** Name of the file that is started, without its ending. */
  readonly name: string;
  readonly source: string;
  /** First line of that file. */
  readonly banner?: string;
  /** Names of the other files. */
  readonly chunkNames: string | ((chunk: PreRenderedChunk) => string);
}

export interface Bundle {
  /** File name -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of all modules that are in it. */
  readonly modules: readonly string[];
}

/**
 * One chunk per `import()`: a program loads only what it needs, and `--version` next to nothing. CommonJS
 * starts faster than ES modules, and `module` before `main` lets the bundler drop the unused parts of the SDK.
 */
export async function bundleProgram({ name, source, banner, chunkNames }: Program): Promise<Bundle> {
  const bundle = await rolldown({
    cwd: root,
    input: { [name]: source },
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    minify: true,
    // An `import()` of node:http by the SDK would make Node load all of undici for its namespace.
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: chunkNames,
    banner: (chunk) => (chunk.isEntry ? (banner ?? '') : ''),
  });
  await bundle.close();
  const files = new Map<string, string>();
  const modules: string[] = [];
  for (const file of output) {
    if (file.type !== 'chunk') throw new Error(`${file.fileName} is no program`);
    files.set(file.fileName, file.code);
    modules.push(...file.moduleIds);
  }
  return { files, modules };
}
