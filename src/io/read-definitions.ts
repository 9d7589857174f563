import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileTrouble } from './file-trouble.ts';
import { readText } from './read-text.ts';

export type DefinitionKind = 'packs' | 'frameworks';

/** A file of `packs/` or `frameworks/`, read only when it is needed. */
export interface DefinitionFile {
  /** The file's name without `.yaml`. */
  readonly name: string;
  /** As shown to people. */
  readonly path: string;
  readonly read: () => string;
}

const what: Readonly<Record<DefinitionKind, string>> = { packs: 'the pack', frameworks: 'the framework' };

/**
 * The `.yaml` files of a kind below a folder of policies, by name; none where it has no such folder. Throws a
 * `UsageError` for a folder that cannot be read.
 */
export function findDefinitions(
  folder: string,
  shown: string,
  kind: DefinitionKind,
): readonly DefinitionFile[] {
  return fileNames(join(folder, kind), join(shown, kind)).map((file) => ({
    name: file.slice(0, -'.yaml'.length),
    path: join(shown, kind, file),
    read: () => readText(join(folder, kind, file), what[kind]),
  }));
}

function fileNames(folder: string, shown: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && entry.name.endsWith('.yaml'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw fileTrouble(error, `Cannot read ${shown}`);
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
