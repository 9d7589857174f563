import { relative } from 'node:path';
import { wantedCalls } from '../../policy/wanted-calls.ts';
import { withDemoAccount } from '../../run/demo-account.ts';
import { demoPolicies } from '../../run/demo-policies.ts';
import type { Context } from '../context.ts';
import { type ReadingFlags, snapshotsOf } from '../reading-flags.ts';
import { comparedPlan, type ReportPlan } from '../report-flags.ts';
import { scanAndReport } from '../scan-and-report.ts';

const reportFolder = 'trailproof-report';

/**
 * `trailproof demo`: what `scan` does, against an embedded simulator on loopback. Findings do not fail it
 * unless `--fail-on` says so: they are what it is there to show.
 */
export async function demoCommand(flags: ReadingFlags, context: Context): Promise<number> {
  const said = { ...flags, failOn: flags.failOn ?? 'none', outputDir: flags.outputDir ?? reportFolder };
  const plan = configured(await comparedPlan(said, context, snapshotsOf(flags, context)));
  return withDemoAccount(async (aws, scope) => {
    const code = await scanAndReport(plan, { flags: said, aws, scope }, context);
    tellWhatToOpen(plan, context);
    return code;
  });
}

/** As the organization of the demo would have it configured. */
function configured({ judging, ...plan }: ReportPlan): ReportPlan {
  const policies = demoPolicies(judging.policies);
  return { ...plan, facts: wantedCalls(policies), judging: { ...judging, policies } };
}

function tellWhatToOpen({ judging: { outputs, quiet } }: ReportPlan, { cwd, stderr }: Context): void {
  if (quiet) return;
  const files = outputs.flatMap(({ target }) => (target.kind === 'file' ? [relative(cwd, target.path)] : []));
  const page = files.find((file) => file.endsWith('.html'));
  const others = files.filter((file) => file !== page);
  stderr.write('The organization is simulated, everything else is what `scan` does.\n');
  if (page !== undefined) stderr.write(`Open ${page} in a browser.\n`);
  if (others.length > 0)
    stderr.write(`${page === undefined ? 'Written' : 'Also written'}: ${others.join(', ')}\n`);
}
