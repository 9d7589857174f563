import { UsageError } from '../../model/problem.ts';
import { describeMutations } from '../../run/describe-mutations.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { type CasedPolicy, chosenPolicies, loadCasedPolicies } from '../../run/policy-check.ts';
import { refuseProblems } from '../../run/policy-set.ts';
import { type MutationReport, testMutations } from '../../run/test-mutations.ts';
import type { Context } from '../context.ts';
import { tellCases } from '../tell-cases.ts';

export interface PolicyTestFlags {
  /** Ids of policies; all of the folder if absent. */
  readonly policy?: readonly string[];
  readonly mutations?: boolean;
  readonly watch?: boolean;
}

/** `trailproof policy test [DIR]`: 0 every case is as expected, 1 some are not, or a mutation survives. */
export async function policyTest(
  dir: string | undefined,
  flags: PolicyTestFlags,
  context: Context,
): Promise<number> {
  if (flags.watch === true) {
    if (dir === undefined) {
      throw new UsageError('--watch needs a folder', { next: 'Name the folder with your policies.' });
    }
    return (await import('./policy-watch.ts')).policyWatch(dir, flags, context);
  }
  const cased = chosenPolicies(loadCasedPolicies(dir, context.cwd), flags.policy);
  return flags.mutations === true ? tellMutations(cased, context) : tellCases(cased, context);
}

/** Plants mistakes in the policies and tells which of them no case catches; gives the exit code. */
async function tellMutations(cased: readonly CasedPolicy[], context: Context): Promise<number> {
  const interruption = context.interruption();
  const reports: MutationReport[] = [];
  for (const one of cased) {
    const report = await testMutations(one, interruption);
    if (interruption.aborted) return exitCodes.interrupted;
    reports.push(report);
    for (const line of describeMutations(report)) context.stdout.write(`${line}\n`);
  }
  const sum = (count: (report: MutationReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const survive = sum(({ survivors }) => survivors.length);
  const declared = sum((report) => report.declared.length);
  const all = sum((report) => report.all);
  context.stdout.write(
    `${sum(({ caught }) => caught)} of ${all} mutations caught, ${survive} survive, ${declared} declared\n`,
  );
  refuseProblems(reports.flatMap(({ stale }) => stale));
  return survive === 0 && sum(({ failing }) => failing.length) === 0 ? exitCodes.ok : exitCodes.findings;
}
