import { dirname } from 'node:path';
import { ensureWritableFile, ensureWritableFolder } from '../io/write-atomically.ts';
import { policySet } from '../run/policy-set.ts';
import { type Flags, readSettings, type Settings } from '../run/settings.ts';
import type { Context } from './context.ts';
import type { JudgeAndReportInput } from './judge-and-report.ts';
import { type PlannedOutput, planOutputs } from './output-plan.ts';
import type { ColourChoice } from './page-options.ts';

/** Flags of every command that judges and reports. */
export interface ReportFlags extends Flags {
  readonly color: ColourChoice;
  readonly quiet?: boolean;
}

/** What a command that judges knows before any work is done. */
export interface ReportPlan {
  readonly settings: Settings;
  readonly judging: Pick<JudgeAndReportInput, 'policies' | 'outputs' | 'failOn' | 'colour' | 'quiet'>;
}

/** Configuration, policies, and where the reports go, all made sure first. Throws a `UsageError`. */
export function reportPlan(flags: ReportFlags, { cwd }: Context): ReportPlan {
  const settings = readSettings(flags, cwd);
  const { color: colour, quiet = false } = flags;
  const { formats, outputDir, failOn, policyDirs, config } = settings;
  const outputs = planOutputs({ formats, outputDir, cwd, quiet });
  ensureWritable(outputs);
  const policies = policySet({ cwd, dirs: policyDirs, config });
  return { settings, judging: { policies, outputs, failOn, colour, quiet } };
}

function ensureWritable(outputs: readonly PlannedOutput[]): void {
  for (const { target } of outputs) {
    if (target.kind !== 'file') continue;
    ensureWritableFolder(dirname(target.path));
    ensureWritableFile(target.path);
  }
}
