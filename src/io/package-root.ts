import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: { readonly root: string; readonly version: string } | undefined;

/**
 * The folder of the installed package and its version. `policies/` and `reports/schema/` lie there; the
 * bundled command line, the library and the sources all find them the same way: upwards from this module.
 */
export function packageRoot(): { readonly root: string; readonly version: string } {
  found ??= search(import.meta.dirname);
  return found;
}

function search(start: string): { readonly root: string; readonly version: string } {
  for (let folder = start; ; folder = dirname(folder)) {
    const version = versionIn(folder);
    if (version !== undefined) return { root: folder, version };
    if (dirname(folder) === folder)
      throw new Error('package.json of trailproof not found above its own code');
  }
}

function versionIn(folder: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, 'package.json'), 'utf8');
  } catch {
    return undefined;
  }
  const parsed = JSON.parse(text) as { readonly name?: unknown; readonly version?: unknown };
  return parsed.name === 'trailproof' && typeof parsed.version === 'string' ? parsed.version : undefined;
}
