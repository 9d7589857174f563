import { statSync } from 'node:fs';

/** Whether something that can be read as a file is there. */
export function fileExists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}
