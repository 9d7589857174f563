import { dirname } from 'node:path';
import { ensureWritableFile, ensureWritableFolder } from '../io/write-atomically.ts';
import type { OptionalFacts } from '../model/snapshot.ts';
import { optionalFacts } from '../policy/optional-facts.ts';
import type { Judging } from './judge-and-report.ts';
import { type PlannedOutput, planOutputs } from './output-plan.ts';
import { policySet } from './policy-set.ts';
import { type Flags, readSettings, type Settings } from './settings.ts';

/** What a run that judges knows before any work is done. */
export interface ReportPlan {
  readonly settings: Settings;
  readonly judging: Judging;
  /** What is asked because a policy needs it. */
  readonly facts: OptionalFacts;
}

export interface PlanReportsInput {
  readonly flags: Flags;
  readonly cwd: string;
  readonly quiet: boolean;
  /** Decides which exclusions of accounts are over. */
  readonly now?: Date;
  /** Folder for reports when nobody names one. */
  readonly outputDir?: string;
}

/** Configuration, policies, and where the reports go, all made sure first. Throws a `UsageError`. */
export function planReports({ flags, cwd, quiet, now, ...otherwise }: PlanReportsInput): ReportPlan {
  const settings = readSettings(flags, cwd, now);
  const { formats, failOn, policyDirs, config } = settings;
  const outputDir = settings.outputDir ?? otherwise.outputDir;
  const outputs = planOutputs({ formats, outputDir, cwd, quiet });
  ensureWritable(outputs);
  const policies = policySet({ cwd, dirs: policyDirs, config });
  return { settings, judging: { policies, outputs, failOn }, facts: optionalFacts(policies) };
}

function ensureWritable(outputs: readonly PlannedOutput[]): void {
  for (const { target } of outputs) {
    if (target.kind !== 'file') continue;
    ensureWritableFolder(dirname(target.path));
    ensureWritableFile(target.path);
  }
}
