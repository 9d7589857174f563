import {
  descriptions,
  filled,
  type Grant,
  type NamedRole,
  type PermissionSet,
  roleParts,
} from './permissions-grants.ts';

const words = { partition: '${AWS::Partition}', role: '${RoleName}' };

/** A template: the audit role for a StackSet, or the managed policy of the identity that scans. */
export function* permissionsCloudFormation(
  { role, grants }: PermissionSet,
  { roleName }: NamedRole,
): Iterable<string> {
  yield "AWSTemplateFormatVersion: '2010-09-09'\n";
  yield `Description: ${descriptions[role]}. It only reads.\n`;
  yield* comments(role);
  yield role === 'auditor' ? auditorHead(roleName) : roleHead(roleName);
  for (const grant of grants) yield indented(statement(grant), role === 'auditor' ? 10 : 14);
  yield role === 'auditor' ? auditorOutputs : roleOutputs;
}

function* comments(role: PermissionSet['role']): Iterable<string> {
  switch (role) {
    case 'auditor':
      yield '# For the account of the identity that scans; attach the policy to that identity.\n';
      return;
    case 'management':
      yield '# StackSets with service-managed permissions leave the management account out: make a stack of this there.\n';
      return;
    case 'member':
      yield '# For a StackSet over the organization. The management account is left out by it: make a stack there.\n';
  }
}

function statement({ sid, actions, resources, condition, because }: Grant): readonly string[] {
  return [
    `# ${because}`,
    `- Sid: ${sid}`,
    '  Effect: Allow',
    '  Action:',
    ...actions.map((action) => `    - ${action}`),
    '  Resource:',
    ...resources.map((resource) => `    - ${resourceText(resource)}`),
    ...(condition === undefined
      ? []
      : ['  Condition:', '    StringEquals:', `      ${condition.key}: ${condition.value}`]),
  ];
}

function resourceText(resource: string): string {
  return resource === '*' ? "'*'" : `!Sub '${filled(resource, words)}'`;
}

function indented(lines: readonly string[], by: number): string {
  return lines.map((line) => `${' '.repeat(by)}${line}\n`).join('');
}

const organizationParameter = `  OrganizationId:
    Description: Trust only identities of this organization; empty for any
    Type: String
    Default: ''
    AllowedPattern: '^(o-[a-z0-9]{10,32})?$'
`;

function roleNameParameter(roleName: string, letters: string): string {
  return `  RoleName:
    Description: Name of the audit role, the same in every account
    Type: String
    Default: ${roleName}
    AllowedPattern: '^[${letters}]+$'
`;
}

function roleHead(roleName: string): string {
  const { name, path } = roleParts(roleName);
  return `Parameters:
  AuditorPrincipalArn:
    Description: ARN of the role or user that scans
    Type: String
    AllowedPattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/.+$'
  ExternalId:
    Description: External id that the identity that scans must send; empty for none
    Type: String
    Default: ''
    AllowedPattern: '^([A-Za-z0-9_+=,.@:/-]{2,1224})?$'
${roleNameParameter(name, 'A-Za-z0-9_+=,.@-')}${organizationParameter}Conditions:
  HasExternalId: !Not [!Equals [!Ref ExternalId, '']]
  HasOrganizationId: !Not [!Equals [!Ref OrganizationId, '']]
  HasCondition: !Or [!Condition HasExternalId, !Condition HasOrganizationId]
Resources:
  AuditRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Ref RoleName
      Path: ${path}
      Description: Lets Trailproof read this account
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              AWS: !Ref AuditorPrincipalArn
            Action: sts:AssumeRole
            Condition: !If
              - HasCondition
              - StringEquals:
                  sts:ExternalId: !If [HasExternalId, !Ref ExternalId, !Ref AWS::NoValue]
                  aws:PrincipalOrgID: !If [HasOrganizationId, !Ref OrganizationId, !Ref AWS::NoValue]
              - !Ref AWS::NoValue
      Policies:
        - PolicyName: trailproof
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
`;
}

const roleOutputs = `Outputs:
  RoleArn:
    Value: !GetAtt AuditRole.Arn
`;

function auditorHead(roleName: string): string {
  return `Parameters:
${roleNameParameter(roleName, 'A-Za-z0-9_+=,.@/-')}Resources:
  AuditorPolicy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Description: For the identity that runs Trailproof
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
`;
}

const auditorOutputs = `Outputs:
  PolicyArn:
    Value: !Ref AuditorPolicy
`;
