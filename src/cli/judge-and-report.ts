import { rescueSnapshot } from '../io/rescue-snapshot.ts';
import type { Policy } from '../model/policy.ts';
import { UsageError } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { evaluateSnapshot } from '../run/evaluate-snapshot.ts';
import { exitCodeFor, type FailOn } from '../run/outcome.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import type { PlannedOutput } from './output-plan.ts';
import { type ColourChoice, pageOptions } from './page-options.ts';
import { writeReports } from './write-reports.ts';

export interface JudgeAndReportInput {
  readonly snapshot: Snapshot;
  readonly policies: readonly Policy[];
  readonly outputs: readonly PlannedOutput[];
  readonly failOn: FailOn;
  readonly colour: ColourChoice;
  readonly quiet: boolean;
  /** The user broke off the collection just now. */
  readonly interrupted?: boolean;
  /** Where the snapshot is kept, if it is. */
  readonly out?: string | undefined;
}

/** Judges a snapshot and writes the reports; gives the exit code. Throws a `UsageError` for reports that failed. */
export async function judgeAndReport(input: JudgeAndReportInput, context: Context): Promise<number> {
  const result = evaluateSnapshot(input.snapshot, input.policies);
  const code = input.interrupted === true ? exitCodes.interrupted : exitCodeFor(result, input.failOn);
  const options = { ...pageOptions(input.colour, context), exit: { code, failOn: input.failOn } };
  const failures = await writeReports({ ...input, result, options }, context);
  if (failures.length > 0) throw undelivered(failures, input);
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
