import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Text of a file that the build put beside the bundled command line; undefined where the program runs from its
 * sources, as library or as Action, which have none.
 */
export function besideProgram(name: string): string | undefined {
  try {
    return readFileSync(join(import.meta.dirname, name), 'utf8');
  } catch {
    return undefined;
  }
}
