import { isSameFile } from '../io/same-file.ts';
import { UsageError } from '../model/problem.ts';
import type { PlannedOutput } from './output-plan.ts';

/** A file that a run reads, or keeps beside its reports. */
export interface KeptFile {
  /** Absolute. */
  readonly path: string;
  /** What it is, for people: `the snapshot`. */
  readonly what: string;
  /** A JSON report may take its place: the next run compares itself with that one. */
  readonly renewed?: boolean;
}

/** Makes sure that no report takes the place of what cannot be made again. Throws a `UsageError`. */
export function refuseOverwriting(outputs: readonly PlannedOutput[], kept: readonly KeptFile[]): void {
  const written: KeptFile[] = [];
  for (const { format, target } of outputs) {
    if (target.kind !== 'file') continue;
    const lost = [...kept, ...written].find(
      (file) => !(file.renewed === true && format === 'json') && isSameFile(target.path, file.path),
    );
    // By another name, a link: the plan knows paths only.
    written.push({ path: target.path, what: `the report as ${format}` });
    if (lost === undefined) continue;
    throw new UsageError(`--format sends ${format} to ${target.path}, which is ${lost.what}`, {
      next: 'Give the report a file of its own.',
    });
  }
}
