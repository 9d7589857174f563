import { policySet } from '../../run/policy-set.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { judgeAndReport } from '../judge-and-report.ts';
import { type ReadingFlags, readAccount } from '../reading-flags.ts';
import { reportPlan } from '../report-flags.ts';

/** `trailproof scan`: reads the account, judges it, reports. Policies are checked before the first call. */
export async function scanCommand(flags: ReadingFlags, context: Context): Promise<number> {
  const settings = readSettings(flags, context.cwd);
  const plan = reportPlan(settings, flags, context);
  const policies = policySet({ cwd: context.cwd, dirs: settings.policyDirs, config: settings.config });
  const snapshot = await readAccount({ settings, flags }, context);
  const interrupted = snapshot.trailer?.interrupted === true;
  return judgeAndReport({ ...plan, snapshot, policies, interrupted, out: flags.out }, context);
}
