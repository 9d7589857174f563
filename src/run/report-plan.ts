import { dirname, resolve } from 'node:path';
import { ensureWritableFile, ensureWritableFolder } from '../io/write-atomically.ts';
import type { WantedCalls } from '../model/snapshot.ts';
import { wantedCalls } from '../policy/wanted-calls.ts';
import { readAccepted } from './accepted-files.ts';
import type { Judging } from './judge-and-report.ts';
import { type KeptFile, refuseOverwriting } from './keep-inputs.ts';
import { type PlannedOutput, planOutputs } from './output-plan.ts';
import { choosePolicies } from './policy-set.ts';
import { sarifPlaces } from './sarif-places.ts';
import { type Flags, readSettings, type Settings } from './settings.ts';

/** What a run that judges knows before any work is done. */
export interface ReportPlan {
  readonly settings: Settings;
  readonly judging: Judging;
  /** What is asked because a policy needs it. */
  readonly facts: WantedCalls;
}

export interface PlanReportsInput {
  readonly flags: Flags;
  readonly cwd: string;
  readonly quiet: boolean;
  /** Decides which exclusions of accounts are over. */
  readonly now?: Date;
  /** Folder for reports when nobody names one. */
  readonly outputDir?: string;
  /** What no report may overwrite, beside the files that the settings name. */
  readonly kept?: readonly KeptFile[];
}

/** Configuration, policies, and where the reports go, all made sure first. Throws a `UsageError`. */
export function planReports({ flags, cwd, quiet, now, ...otherwise }: PlanReportsInput): ReportPlan {
  const settings = readSettings(flags, cwd, now);
  const { formats, failOn, policyDirs: dirs, config, packs } = settings;
  const outputDir = settings.outputDir ?? otherwise.outputDir;
  const outputs = planOutputs({ formats, outputDir, cwd, quiet });
  refuseOverwriting(outputs, [...(otherwise.kept ?? []), ...settingsFiles(settings, flags, cwd)]);
  ensureWritable(outputs);
  const chosen = choosePolicies({ cwd, dirs, config, packs });
  const { policies } = chosen;
  const accepted = readAccepted({ settings, policies, cwd, now: now ?? new Date() });
  const sarif = { places: sarifPlaces(settings.sarif) };
  return { settings, judging: { ...chosen, accepted, outputs, failOn, sarif }, facts: wantedCalls(policies) };
}

function settingsFiles(
  { configPath, waivers, baseline }: Settings,
  { compareTo }: Flags,
  cwd: string,
): readonly KeptFile[] {
  const file = (path: string | undefined, what: string): readonly KeptFile[] =>
    path === undefined ? [] : [{ path: resolve(cwd, path), what }];
  return [
    ...file(configPath, 'the configuration'),
    ...file(waivers, 'the file with the waivers'),
    ...file(baseline, 'the baseline'),
    ...file(compareTo, 'the report of --compare-to').map((kept) => ({ ...kept, renewed: true })),
  ];
}

/** Makes sure that every report can be written. Throws a `UsageError`. */
export function ensureWritable(outputs: readonly PlannedOutput[]): void {
  for (const { target } of outputs) {
    if (target.kind !== 'file') continue;
    ensureWritableFolder(dirname(target.path));
    ensureWritableFile(target.path);
  }
}
