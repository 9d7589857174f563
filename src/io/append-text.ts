import { closeSync, openSync } from 'node:fs';
import { fileTrouble } from './file-trouble.ts';
import { writeBytes } from './write-text.ts';

/** Adds to the end of a file, which is made if need be. Throws a `UsageError` when the system refuses. */
export function appendText(path: string, text: Iterable<string>): void {
  try {
    const file = openSync(path, 'a');
    try {
      for (const piece of text) writeBytes(file, Buffer.from(piece));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileTrouble(error, `Cannot write ${path}`);
  }
}
