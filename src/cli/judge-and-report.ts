import { rescueSnapshot } from '../io/rescue-snapshot.ts';
import { UsageError } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Judging, judgeAndReport as judge } from '../run/judge-and-report.ts';
import type { Context } from './context.ts';
import { type ColourChoice, pageOptions } from './page-options.ts';

export interface JudgeAndReportInput extends Judging {
  readonly snapshot: Snapshot;
  readonly colour: ColourChoice;
  readonly quiet: boolean;
  /** The user broke off the collection just now. */
  readonly interrupted?: boolean;
  /** Where the snapshot is kept, if it is. */
  readonly out?: string | undefined;
}

/** Judges a snapshot and writes the reports; gives the exit code. Throws a `UsageError` for reports that failed. */
export async function judgeAndReport(input: JudgeAndReportInput, context: Context): Promise<number> {
  const { colour, quiet, interrupted = false } = input;
  const note = (line: string): void => {
    if (!quiet) context.stderr.write(`${line}\n`);
  };
  const page = pageOptions(colour, context);
  const { code, failures } = await judge({ ...input, page, interrupted }, { page: context.stdout, note });
  if (failures.length > 0) {
    throw undelivered(
      failures.map(({ error }) => error),
      input,
    );
  }
  return code;
}

/** The answers of AWS are kept when their report could not be written: an hour of asking is not lost. */
function undelivered(failures: readonly UsageError[], { snapshot, out }: JudgeAndReportInput): UsageError {
  const kept = out ?? rescueSnapshot(snapshot);
  const again =
    kept === undefined ? '' : ` Then run \`trailproof evaluate ${kept}\`: nothing has to be asked again.`;
  return new UsageError(failures.map(({ message }) => message).join('; '), {
    next: `${failures[0]?.next ?? ''}${again}`.trim(),
  });
}
