import { type Command, Option } from 'commander';
import type { Context } from './context.ts';
import { listed } from './option-values.ts';
import { withListFilters } from './pack-options.ts';
import { withPolicies } from './policy-options.ts';

/** Commands for people who look at policies and write them. */
export function addPolicyCommands(program: Command, context: Context, done: (code: number) => void): void {
  const policy = program
    .command('policy')
    .summary('list, explain, check and test policies')
    .helpCommand(false);
  withListFilters(withPolicies(policy.command('list').description('Lists the policies.')))
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json']).default('table'))
    .action(async (flags) => done((await import('./commands/policy-list.ts')).policyList(flags, context)));
  withPolicies(
    policy.command('explain').description('Explains one policy: why, what it checks, how to fix it.'),
  )
    .argument('<id>', 'policy id, see `trailproof policy list`')
    .action(async (id, flags) =>
      done((await import('./commands/policy-explain.ts')).policyExplain(id, flags, context)),
    );
  policy
    .command('check')
    .description('Checks policies, and the configuration, for mistakes, without AWS.')
    .argument('[dir]', 'folder with policies (default: the built-in ones)')
    .option('--config <file>', 'configuration file (default: the nearest trailproof.yaml)')
    .action(async (dir, flags) =>
      done((await import('./commands/policy-check.ts')).policyCheck(dir, flags, context)),
    );
  policy
    .command('test')
    .description('Runs the cases.yaml beside each policy.')
    .argument('[dir]', 'folder with policies (default: the built-in ones)')
    .option('--policy <ids>', 'only these policies, separated by commas (repeatable)', listed)
    .option('--mutations', 'plant mistakes in the policies and tell which of them no case catches')
    .option('--watch', 'run again what changes, until interrupted')
    .action(async (dir, flags) =>
      done(await (await import('./commands/policy-test.ts')).policyTest(dir, flags, context)),
    );
}
