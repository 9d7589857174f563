import { readFileSync } from 'node:fs';

/** The parsed text of a file of this folder. */
export function schemaFile(path: string): object {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
