import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest file of that name in the folder or above it. */
export function findUpwards(name: string, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
