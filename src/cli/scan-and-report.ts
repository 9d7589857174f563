import type { Context } from './context.ts';
import { judgeAndReport } from './judge-and-report.ts';
import { type ReadAccountInput, readAccount } from './reading-flags.ts';
import type { ReportPlan } from './report-flags.ts';

/** Asks AWS (or what stands for it), judges the answers and reports; gives the exit code. Throws a `UsageError`. */
export async function scanAndReport(
  { settings, judging, facts }: ReportPlan,
  reading: Omit<ReadAccountInput, 'settings' | 'facts'>,
  context: Context,
): Promise<number> {
  const snapshot = await readAccount({ ...reading, settings, facts }, context);
  const interrupted = snapshot.trailer?.interrupted === true;
  return judgeAndReport({ ...judging, snapshot, interrupted, out: reading.flags.out }, context);
}
