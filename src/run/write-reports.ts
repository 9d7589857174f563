import { writeAtomically } from '../io/write-atomically.ts';
import { UsageError } from '../model/problem.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { formats, type RenderOptions } from '../report/formats.ts';
import type { PlannedOutput } from './output-plan.ts';

/** Where a run writes what is for people: the command line's streams, or the log of a workflow. */
export interface ReportPorts {
  /** Where a report without a file goes. */
  readonly page: {
    readonly write: (text: string) => void;
    /** Settles when all of it was taken. Throws a `UsageError` when the system refused some. */
    readonly taken: () => Promise<void>;
  };
  /** Takes one line about the run: a file that was written, a warning of a renderer. */
  readonly note: (line: string) => void;
}

export interface WriteReportsInput {
  readonly result: ScanResult;
  readonly outputs: readonly PlannedOutput[];
  readonly options: RenderOptions;
}

/** Characters that may wait for their reader. */
const blockLength = 64 * 1024;

/** A report that could not be written, and why. */
export interface Unwritten {
  readonly output: PlannedOutput;
  readonly error: UsageError;
}

/**
 * Writes every planned report. One that cannot be written does not keep back the others; what failed is
 * given for the caller to tell, after it has done what it can.
 */
export async function writeReports(
  input: WriteReportsInput,
  ports: ReportPorts,
): Promise<readonly Unwritten[]> {
  const failures: Unwritten[] = [];
  // Files first: whoever reads standard output may close it early.
  const order = [...input.outputs].sort((left, right) => Number(isStdout(left)) - Number(isStdout(right)));
  for (const output of order) {
    try {
      await writeReport(input, output, ports);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push({ output, error });
    }
  }
  return failures;
}

async function writeReport(
  { result, options }: WriteReportsInput,
  { format, target }: PlannedOutput,
  { page, note }: ReportPorts,
): Promise<void> {
  const render = await formats[format].load();
  if (target.kind === 'stdout') {
    const { chunks, warnings } = render(result, options);
    await writePage(chunks, page);
    warn(warnings, note);
    return;
  }
  // A file is read by other programs and in other windows: no colours, a fixed width.
  const { chunks, warnings } = render(result, { ...options, colour: false, width: 100 });
  writeAtomically(target.path, chunks);
  warn(warnings, note);
  note(`wrote ${target.path}`);
}

/** Waits for whoever reads the page: what is not taken yet would pile up in memory. */
async function writePage(chunks: Iterable<string>, page: ReportPorts['page']): Promise<void> {
  let block = '';
  for (const chunk of chunks) {
    block += chunk;
    if (block.length < blockLength) continue;
    page.write(block);
    await page.taken();
    block = '';
  }
  if (block !== '') page.write(block);
  await page.taken();
}

function warn(warnings: readonly string[], note: ReportPorts['note']): void {
  for (const warning of warnings) note(`warning: ${warning}`);
}

function isStdout({ target }: PlannedOutput): boolean {
  return target.kind === 'stdout';
}
