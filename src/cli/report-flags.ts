import { dirname } from 'node:path';
import { ensureWritableFile, ensureWritableFolder } from '../io/write-atomically.ts';
import type { Flags, Settings } from '../run/settings.ts';
import type { Context } from './context.ts';
import type { JudgeAndReportInput } from './judge-and-report.ts';
import { planOutputs } from './output-plan.ts';
import type { ColourChoice } from './page-options.ts';

/** Flags of every command that judges and reports. */
export interface ReportFlags extends Flags {
  readonly color: ColourChoice;
  readonly quiet?: boolean;
}

/** Where the reports go, made sure before any work is done. Throws a `UsageError`. */
export function reportPlan(
  settings: Settings,
  { color, quiet = false }: ReportFlags,
  { cwd }: Context,
): Pick<JudgeAndReportInput, 'outputs' | 'failOn' | 'colour' | 'quiet'> {
  const outputs = planOutputs({ formats: settings.formats, outputDir: settings.outputDir, cwd, quiet });
  for (const { target } of outputs) {
    if (target.kind !== 'file') continue;
    ensureWritableFolder(dirname(target.path));
    ensureWritableFile(target.path);
  }
  return { outputs, failOn: settings.failOn, colour: color, quiet };
}
