import { resolve } from 'node:path';
import { readSnapshot } from '../../io/snapshot-reader.ts';
import { policySet } from '../../run/policy-set.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { judgeAndReport } from '../judge-and-report.ts';
import { type ReportFlags, reportPlan } from '../report-flags.ts';

/** `trailproof evaluate FILE`: judges a snapshot, without AWS. */
export async function evaluateCommand(file: string, flags: ReportFlags, context: Context): Promise<number> {
  const settings = readSettings(flags, context.cwd);
  const plan = reportPlan(settings, flags, context);
  const policies = policySet({ cwd: context.cwd, dirs: settings.policyDirs, config: settings.config });
  const snapshot = await readSnapshot(resolve(context.cwd, file));
  return judgeAndReport({ ...plan, snapshot, policies }, context);
}
