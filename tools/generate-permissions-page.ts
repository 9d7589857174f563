/** Writes docs/generated/permissions.md, the policies and templates beside it, and the table of README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { permissionsCloudFormation } from '../src/report/permissions-cloudformation.ts';
import { permissionRoles } from '../src/report/permissions-grants.ts';
import { permissionsJson } from '../src/report/permissions-json.ts';
import { permissionsTerraform } from '../src/report/permissions-terraform.ts';
import { type NeededCall, neededCalls, permissionSets } from '../src/run/permissions.ts';
import { leftOpenBy } from '../src/run/permissions-left-open.ts';
import { useOf } from '../src/run/permissions-uses.ts';
import { policySet } from '../src/run/policy-set.ts';

const root = join(import.meta.dirname, '..');
const folder = 'docs/generated';
const words = { roleName: 'trailproof-audit', partition: 'aws' };

/** Path under the project root -> text: the page, a file for each role and tool, and README.md with its table. */
export function generatePermissionsPage(): ReadonlyMap<string, string> {
  return new Map([[`${folder}/permissions.md`, page()], ...files(), ['README.md', readme()]]);
}

function files(): readonly (readonly [string, string])[] {
  return permissionSets(permissionRoles).flatMap((set) => {
    const path = `${folder}/permissions/${set.role}`;
    return [
      [`${path}.json`, [...permissionsJson([set], words)].join('')],
      [`${path}.tf`, [...permissionsTerraform(set, words)].join('')],
      [`${path}.yaml`, [...permissionsCloudFormation(set, words)].join('')],
    ] as const;
  });
}

function page(): string {
  const policies = policySet({ cwd: root, dirs: [] });
  const leftOpen = leftOpenBy(policies);
  const needed = neededCalls();
  const row = ({ call, action }: NeededCall): string => {
    const open = leftOpen(call);
    const names = open.length === policies.length ? 'everything' : open.map((id) => `\`${id}\``).join(', ');
    const { why } = useOf(call);
    const asked = `\`${call}\`${action === call ? '' : ` (\`${action}\`)`}`;
    return `| ${asked} | ${why} | ${names === '' ? 'nothing' : names} |`;
  };
  const rows = (where: NeededCall['askedIn']): string =>
    [head, ...needed.filter(({ askedIn }) => askedIn === where).map(row)].join('\n');
  return text({ base: rows('base'), account: rows('account') });
}

const head = `| call (IAM action, where it has another name) | why it is asked | without it may not be judged |
|---|---|---|`;

function text(rows: { readonly base: string; readonly account: string }): string {
  return `# Permissions

Made by \`npm run generate\` from the list of calls that can be sent at all. All of them only read, and \`trailproof\` sends
nothing else. \`trailproof permissions\` prints the policies below for other role names, partitions and policies, and
\`trailproof doctor\` tells which permissions are missing, where, and what that leaves open.

The third column names the built-in policies, with their parameters as they come, that may end as error without the
call: they read what it tells.

## Asked by the identity that scans

Organizations answers these to the management account and to delegated administrators only.

${rows.base}

\`sts:GetCallerIdentity\` is asked too; AWS answers it without a permission.

## Asked in every account that is read

In its own account the identity that scans asks them as itself, elsewhere as the audit role.

${rows.account}

## Policies and templates

| who | IAM policy | Terraform | CloudFormation |
|---|---|---|---|
| the identity that scans | [auditor.json](permissions/auditor.json) | [auditor.tf](permissions/auditor.tf) | [auditor.yaml](permissions/auditor.yaml) |
| the audit role in the management account, when the scan starts elsewhere | [management.json](permissions/management.json) | [management.tf](permissions/management.tf) | [management.yaml](permissions/management.yaml) |
| the audit role in each member account | [member.json](permissions/member.json) | [member.tf](permissions/member.tf) | [member.yaml](permissions/member.yaml) |

The member template is for a StackSet with service-managed permissions. Such a StackSet leaves the management account out,
so its role is made with a stack of its own. Both take the ARN of the identity that scans, an external id and,
if wanted, the organization that the identity must belong to:

\`\`\`sh
trailproof permissions --format cloudformation > audit-role.yaml
aws cloudformation create-stack-set --stack-set-name trailproof-audit --template-body file://audit-role.yaml \\
  --capabilities CAPABILITY_NAMED_IAM --permission-model SERVICE_MANAGED --auto-deployment Enabled=true,RetainStacksOnAccountRemoval=false \\
  --parameters ParameterKey=AuditorPrincipalArn,ParameterValue=arn:aws:iam::222233334444:role/audit-hub ParameterKey=ExternalId,ParameterValue=acme-audit
aws cloudformation create-stack-instances --stack-set-name trailproof-audit \\
  --deployment-targets OrganizationalUnitIds=r-ab12 --regions us-east-1
\`\`\`

AWS checks the principal of a trust policy when the role is made: the identity that scans must exist first.
`;
}

const between = /(?<=^<!-- permissions: .*-->\n).*(?=^<!-- end of permissions -->$)/msu;

function readme(): string {
  const written = readFileSync(join(root, 'README.md'), 'utf8');
  if (!between.test(written)) throw new Error('README.md has no place for the permissions');
  const needed = neededCalls();
  const rows = [
    ['every account that is read', needed.filter(({ askedIn }) => askedIn === 'account')],
    [
      'the identity that scans an organization, beside these',
      needed.filter(({ askedIn }) => askedIn === 'base'),
    ],
  ] as const;
  const table = rows.map(([who, calls]) => `| ${who} | ${calls.map(actionCell).join(', ')} |`);
  return written.replace(between, () => `\n| who | needs |\n|---|---|\n${table.join('\n')}\n\n`);
}

function actionCell({ action }: NeededCall): string {
  return action === 'sts:AssumeRole' ? `\`${action}\` on the roles` : `\`${action}\``;
}

if (import.meta.main) {
  for (const [path, content] of generatePermissionsPage()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
