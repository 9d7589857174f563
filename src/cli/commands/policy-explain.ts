import { closestName } from '../../model/closest-name.ts';
import { policyName } from '../../model/policy-name.ts';
import { UsageError } from '../../model/problem.ts';
import { policyExplain as explain } from '../../report/policy-explain.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { policyFacts } from '../../run/policy-facts.ts';
import { policyFiles } from '../../run/policy-files.ts';
import { everyPolicy } from '../../run/policy-set.ts';
import { type Flags, readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { type ColourChoice, pageOptions } from '../page-options.ts';

interface PolicyExplainFlags extends Pick<Flags, 'policyDir' | 'config'> {
  readonly color: ColourChoice;
}

/** `trailproof policy explain ID`. Throws a `UsageError` when there is no such policy. */
export function policyExplain(id: string, { color, ...flags }: PolicyExplainFlags, context: Context): number {
  const { policyDirs } = readSettings(flags, context.cwd);
  // Without the configuration's selection: a policy that is switched off can be explained too.
  const policies = everyPolicy({ cwd: context.cwd, dirs: policyDirs });
  const policy = policies.find((candidate) => policyName(candidate) === id);
  if (policy === undefined) {
    const close = closestName(id, policies.map(policyName));
    throw new UsageError(`There is no policy ${id}`, {
      next: close === undefined ? 'See `trailproof policy list`.' : `Did you mean ${close}?`,
    });
  }
  const facts = policyFacts({ policy, ...policyFiles(policy, { cwd: context.cwd, dirs: policyDirs }) });
  for (const chunk of explain(facts, pageOptions(color, context))) context.stdout.write(chunk);
  return exitCodes.ok;
}
