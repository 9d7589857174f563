import { statSync } from 'node:fs';

/** Whether something that can be read as a file is there. */
export function fileExists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** Whether there is anything of that name: a file, a folder, whatever. */
export function pathExists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
