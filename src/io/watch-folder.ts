import { type FSWatcher, watch } from 'node:fs';
import { fileTrouble } from './file-trouble.ts';

/** Editors write a file in several steps. */
const QUIET_MS = 100;

export interface WatchOptions {
  /** What it is called for people. */
  readonly shown: string;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/**
 * Names of files below a folder that changed, gathered until nothing changes any more for a moment. Watches from
 * the call on. Throws a `UsageError` when the folder cannot be watched.
 */
export function watchFolder(
  folder: string,
  { shown, signal }: WatchOptions,
): AsyncIterable<ReadonlySet<string>> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let wake = (): void => undefined;
  let trouble: Error | undefined;
  const watcher = started(folder, shown);
  watcher.on('change', (_event, name) => {
    if (typeof name === 'string' && !isTemporary(name)) changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET_MS);
  });
  watcher.on('error', (error) => {
    trouble = fileTrouble(error, `Cannot watch ${shown}`);
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  return {
    async *[Symbol.asyncIterator]() {
      try {
        while (!signal.aborted && trouble === undefined) {
          if (changed.size > 0 && timer === undefined) {
            const names = new Set(changed);
            changed.clear();
            yield names;
          } else {
            await new Promise<void>((resume) => {
              wake = () => {
                timer = undefined;
                resume();
              };
            });
          }
        }
        if (trouble !== undefined) throw trouble;
      } finally {
        clearTimeout(timer);
        watcher.close();
      }
    },
  };
}

function started(path: string, shown: string): FSWatcher {
  try {
    return watch(path, { recursive: true });
  } catch (error) {
    throw fileTrouble(error, `Cannot watch ${shown}`);
  }
}

/** What editors and atomic writers put beside a file until they rename it. */
function isTemporary(name: string): boolean {
  return /(?:^|[\\/])(?:\.[^\\/]*|[^\\/]*(?:~|\.sw[a-z]|\.tmp|\b4913))$/u.test(name);
}
