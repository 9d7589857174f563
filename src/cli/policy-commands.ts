import { type Command, Option } from 'commander';
import { severities, subjectKinds } from '../model/scan-result.ts';
import type { Context } from './context.ts';
import { listed } from './option-values.ts';
import { withListFilters } from './pack-options.ts';
import { withPolicies } from './policy-options.ts';

/** Commands for people who look at policies and write them. */
export function addPolicyCommands(program: Command, context: Context, done: (code: number) => void): void {
  const policy = program
    .command('policy')
    .summary('list, explain, write, check and test policies')
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
    .command('new')
    .description('Writes a policy that passes its own cases, to be changed into what you want.')
    .argument('<id>', 'lower-case words joined by hyphens that say what must be true')
    .option('--title <text>', 'what must be true, in one line')
    .addOption(new Option('--severity <severity>', 'how much it matters').choices(severities))
    .addOption(new Option('--subject <kind>', 'what is judged, one verdict each').choices(subjectKinds))
    .option('--dir <dir>', 'folder of your policies (default: that of trailproof.yaml, or policies)')
    .option('--config <file>', 'configuration file (default: the nearest trailproof.yaml)')
    .action(async (id, flags) =>
      done(await (await import('./commands/policy-new.ts')).policyNew(id, flags, context)),
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

/** What editors need to know about the files that people write. */
export function addSchemaCommand(program: Command, context: Context, done: (code: number) => void): void {
  program
    .command('schema')
    .summary('print the JSON Schemas for editors')
    .argument('[name]', 'which one; all are listed without')
    .description('Prints the JSON Schema of a kind of file, for completion and checks in editors.')
    .addHelpText(
      'after',
      `
Example, for editors with yaml-language-server (the YAML extension of VS Code, for instance):
  $ trailproof schema policy > policy.schema.json
and as the first line of policy.yaml, with the path from there:
  # yaml-language-server: $schema=../../policy.schema.json`,
    )
    .action(async (name) => done((await import('./commands/schema.ts')).schema(name, context)));
}
