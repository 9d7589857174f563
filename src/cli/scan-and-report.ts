import { setImmediate as nextTurn } from 'node:timers/promises';
import { rescueSnapshot } from '../io/rescue-snapshot.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { formats } from '../report/formats.ts';
import { seenIn } from '../run/evaluate-snapshot.ts';
import type { Context } from './context.ts';
import type { JudgeAndReportInput } from './judge-and-report.ts';
import { type ReadAccountInput, readAccount } from './reading-flags.ts';
import type { ReportPlan } from './report-flags.ts';

/** Asks AWS (or what stands for it), judges the answers and reports; gives the exit code. Throws a `UsageError`. */
export async function scanAndReport(
  { settings, judging, facts }: ReportPlan,
  reading: Omit<ReadAccountInput, 'settings' | 'facts' | 'meanwhile'>,
  context: Context,
): Promise<number> {
  const meanwhile = (): void => {
    // What cannot be done is told when it is needed.
    prepareRest(judging).catch(() => {});
  };
  const read = await readAll({ ...reading, settings, facts, meanwhile }, context);
  const { judgeAndReport } = await import('./judge-and-report.ts');
  return judgeAndReport({ ...judging, ...read }, context);
}

/** Holds the answers themselves only where no file does. */
async function readAll(
  input: ReadAccountInput,
  context: Context,
): Promise<Pick<JudgeAndReportInput, 'seen' | 'interrupted' | 'keep'>> {
  const snapshot = await readAccount(input, context);
  const interrupted = snapshot.trailer?.interrupted === true;
  const { out } = input.flags;
  const keep = out === undefined ? rescuing(snapshot) : (): string => out;
  return { seen: seenIn(snapshot), interrupted, keep };
}

/** The answers of AWS are kept when their report could not be written: an hour of asking is not lost. */
function rescuing(snapshot: Snapshot): () => string | undefined {
  return () => rescueSnapshot(snapshot);
}

/** Loads and compiles what judges and reports, a piece at a time, so that no answer waits for long. */
async function prepareRest({ outputs, policies }: ReportPlan['judging']): Promise<void> {
  await nextTurn();
  await import('./judge-and-report.ts');
  for (const { format } of outputs) {
    await nextTurn();
    await formats[format].load();
  }
  for (const { when, assert } of policies) {
    await nextTurn();
    when?.prepare?.();
    for (const { that } of assert) that.prepare?.();
  }
}
