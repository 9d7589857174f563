import { writeAtomically } from '../io/write-atomically.ts';
import { UsageError } from '../model/problem.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { formats, type RenderOptions } from '../report/formats.ts';
import type { Context } from './context.ts';
import type { PlannedOutput } from './output-plan.ts';

export interface WriteReportsInput {
  readonly result: ScanResult;
  readonly outputs: readonly PlannedOutput[];
  readonly options: RenderOptions;
  readonly quiet: boolean;
}

/**
 * Writes every planned report. One that cannot be written does not keep back the others; what failed is
 * given for the caller to tell, after it has done what it can.
 */
export async function writeReports(
  input: WriteReportsInput,
  context: Context,
): Promise<readonly UsageError[]> {
  const failures: UsageError[] = [];
  // Files first: whoever reads standard output may close it early.
  const order = [...input.outputs].sort((left, right) => Number(isStdout(left)) - Number(isStdout(right)));
  for (const output of order) {
    try {
      await writeReport(input, output, context);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error);
    }
  }
  return failures;
}

async function writeReport(input: WriteReportsInput, output: PlannedOutput, context: Context): Promise<void> {
  const render = await formats[output.format].load();
  if (output.target.kind === 'stdout') {
    const { chunks, warnings } = render(input.result, input.options);
    for (const chunk of chunks) context.stdout.write(chunk);
    await context.stdout.taken();
    warn(warnings, input, context);
    return;
  }
  // A file is read by other programs and in other windows: no colours, a fixed width.
  const { chunks, warnings } = render(input.result, { ...input.options, colour: false, width: 100 });
  writeAtomically(output.target.path, chunks);
  warn(warnings, input, context);
  if (!input.quiet) context.stderr.write(`wrote ${output.target.path}\n`);
}

function warn(warnings: readonly string[], { quiet }: WriteReportsInput, { stderr }: Context): void {
  if (quiet) return;
  for (const warning of warnings) stderr.write(`warning: ${warning}\n`);
}

function isStdout({ target }: PlannedOutput): boolean {
  return target.kind === 'stdout';
}
