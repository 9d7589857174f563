import { type Command, Option } from 'commander';
import { repeated } from './option-values.ts';

/** Options of commands that look at policies without judging. */
export function withPolicies(command: Command): Command {
  return command
    .option('--policy-dir <dir>', 'folder or npm package with policies of your own (repeatable)', repeated)
    .option('--config <file>', 'configuration file (default: the nearest trailproof.yaml)')
    .addOption(colour());
}

export function colour(): Option {
  return new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto');
}
