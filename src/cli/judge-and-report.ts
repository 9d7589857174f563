import { exitCodeFor, type FailOn } from '../evaluate/exit-code.ts';
import type { Policy } from '../model/policy.ts';
import { UsageError } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { evaluateSnapshot } from '../run/evaluate-snapshot.ts';
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
}

/** Judges a snapshot and writes the reports; gives the exit code. Throws a `UsageError` for reports that failed. */
export async function judgeAndReport(input: JudgeAndReportInput, context: Context): Promise<number> {
  const result = evaluateSnapshot(input.snapshot, input.policies);
  const interrupted = input.snapshot.trailer?.interrupted === true && context.interrupted.aborted;
  const code = interrupted ? exitCodes.interrupted : exitCodeFor(result, input.failOn);
  const options = { ...pageOptions(input.colour, context), exit: { code, failOn: input.failOn } };
  const failures = await writeReports({ ...input, result, options }, context);
  const [first, ...others] = failures;
  if (first === undefined) return code;
  throw new UsageError([first, ...others].map(({ message }) => message).join('; '), {
    ...(first.next === undefined ? {} : { next: first.next }),
  });
}
