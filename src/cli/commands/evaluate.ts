import { resolve } from 'node:path';
import { readSnapshot } from '../../io/snapshot-reader.ts';
import type { Context } from '../context.ts';
import { judgeAndReport } from '../judge-and-report.ts';
import { type ReportFlags, reportPlan } from '../report-flags.ts';

/** `trailproof evaluate FILE`: judges a snapshot, without AWS. */
export async function evaluateCommand(file: string, flags: ReportFlags, context: Context): Promise<number> {
  const { judging } = reportPlan(flags, context);
  const snapshot = await readSnapshot(resolve(context.cwd, file));
  return judgeAndReport({ ...judging, snapshot }, context);
}
