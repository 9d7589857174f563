import { UsageError } from '../model/problem.ts';
import type { Seen } from '../run/evaluate-snapshot.ts';
import { type Judging, judgeAndReport as judge } from '../run/judge-and-report.ts';
import type { Unwritten } from '../run/write-reports.ts';
import type { Context } from './context.ts';
import { noting } from './noting.ts';
import { type ColourChoice, pageOptions } from './page-options.ts';

export interface JudgeAndReportInput extends Judging {
  readonly seen: Seen;
  readonly colour: ColourChoice;
  readonly quiet: boolean;
  /** The user broke off the collection just now. */
  readonly interrupted?: boolean;
  /** Keeps what AWS answered, if no file does, and tells where; nothing where there is no room. */
  readonly keep?: () => string | undefined;
}

/** Judges what a snapshot shows and writes the reports; gives the exit code. Throws a `UsageError` for reports that failed. */
export async function judgeAndReport(input: JudgeAndReportInput, context: Context): Promise<number> {
  const { colour, quiet, interrupted = false } = input;
  const page = pageOptions(colour, context);
  const ports = { page: context.stdout, note: noting(context, quiet) };
  const { code, failures } = await judge({ ...input, page, interrupted }, ports);
  if (failures.length > 0) throw undelivered(failures, input.keep);
  return code;
}

/** All reports that could not be written, as one mistake to mend. */
export function undelivered(failures: readonly Unwritten[], keep?: JudgeAndReportInput['keep']): UsageError {
  const kept = keep?.();
  const again =
    kept === undefined ? '' : ` Then run \`trailproof evaluate ${kept}\`: nothing has to be asked again.`;
  return new UsageError(failures.map(({ error }) => error.message).join('; '), {
    next: `${failures[0]?.error.next ?? ''}${again}`.trim(),
  });
}
