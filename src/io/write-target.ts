import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/problem.ts';

export interface WriteTarget {
  /** Where the bytes go: what a symbolic link points to. */
  readonly path: string;
  /** A device or a pipe: it is written to as it is, never replaced by a file. */
  readonly inPlace: boolean;
}

/** What stands at a path that is to be written. `what` begins the message. Throws a `UsageError` for a folder. */
export function writeTarget(path: string, what: string): WriteTarget {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { path: linkedPath(path), inPlace: false };
  if (stats.isDirectory()) {
    throw new UsageError(`${what}: it is a folder`, { next: 'Give the path of a file.' });
  }
  return stats.isFile() ? { path: realpathSync(path), inPlace: false } : { path, inPlace: true };
}

/** Where a link leads whose file is not there yet; other paths are what they are. Loops have been told of by now. */
function linkedPath(path: string): string {
  try {
    return linkedPath(resolve(dirname(path), readlinkSync(path)));
  } catch {
    return path;
  }
}
