import { type Command, Option } from 'commander';
import { severities } from '../model/scan-result.ts';
import { changeFormats } from '../report/formats.ts';
import type { Context } from './context.ts';
import { repeated } from './option-values.ts';
import { colour } from './policy-options.ts';

/** `trailproof diff`. */
export function addDiffCommand(program: Command, context: Context, done: (code: number) => void): void {
  program
    .command('diff')
    .summary('what changed between two JSON reports')
    .argument('<old>', 'JSON report of the earlier run')
    .argument('<new>', 'JSON report of the later run')
    .description(
      'Tells what is new, fixed, gone or out of sight, and whether policies or AWS changed. Exits with 1 when something new fails, and with 3 when nobody can say.',
    )
    .addOption(
      new Option(
        '--format <name[=path]>',
        `${changeFormats.join(', ')}; to a file with =PATH (repeatable)`,
      ).argParser(repeated),
    )
    .option('--output-dir <dir>', 'folder for reports (json, html and markdown if no --format)')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 for what is new from this severity on').choices([
        ...severities,
        'none',
      ]),
    )
    .option('--config <file>', 'configuration file (default: the nearest trailproof.yaml)')
    .option('--quiet', 'no notes')
    .addOption(colour())
    .action(async (before, after, flags) =>
      done(await (await import('./commands/diff.ts')).diffCommand({ before, after }, flags, context)),
    );
}
