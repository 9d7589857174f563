import { closeSync, fsyncSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CallRecord } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';
import type { SnapshotHeader, SnapshotTrailer } from '../model/snapshot.ts';
import { fileProblem } from './file-problem.ts';
import { writeWhole } from './write-atomically.ts';

const blockLength = 1024 * 1024;
const blockMilliseconds = 1000;

/** Keeps call records as they arrive. Each method throws a `UsageError` for what the disk says. */
export interface SnapshotWriter {
  readonly append: (record: CallRecord) => void;
  /** Writes the trailer and gives the file its name. */
  readonly finish: (trailer: SnapshotTrailer) => void;
}

/**
 * Writes `PATH.partial` as gzip members of at most 1 MiB of text or one second, so that whatever happens,
 * everything up to the last whole block can be read; `finish` renames it. For the owner only: account ids
 * and ARNs are in it.
 */
export function createSnapshotWriter(path: string, header: SnapshotHeader): SnapshotWriter {
  const partial = `${path}.partial`;
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explained(error, path, partial);
    }
  };
  const file = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(partial, 'w', 0o600);
  });
  let block = `${JSON.stringify(header)}\n`;
  let since = Date.now();
  const flush = (): void => {
    writeWhole(file, gzipSync(block));
    block = '';
    since = Date.now();
  };
  const add = (line: object): void => {
    block += `${JSON.stringify(line)}\n`;
    if (block.length >= blockLength || Date.now() - since >= blockMilliseconds) flush();
  };
  return {
    append: (record) => attempt(() => add(record)),
    finish: (trailer) =>
      attempt(() => {
        add(trailer);
        if (block !== '') flush();
        fsyncSync(file);
        closeSync(file);
        renameSync(partial, path);
      }),
  };
}

function explained(error: unknown, path: string, partial: string): unknown {
  const problem = fileProblem(error, `write ${path}`);
  if (!(problem instanceof UsageError)) return problem;
  return new UsageError(problem.message, {
    next: `${problem.next ?? ''}; what was collected before stays readable in ${partial}`,
  });
}
