import { setImmediate as nextTurn } from 'node:timers/promises';
import { formats } from '../report/formats.ts';
import type { PlannedOutput } from '../run/output-plan.ts';
import type { Context } from './context.ts';
import { type ReadAccountInput, readAccount } from './reading-flags.ts';
import type { ReportPlan } from './report-flags.ts';

/** Asks AWS (or what stands for it), judges the answers and reports; gives the exit code. Throws a `UsageError`. */
export async function scanAndReport(
  { settings, judging, facts }: ReportPlan,
  reading: Omit<ReadAccountInput, 'settings' | 'facts' | 'meanwhile'>,
  context: Context,
): Promise<number> {
  const meanwhile = (): void => {
    // What cannot be loaded is told when it is needed.
    loadRest(judging.outputs).catch(() => {});
  };
  const snapshot = await readAccount({ ...reading, settings, facts, meanwhile }, context);
  const interrupted = snapshot.trailer?.interrupted === true;
  const { judgeAndReport } = await import('./judge-and-report.ts');
  return judgeAndReport({ ...judging, snapshot, interrupted, out: reading.flags.out }, context);
}

/** The code that judges and reports, a piece at a time, so that no answer waits for long. */
async function loadRest(outputs: readonly PlannedOutput[]): Promise<void> {
  await nextTurn();
  await import('./judge-and-report.ts');
  for (const { format } of outputs) {
    await nextTurn();
    await formats[format].load();
  }
}
