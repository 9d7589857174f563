import {
  descriptions,
  filled,
  type Grant,
  type NamedRole,
  type PermissionSet,
  roleParts,
} from './permissions-grants.ts';

const words = { partition: '${data.aws_partition.current.partition}', role: '${var.role_name}' };

/** A file for Terraform: the audit role with its trust, or the policy of the identity that scans. */
export function* permissionsTerraform(
  { role, grants }: PermissionSet,
  { roleName }: NamedRole,
): Iterable<string> {
  yield `# ${descriptions[role]}. It only reads.\n\n`;
  const { name, path } = roleParts(roleName);
  const named = role === 'auditor' ? roleName : name;
  yield variable('role_name', 'Name of the audit role, the same in every account', named);
  if (role !== 'auditor') yield trustVariables;
  yield 'data "aws_partition" "current" {}\n\n';
  yield `data "aws_iam_policy_document" "permissions" {\n${grants.map(statement).join('\n')}}\n\n`;
  yield role === 'auditor' ? auditorPolicy : auditRole(path);
}

function variable(name: string, description: string, byDefault?: string | null): string {
  const value = byDefault === null ? 'null' : JSON.stringify(byDefault);
  const line = byDefault === undefined ? '' : `  default     = ${value}\n`;
  return `variable "${name}" {\n  description = "${description}"\n  type        = string\n${line}}\n\n`;
}

const trustVariables = [
  variable('auditor_principal_arn', 'ARN of the role or user that scans'),
  variable('external_id', 'External id that the identity that scans must send; null for none', null),
  variable('organization_id', 'Trust only identities of this organization, o-…; null for any', null),
].join('');

function statement({ sid, actions, resources, condition, because }: Grant): string {
  const lines = [
    `# ${because}`,
    'statement {',
    `  sid       = "${sid}"`,
    `  actions   = ${list(actions)}`,
    `  resources = ${list(resources.map((resource) => filled(resource, words)))}`,
    ...(condition === undefined
      ? []
      : [
          '',
          '  condition {',
          '    test     = "StringEquals"',
          `    variable = "${condition.key}"`,
          `    values   = ["${condition.value}"]`,
          '  }',
        ]),
    '}',
  ];
  return lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('');
}

/** Terraform's formatter leaves lists as they are; long ones read better one a line. */
function list(values: readonly string[]): string {
  if (values.length === 1) return `["${values[0]}"]`;
  return `[\n${values.map((value) => `      "${value}",\n`).join('')}    ]`;
}

const auditRole = (path: string): string => `data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [var.auditor_principal_arn]
    }

    dynamic "condition" {
      for_each = var.external_id == null ? [] : [var.external_id]
      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }

    dynamic "condition" {
      for_each = var.organization_id == null ? [] : [var.organization_id]
      content {
        test     = "StringEquals"
        variable = "aws:PrincipalOrgID"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_iam_role" "audit" {
  name               = var.role_name
  path               = "${path}"
  description        = "Lets Trailproof read this account"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "audit" {
  name   = "trailproof"
  role   = aws_iam_role.audit.id
  policy = data.aws_iam_policy_document.permissions.json
}

output "role_arn" {
  value = aws_iam_role.audit.arn
}
`;

const auditorPolicy = `resource "aws_iam_policy" "auditor" {
  name        = "trailproof-auditor"
  description = "For the identity that runs Trailproof"
  policy      = data.aws_iam_policy_document.permissions.json
}

output "policy_arn" {
  value = aws_iam_policy.auditor.arn
}
`;
