import type { Policy } from '../../model/policy.ts';
import { UsageError } from '../../model/problem.ts';
import { permissionsCloudFormation } from '../../report/permissions-cloudformation.ts';
import type { PermissionRole, PermissionSet } from '../../report/permissions-grants.ts';
import { permissionsJson } from '../../report/permissions-json.ts';
import { permissionsTable } from '../../report/permissions-table.ts';
import { permissionsTerraform } from '../../report/permissions-terraform.ts';
import type { PageOptions } from '../../report/text/page.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { permissionSets, policiesNamed } from '../../run/permissions.ts';
import { policySet } from '../../run/policy-set.ts';
import { type Flags, readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { type ColourChoice, pageOptions } from '../page-options.ts';

interface PermissionsFlags extends Pick<Flags, 'policyDir' | 'config' | 'pack'> {
  readonly role?: PermissionRole;
  readonly format: 'table' | 'json' | 'terraform' | 'cloudformation';
  readonly for?: readonly string[];
  readonly roleName?: string;
  readonly partition: string;
  readonly color: ColourChoice;
}

/** `trailproof permissions`: the least that the identities of a scan must be allowed. Asks nothing of AWS. */
export function permissions(flags: PermissionsFlags, context: Context): number {
  const { role, format, partition, color, for: names, roleName: named, ...files } = flags;
  const settings = readSettings(files, context.cwd, context.now());
  const roleName = roleNameOf(named ?? settings.scope.roleName);
  // Without the configuration's selection: what is named here may be switched off there.
  const dirs = settings.policyDirs;
  const { packs } = settings;
  const chosen = (): readonly Policy[] => policySet({ cwd: context.cwd, dirs, packs });
  const policies =
    names === undefined
      ? packs === undefined
        ? undefined
        : chosen()
      : policiesNamed(names, chosen(), packs);
  // A file for a tool is for one account: the members are what there are many of.
  const ofOne = format === 'terraform' || format === 'cloudformation';
  const roles = role !== undefined ? [role] : ofOne ? (['member'] as const) : undefined;
  const sets = permissionSets(roles, policies);
  for (const chunk of written(sets, { format, roleName, partition }, pageOptions(color, context))) {
    context.stdout.write(chunk);
  }
  return exitCodes.ok;
}

const usualRole = 'trailproof-audit';

/** What a role can be called, so that what is printed can be applied. */
function roleNameOf(given: string): string {
  const name = given === '' ? usualRole : given.replace(/^\//, '');
  if (/^[A-Za-z0-9_+=,.@/-]{1,512}$/.test(name) && !name.endsWith('/')) return name;
  throw new UsageError(`--role-name: "${name}" is not the name of a role`, {
    next: 'Write the name that the audit role has in every account, with its path if it has one.',
  });
}

interface Wanted {
  readonly format: PermissionsFlags['format'];
  readonly roleName: string;
  readonly partition: string;
}

function* written(
  sets: readonly PermissionSet[],
  { format, ...words }: Wanted,
  page: PageOptions,
): Iterable<string> {
  switch (format) {
    case 'table':
      return yield* permissionsTable(sets, words, page);
    case 'json':
      return yield* permissionsJson(sets, words);
    case 'terraform':
      for (const set of sets) yield* permissionsTerraform(set, words);
      return;
    case 'cloudformation':
      for (const set of sets) yield* permissionsCloudFormation(set, words);
  }
}
