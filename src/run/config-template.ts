import { isAbsolute, join, relative } from 'node:path';
import { packageRoot } from '../io/package-root.ts';
import type { Policy } from '../model/policy.ts';

/** Where the schema lies once Trailproof is a dependency of the project. */
const installedSchema = 'node_modules/trailproof/reports/schema/config.schema.json';

/** A commented `trailproof.yaml` for `folder`: everything there is to set, with only the defaults set. */
export function configTemplate(folder: string, policies: readonly Policy[]): string {
  return `# yaml-language-server: $schema=${schemaPath(folder)}
# Settings of Trailproof. Flags of the command line win over them; paths are relative to this file.
# Every key is optional; what is set here is the default. Take away the # of what you want to change.

# Every account of the organization, read as the role that has this name in each of them. The credentials are
# those of the management account or of a delegated administrator, and may assume the role.
# organization: true
# role-name: trailproof-reader
# external-id: what-the-roles-ask-for

# Only these accounts (in quotes); without it, all of the organization, or the account of the credentials.
# accounts: ["111122223333"]

# Accounts that are not looked at. An exclusion that expires does nothing any more after its last day.
# exclude:
#   - account: "222233334444"
#     reason: closed in spring, ticket 123
#     expires: 2027-01-31

# Roles to assume one after the other before anything is asked.
# role-chain: ["arn:aws:iam::111122223333:role/audit"]

${runPart}${policiesPart(policies)}`;
}

const runPart = `# Only these regions; without it, every region that the account has enabled.
# regions: [us-east-1, eu-west-1]

# Profile of the AWS configuration files.
# profile: audit

# Exit with 1 from this severity on: critical, high, medium, low, or none.
fail-on: low

# Reports: NAME for standard output, NAME=PATH for a file.
# format: [terminal, json=trailproof.json, sarif-github=trailproof.sarif]

# Where SARIF puts results: auto is the file that declares a resource where one is listed, else a path of its own.
# Paths are from the root of the repository.
# sarif:
#   location: auto
#   locations:
#     - { subject: "arn:aws:cloudtrail:*:trail/main", path: infra/trail.tf, line: 12 }

# Folder for reports.
# output-dir: trailproof-report

# Findings that are accepted (waivers.yaml beside this file is found without it), or known to fail.
# waivers: waivers.yaml
# baseline: known.json

`;

function policiesPart(policies: readonly Policy[]): string {
  return `# Folders with policies of your own, or installed npm packages that bring some, beside the built-in ones.
# policy-dir: [policies]

# Packs of policies, for instance [cis-5.0, soc2]; without it, every policy with its own parameters.
# packs: [default]

# policies:
#   include: [${policies[0]?.id ?? ''}]     # only these; or exclude
#   severity: { ${policies[0]?.id ?? ''}: high }
#   except:        # of whom a policy is not asked: account, region, ou, tag of the account; * is any text
#     ${policies[0]?.id ?? ''}: [{ ou: "Root/Sandbox*", reason: nothing of value is there, expires: 2027-01-31 }]
#   params: {}     # by policy: parameters that differ from their defaults
# The built-in policies:
${policies.map(({ id, severity, title }) => `#   ${id} (${severity}): ${title}`).join('\n')}
`;
}

function schemaPath(folder: string): string {
  const path = relative(folder, join(packageRoot().root, 'reports/schema/config.schema.json'));
  return `./${path.startsWith('..') || isAbsolute(path) ? installedSchema : path}`;
}
