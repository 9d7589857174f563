import type { WantedCalls } from '../model/snapshot.ts';
import type { KeptFile } from '../run/keep-inputs.ts';
import { planReports } from '../run/report-plan.ts';
import type { Flags, Settings } from '../run/settings.ts';
import type { Context } from './context.ts';
import type { JudgeAndReportInput } from './judge-and-report.ts';
import type { ColourChoice } from './page-options.ts';

/** Flags of every command that judges and reports. */
export interface ReportFlags extends Flags {
  readonly color: ColourChoice;
  readonly quiet?: boolean;
}

/** What a command that judges knows before any work is done. */
export interface ReportPlan {
  readonly settings: Settings;
  readonly facts: WantedCalls;
  readonly judging: Pick<
    JudgeAndReportInput,
    'policies' | 'frameworks' | 'accepted' | 'compareTo' | 'outputs' | 'failOn' | 'sarif' | 'colour' | 'quiet'
  >;
}

/** Configuration, policies, and where the reports go, all made sure first. Throws a `UsageError`. */
function reportPlan(flags: ReportFlags, { cwd, now }: Context, kept: readonly KeptFile[]): ReportPlan {
  const { color: colour, quiet = false } = flags;
  const { settings, judging, facts } = planReports({ flags, cwd, quiet, now: now(), kept });
  return { settings, facts, judging: { ...judging, colour, quiet } };
}

/**
 * The same, and what the result is compared with, which is read before anything is asked of AWS. No report may
 * overwrite what is `kept`.
 */
export async function comparedPlan(
  flags: ReportFlags,
  context: Context,
  kept: readonly KeptFile[],
): Promise<ReportPlan> {
  const plan = reportPlan(flags, context, kept);
  if (flags.compareTo === undefined) return plan;
  // Few runs need it, and it takes a while to load.
  const { readEarlier } = await import('../run/compare-results.ts');
  return { ...plan, judging: { ...plan.judging, compareTo: readEarlier(flags.compareTo, context.cwd) } };
}
