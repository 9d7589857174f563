import { relative } from 'node:path';
import { withDemoAccount } from '../../run/demo-account.ts';
import { policySet } from '../../run/policy-set.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { judgeAndReport } from '../judge-and-report.ts';
import { type ReadingFlags, readAccount } from '../reading-flags.ts';
import { reportPlan } from '../report-flags.ts';

const reportFolder = 'trailproof-report';

/**
 * `trailproof demo`: what `scan` does, against an embedded simulator on loopback. Findings do not fail it
 * unless `--fail-on` says so: they are what it is there to show.
 */
export async function demoCommand(flags: ReadingFlags, context: Context): Promise<number> {
  const said = { ...flags, failOn: flags.failOn ?? 'none', outputDir: flags.outputDir ?? reportFolder };
  const settings = readSettings(said, context.cwd);
  const plan = reportPlan(settings, said, context);
  const policies = policySet({ cwd: context.cwd, dirs: settings.policyDirs, config: settings.config });
  return withDemoAccount(async (aws) => {
    const snapshot = await readAccount({ settings, flags: said, aws }, context);
    const interrupted = snapshot.trailer?.interrupted === true;
    const code = await judgeAndReport({ ...plan, snapshot, policies, interrupted, out: flags.out }, context);
    tellWhatToOpen(plan.outputs, said.quiet === true, context);
    return code;
  });
}

function tellWhatToOpen(
  outputs: ReturnType<typeof reportPlan>['outputs'],
  quiet: boolean,
  context: Context,
): void {
  if (quiet) return;
  const files = outputs.flatMap(({ target }) =>
    target.kind === 'file' ? [relative(context.cwd, target.path)] : [],
  );
  context.stderr.write(`Simulated account, real pipeline. Reports: ${files.join(', ')}\n`);
}
