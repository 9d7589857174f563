import { watchFolder } from '../../io/watch-folder.ts';
import { UsageError } from '../../model/problem.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { type CasedPolicy, chosenPolicies, loadCasedPolicies } from '../../run/policy-check.ts';
import { ownHome } from '../../run/policy-set.ts';
import type { Context } from '../context.ts';
import { reportFailure } from '../report-failure.ts';
import { tellCases } from '../tell-cases.ts';

/**
 * `trailproof policy test DIR --watch`: runs the cases, and again those of each policy that changes, until it is
 * interrupted.
 */
export async function policyWatch(
  dir: string,
  { policy }: { readonly policy?: readonly string[] },
  context: Context,
): Promise<number> {
  const { cwd, stdout } = context;
  const stopped = context.interruption();
  const run = async (choose: (cased: readonly CasedPolicy[]) => readonly CasedPolicy[]): Promise<void> => {
    try {
      await tellCases(choose(loadCasedPolicies(dir, cwd)), context);
    } catch (error) {
      // A file that is half written has mistakes; the next change may mend it.
      if (!(error instanceof UsageError)) throw error;
      await reportFailure(error, context);
    }
    if (!stopped.aborted) stdout.write(`watching ${dir}; end with Ctrl-C\n`);
  };
  const changes = watchFolder(ownHome(dir, cwd).folder, { shown: dir, signal: stopped });
  await run((cased) => chosenPolicies(cased, policy));
  for await (const names of changes) {
    stdout.write(`\n${[...names].sort().join(', ')} changed\n`);
    const folders = new Set([...names].map((name) => name.split(/[\\/]/u)[0]));
    await run((cased) => {
      const changed = chosenPolicies(cased, policy).filter(({ policy: { id } }) => folders.has(id));
      return changed;
    });
  }
  return exitCodes.ok;
}
