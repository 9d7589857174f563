import { resolve } from 'node:path';
import { readSeen } from '../../run/read-snapshots.ts';
import type { Context } from '../context.ts';
import { judgeAndReport } from '../judge-and-report.ts';
import { comparedPlan, type ReportFlags } from '../report-flags.ts';

/** `trailproof evaluate FILE...`: judges a snapshot, or several as one, without AWS. */
export async function evaluateCommand(
  files: readonly string[],
  flags: ReportFlags,
  context: Context,
): Promise<number> {
  const kept = files.map((path) => ({ path: resolve(context.cwd, path), what: 'a snapshot to judge' }));
  const { judging } = await comparedPlan(flags, context, kept);
  const seen = await readSeen(files, context.cwd);
  return judgeAndReport({ ...judging, seen }, context);
}
