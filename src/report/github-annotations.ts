import type { ScanResult } from '../model/scan-result.ts';
import { commandLine } from './annotations/workflow-command.ts';
import { annotations } from './annotations.ts';
import type { Exit } from './terminal/summary.ts';

/** The threshold of the command line, when nobody names one. */
const anyFails: Exit = { code: 1, failOn: 'low' };

/** What a step of a workflow prints for GitHub to show beside its files and steps; nothing where nothing fails. */
export function* githubAnnotations(result: ScanResult, exit?: Exit): Iterable<string> {
  for (const { level, title, message } of annotations(result, exit ?? anyFails)) {
    yield `${commandLine({ name: level, title, message })}\n`;
  }
}
