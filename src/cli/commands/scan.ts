import type { Context } from '../context.ts';
import { type ReadingFlags, snapshotsOf } from '../reading-flags.ts';
import { comparedPlan } from '../report-flags.ts';
import { scanAndReport } from '../scan-and-report.ts';

/** `trailproof scan`: reads the account, judges it, reports. Policies are checked before the first call. */
export async function scanCommand(flags: ReadingFlags, context: Context): Promise<number> {
  return scanAndReport(await comparedPlan(flags, context, snapshotsOf(flags, context)), { flags }, context);
}
