import { type Command, Option } from 'commander';
import { permissionRoles } from '../report/permissions-grants.ts';
import type { Context } from './context.ts';
import { repeated } from './option-values.ts';
import { packOption } from './pack-options.ts';

/** What the commands share with the others. */
export interface CommandParts {
  readonly done: (code: number) => void;
  /** Adds the options of commands that ask AWS. */
  readonly reading: (command: Command) => Command;
  /** Adds the options of commands that know policies. */
  readonly withPolicies: (command: Command) => Command;
}

/** `permissions` and `doctor`: what the identities of a scan must be allowed, and what of it is missing. */
export function addPermissionCommands(program: Command, context: Context, parts: CommandParts): void {
  addPermissions(program, context, parts);
  addDoctor(program, context, parts);
}

function addDoctor(program: Command, context: Context, { done, reading }: CommandParts): void {
  reading(program.command('doctor').summary('try the permissions that a scan needs'))
    .description(
      'Tries each call that a scan would ask once in every account, in one region, and tells what is denied and what that leaves open. Exits with 3 if something is missing.',
    )
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json']).default('table'))
    .option('--policy-dir <dir>', 'folder or npm package with policies of your own (repeatable)', repeated)
    .addOption(packOption())
    .action(async (flags) =>
      done(await (await import('./commands/doctor.ts')).doctorCommand(flags, context)),
    );
}

function addPermissions(program: Command, context: Context, { done, withPolicies }: CommandParts): void {
  withPolicies(
    program
      .command('permissions')
      .summary('print the permissions that a scan needs')
      .description(
        'Prints the permissions of the identity that scans (auditor) and of the audit roles: for people, as IAM policies, for Terraform or as CloudFormation template. Asks nothing of AWS.',
      )
      .addOption(new Option('--role <role>', 'whose permissions').choices(permissionRoles))
      .addOption(
        new Option(
          '--format <name>',
          'how to print; terraform and cloudformation are for members, if no --role',
        )
          .choices(['table', 'json', 'terraform', 'cloudformation'])
          .default('table'),
      )
      .option('--for <policy...>', 'only what these policies need')
      .addOption(packOption())
      .option(
        '--role-name <name>',
        'name of the audit role (default: that of trailproof.yaml, or trailproof-audit)',
      )
      .addOption(
        new Option('--partition <name>', 'partition in the ARNs of table and json')
          .choices(['aws', 'aws-cn', 'aws-us-gov'])
          .default('aws'),
      ),
  ).action(async (flags) => done((await import('./commands/permissions.ts')).permissions(flags, context)));
}
