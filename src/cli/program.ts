import { Command, CommanderError, Option } from 'commander';
import { packageRoot } from '../io/package-root.ts';
import { severities } from '../model/scan-result.ts';
import { formatNames } from '../report/formats.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { acceptingOptions } from './accepting-options.ts';
import type { Context } from './context.ts';
import { addDiffCommand } from './diff-command.ts';
import { listed, repeated } from './option-values.ts';
import { packOption } from './pack-options.ts';
import { addPermissionCommands } from './permission-commands.ts';
import { addPolicyCommands, addSchemaCommand } from './policy-commands.ts';
import { colour, withPolicies } from './policy-options.ts';
import { reportFailure } from './report-failure.ts';
import { sarifLocationOption } from './sarif-options.ts';

/** Parses the arguments, runs one command and gives the exit code. Never throws. */
export async function runCommandLine(context: Context): Promise<number> {
  let code: number = exitCodes.ok;
  const program = describe(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...context.argv], { from: 'user' }).catch((error: unknown) => {
      // Commander has already said what is wrong; help and version come this way too.
      if (!(error instanceof CommanderError)) throw error;
      code = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    });
    await context.stdout.taken();
    return code;
  } catch (error) {
    return reportFailure(error, context);
  }
}

type Done = (code: number) => void;

function describe(context: Context, done: Done): Command {
  const program = new Command('trailproof')
    .description('Proves that AWS CloudTrail records what it must, in every account and region.')
    .version(packageRoot().version, '-V, --version')
    .helpCommand(false)
    .showHelpAfterError('(run with --help for usage)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: context.stdout.write,
      writeErr: context.stderr.write,
      getOutHelpWidth: () => context.stdout.columns ?? 80,
      getErrHelpWidth: () => context.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      `
Examples:
  $ trailproof demo                                  see it work, without AWS
  $ trailproof scan --regions eu-west-1,us-east-1    judge two regions
  $ trailproof scan --org --role-name audit          judge the whole organization
  $ trailproof scan --format sarif-github=out.sarif  for GitHub code scanning
  $ trailproof collect --out audit.snapshot          ask now, judge later:
  $ trailproof evaluate audit.snapshot --fail-on high

Exit codes: 0 complete and clean, 1 findings, 2 usage or policy wrong, 3 incomplete,
130 interrupted, 70 internal error`,
    );
  addScanCommands(program, context, done);
  addDiffCommand(program, context, done);
  addShardCommands(program, context, done);
  addSnapshotCommands(program, context, done);
  addLookCommands(program, context, done);
  addInitCommand(program, context, done);
  addPermissionCommands(program, context, { done, reading, withPolicies });
  addPolicyCommands(program, context, done);
  addSchemaCommand(program, context, done);
  addSelectorCommands(program, context, done);
  return program;
}

function addScanCommands(program: Command, context: Context, done: Done): void {
  common(reading(program.command('scan').summary('read accounts in every region, judge them, report')))
    .description(
      'Reads the account of the AWS credentials, or with --org all of its organization, in every enabled region, and judges what is recorded.',
    )
    .option('--out <file>', 'keep what AWS answered as a snapshot')
    .option('--resume <file>', 'snapshot to go on with: only what it lacks is asked')
    .option('--max-age <duration>', 'how old that snapshot may be (default: 24h)')
    .action(async (flags) => done(await (await import('./commands/scan.ts')).scanCommand(flags, context)));

  reading(program.command('collect').summary('only read, into a snapshot file'))
    .addOption(packOption())
    .description(
      'Reads the account, or the organization, and keeps every answer, to be judged with `evaluate`.',
    )
    .requiredOption('--out <file>', 'snapshot file to write')
    .option('--resume <file>', 'snapshot to go on with: only what it lacks is asked')
    .option('--plan <file>', 'plan of which a part is asked, with --shard')
    .option('--shard <i/n>', 'which part of the plan, of how many')
    .option('--max-age <duration>', 'how old that snapshot or plan may be (default: 24h)')
    .action(async (flags) =>
      done(await (await import('./commands/collect.ts')).collectCommand(flags, context)),
    );

  common(program.command('evaluate').summary('judge snapshots, without AWS'))
    .argument('<file...>', 'snapshots written by collect or scan --out; several are judged as one')
    .description('Judges a snapshot. Gives the findings that `scan` gave when it was taken.')
    .action(async (files, flags) =>
      done(await (await import('./commands/evaluate.ts')).evaluateCommand(files, flags, context)),
    );

  common(program.command('demo').summary('the same pipeline on a simulated organization'))
    .description('Starts an embedded AWS simulator and scans it with the code that `scan` runs.')
    .option('--out <file>', 'keep what the simulator answered as a snapshot')
    .action(async (flags) => done(await (await import('./commands/demo.ts')).demoCommand(flags, context)));
}

function addShardCommands(program: Command, context: Context, done: Done): void {
  reading(program.command('plan').summary('settle what several machines are to read'))
    .addOption(packOption())
    .description(
      'Asks once who is in the organization and writes it down, for `collect --plan FILE --shard 1/16` and so on.',
    )
    .requiredOption('--out <file>', 'plan file to write')
    .action(async (flags) => done(await (await import('./commands/plan.ts')).planCommand(flags, context)));

  program
    .command('merge')
    .summary('put the shards of a plan together')
    .argument('<file...>', 'every shard, written by collect --plan --shard')
    .description('Puts all shards of a plan together, for `collect --resume FILE`, which asks for the rest.')
    .requiredOption('--out <file>', 'snapshot file to write')
    .option('--quiet', 'no notes')
    .action(async (files, flags) =>
      done(await (await import('./commands/merge.ts')).mergeCommand(files, flags, context)),
    );
}

function addSnapshotCommands(program: Command, context: Context, done: Done): void {
  const snapshot = program.command('snapshot').summary('hide names in a snapshot').helpCommand(false);
  snapshot
    .command('redact')
    .argument('<file>', 'snapshot to be shown to others')
    .description(
      'Replaces account ids, e-mail addresses, names and ids consistently; the verdicts stay the same.',
    )
    .requiredOption('--out <file>', 'snapshot file to write')
    .option('--key <text>', 'the same key replaces alike in every file (default: a random one)')
    .option('--quiet', 'no notes')
    .action(async (file, flags) =>
      done(await (await import('./commands/snapshot-redact.ts')).snapshotRedact(file, flags, context)),
    );
}

function addLookCommands(program: Command, context: Context, done: Done): void {
  reading(program.command('trails').summary('list every trail once'))
    .description('Lists every trail: owner, home, reach, what it records, bucket, KMS, validation, logging.')
    .option('--snapshot <file...>', 'read a snapshot, or several as one, instead of AWS')
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json']).default('table'))
    .action(async (flags) =>
      done(await (await import('./commands/trails.ts')).trailsCommand(flags, context)),
    );

  reading(program.command('coverage').summary('what is recorded where, and why an event is not'))
    .description(
      'Tells for every account and region which classes of events reach a trail, or who records an event.',
    )
    .option('--snapshot <file...>', 'read a snapshot, or several as one, instead of AWS')
    .option(
      '--event <file>',
      'CloudTrail records (JSON, JSON Lines or a log file, gzip or not; - is standard input)',
    )
    .option(
      '--require <file>',
      'events that must be recorded, as in a policy; exit 1 when nobody records one',
    )
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json']).default('table'))
    .action(async (flags) =>
      done(await (await import('./commands/coverage.ts')).coverageCommand(flags, context)),
    );
}

function addInitCommand(program: Command, context: Context, done: Done): void {
  program
    .command('init')
    .summary('write a commented trailproof.yaml')
    .description('Writes a commented trailproof.yaml into this folder; one that is there is left alone.')
    .action(async () => done((await import('./commands/init.ts')).init(context)));
}

function addSelectorCommands(program: Command, context: Context, done: Done): void {
  const selectors = program
    .command('selectors')
    .summary('explain and compare event selectors')
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nFiles hold what `aws cloudtrail get-event-selectors` prints, or a bare list; - is standard input.',
    );
  selectors
    .command('explain')
    .description('Says in words what event selectors record.')
    .argument('<file>', 'JSON file with event selectors')
    .action(async (file) =>
      done((await import('./commands/selectors-explain.ts')).selectorsExplain(file, context)),
    );
  selectors
    .command('equal')
    .description('Tells whether two files record the same events; if not, shows one that differs.')
    .argument('<a>', 'JSON file with event selectors')
    .argument('<b>', 'JSON file with event selectors')
    .action(async (a, b) =>
      done((await import('./commands/selectors-equal.ts')).selectorsEqual(a, b, context)),
    );
}

/** Options of commands that ask AWS. */
function reading(command: Command): Command {
  return command
    .option('--org', 'every account of the organization of the credentials')
    .option('--no-org', 'only the account of the credentials, whatever trailproof.yaml says')
    .option('--role-name <name>', 'role to read the other accounts with, the same name in each')
    .option('--external-id <id>', 'external id that the roles ask for')
    .option('--accounts <ids>', 'only these accounts, separated by commas (repeatable)', listed)
    .option('--exclude <id[=reason]>', 'leave an account out (repeatable)', repeated)
    .option('--role-arn <arn>', 'role to ask as; several are assumed one after the other', repeated)
    .option('--regions <names>', 'only these regions, separated by commas (repeatable)', listed)
    .option('--profile <name>', 'AWS profile')
    .option('--config <file>', 'configuration file (default: the nearest trailproof.yaml)')
    .option('--quiet', 'no progress, no notes')
    .addOption(colour());
}

/** Options of commands that judge and report; those that `reading` has are not added twice. */
function common(command: Command): Command {
  const has = new Set(command.options.map((option) => option.long));
  const missing = (option: Option): void => {
    if (!has.has(option.long)) command.addOption(option);
  };
  missing(
    new Option(
      '--format <name[=path]>',
      `${formatNames.join(', ')}; to a file with =PATH (repeatable)`,
    ).argParser(repeated),
  );
  missing(
    new Option('--output-dir <dir>', 'folder for reports (json, sarif-github and html if no --format)'),
  );
  missing(
    new Option('--fail-on <severity>', 'exit 1 from this severity on').choices([...severities, 'none']),
  );
  missing(
    new Option(
      '--policy-dir <dir>',
      'folder or npm package with policies of your own (repeatable)',
    ).argParser(repeated),
  );
  missing(sarifLocationOption());
  missing(packOption());
  for (const option of acceptingOptions()) missing(option);
  missing(new Option('--config <file>', 'configuration file (default: the nearest trailproof.yaml)'));
  missing(new Option('--quiet', 'no progress, no notes'));
  missing(colour());
  return command;
}
