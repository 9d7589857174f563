import type { JsonObject } from '../model/json.ts';
import { escapeXml, type Outcome, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { partitionOf } from './partition.ts';
import { queryAnswer } from './query-answer.ts';
import { roleId } from './sts-answer.ts';
import { recordedAt } from './trail-status.ts';
import type { WorldRole } from './world-organization.ts';

const mostItems = 1000;
const usualItems = 100;
const versions = 'v3';

/** IAM's reading operations. https://docs.aws.amazon.com/IAM/latest/APIReference */
export const iam: Readonly<Record<string, (question: Question) => Outcome>> = {
  GetPolicy: getPolicy,
  GetPolicyVersion: getPolicyVersion,
  GetRole: getRole,
  GetRolePolicy: getRolePolicy,
  ListAttachedRolePolicies: listAttachedRolePolicies,
  ListRolePolicies: listRolePolicies,
};

interface Found {
  /** With its path. */
  readonly name: string;
  readonly role: WorldRole;
}

function findRole({ account, input }: Question): Found | Refusal {
  const asked = textInput(input, 'RoleName') ?? '';
  const found = Object.entries(account.roles ?? {}).find(([name]) => name.split('/').at(-1) === asked);
  if (found === undefined && asked === linked.name && account.serviceLinkedRole !== false) {
    return { name: `aws-service-role/cloudtrail.amazonaws.com/${asked}`, role: linked.role };
  }
  if (found === undefined) return noSuch(`The role with name ${asked.slice(0, 80)} cannot be found.`);
  return { name: found[0], role: found[1] };
}

/** CloudTrail makes it in every account of an organization with trails. */
const linked: { readonly name: string; readonly role: WorldRole } = {
  name: 'AWSServiceRoleForCloudTrail',
  role: {
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    },
    attachedPolicies: ['arn:aws:iam::aws:policy/aws-service-role/CloudTrailServiceRolePolicy'],
  },
};

function noSuch(message: string): Refusal {
  return refused('NoSuchEntity', message, 404);
}

function getRole(question: Question): Outcome {
  const found = findRole(question);
  if ('kind' in found) return found;
  const { accountId, world } = question;
  const { name, role } = found;
  const [last = name, ...path] = name.split('/').toReversed();
  const arn = `arn:${partitionOf(world)}:iam::${accountId}:role/${name}`;
  const boundary = role.boundary;
  return queryAnswer('iam', 'GetRole', [
    '<Role>',
    `<Path>/${path
      .toReversed()
      .map((part) => `${part}/`)
      .join('')}</Path>`,
    `<RoleName>${escapeXml(last)}</RoleName>`,
    `<RoleId>${roleId(arn)}</RoleId>`,
    `<Arn>${escapeXml(arn)}</Arn>`,
    `<CreateDate>${createdAt(question)}</CreateDate>`,
    `<AssumeRolePolicyDocument>${encoded(role.trustPolicy ?? trustOf(question, role))}</AssumeRolePolicyDocument>`,
    ...(boundary === undefined
      ? []
      : [
          '<PermissionsBoundary><PermissionsBoundaryType>PermissionsBoundaryPolicy</PermissionsBoundaryType>' +
            `<PermissionsBoundaryArn>${escapeXml(boundary)}</PermissionsBoundaryArn></PermissionsBoundary>`,
        ]),
    '</Role>',
  ]);
}

/** What the world says of who may assume the role, as a policy. */
function trustOf({ world }: Question, { trusts, externalId }: WorldRole): JsonObject {
  const management = world.organization?.managementAccount;
  const AWS = trusts ?? (management === undefined ? [] : [management]);
  const Condition =
    externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } };
  const Statement = [{ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', ...Condition }];
  return { Version: '2012-10-17', Statement };
}

function listRolePolicies(question: Question): Outcome {
  const found = findRole(question);
  if ('kind' in found) return found;
  const names = Object.keys(found.role.policies ?? {}).sort();
  return listOf(question, {
    name: 'PolicyNames',
    items: names.map((name) => `<member>${escapeXml(name)}</member>`),
  });
}

function getRolePolicy(question: Question): Outcome {
  const found = findRole(question);
  if ('kind' in found) return found;
  const policies = found.role.policies ?? {};
  const asked = textInput(question.input, 'PolicyName') ?? '';
  const document = Object.hasOwn(policies, asked) ? policies[asked] : undefined;
  if (document === undefined)
    return noSuch(`The role policy with name ${asked.slice(0, 80)} cannot be found.`);
  return queryAnswer('iam', 'GetRolePolicy', [
    `<RoleName>${escapeXml(textInput(question.input, 'RoleName') ?? '')}</RoleName>`,
    `<PolicyName>${escapeXml(asked)}</PolicyName>`,
    `<PolicyDocument>${encoded(document)}</PolicyDocument>`,
  ]);
}

function listAttachedRolePolicies(question: Question): Outcome {
  const found = findRole(question);
  if ('kind' in found) return found;
  const items = (found.role.attachedPolicies ?? []).map((arn) => {
    const name = arn.split('/').at(-1) ?? arn;
    return (
      `<member><PolicyName>${escapeXml(name)}</PolicyName>` +
      `<PolicyArn>${escapeXml(arn)}</PolicyArn></member>`
    );
  });
  return listOf(question, { name: 'AttachedPolicies', items });
}

/** AWS's own policies all read alike here. */
function findPolicy({ account, accountId, input, world }: Question): JsonObject | Refusal {
  const arn = textInput(input, 'PolicyArn') ?? '';
  if (!arn.startsWith('arn:')) return refused('InvalidInput', `ARN ${arn.slice(0, 80)} is not valid.`);
  const partition = partitionOf(world);
  if (arn.startsWith(`arn:${partition}:iam::aws:policy/`)) return awsManaged;
  const own = `arn:${partition}:iam::${accountId}:policy/`;
  const policies = account.policies ?? {};
  const name = arn.startsWith(own) ? arn.slice(own.length) : '';
  const document = Object.hasOwn(policies, name) ? policies[name] : undefined;
  return document ?? noSuch(`Policy ${arn.slice(0, 200)} does not exist or is not attachable.`);
}

const awsManaged: JsonObject = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '*' }],
};

function isRefusal(found: JsonObject | Refusal): found is Refusal {
  return found['kind'] === 'refused';
}

function getPolicy(question: Question): Outcome {
  const found = findPolicy(question);
  if (isRefusal(found)) return found;
  const arn = textInput(question.input, 'PolicyArn') ?? '';
  return queryAnswer('iam', 'GetPolicy', [
    '<Policy>',
    `<PolicyName>${escapeXml(arn.split('/').at(-1) ?? '')}</PolicyName>`,
    `<Arn>${escapeXml(arn)}</Arn>`,
    `<DefaultVersionId>${versions}</DefaultVersionId>`,
    '<AttachmentCount>1</AttachmentCount>',
    '<IsAttachable>true</IsAttachable>',
    '</Policy>',
  ]);
}

function getPolicyVersion(question: Question): Outcome {
  const found = findPolicy(question);
  if (isRefusal(found)) return found;
  const version = textInput(question.input, 'VersionId') ?? '';
  if (version !== versions) return noSuch(`Policy version ${version.slice(0, 80)} does not exist.`);
  return queryAnswer('iam', 'GetPolicyVersion', [
    '<PolicyVersion>',
    `<Document>${encoded(found)}</Document>`,
    `<VersionId>${version}</VersionId>`,
    '<IsDefaultVersion>true</IsDefaultVersion>',
    `<CreateDate>${createdAt(question)}</CreateDate>`,
    '</PolicyVersion>',
  ]);
}

function listOf(
  question: Question,
  { name, items }: { readonly name: string; readonly items: readonly string[] },
): Outcome {
  const { input, operation, world } = question;
  const most = input['MaxItems'] ?? usualItems;
  if (typeof most !== 'number' || most < 1 || most > mostItems) {
    return refused('ValidationError', `MaxItems must be from 1 to ${mostItems}.`);
  }
  const token = textInput(input, 'Marker');
  const page = pageOf(items, { token, size: Math.min(most, world.pageSize ?? mostItems) });
  if (page === undefined) return refused('ValidationError', 'Invalid Marker.');
  const marker = page.next === undefined ? [] : [`<Marker>${page.next}</Marker>`];
  return queryAnswer('iam', operation, [
    `<${name}>`,
    ...page.items,
    `</${name}>`,
    `<IsTruncated>${page.next !== undefined}</IsTruncated>`,
    ...marker,
  ]);
}

/** Documents are percent-encoded as RFC 3986 has it. */
function encoded(document: JsonObject): string {
  return encodeURIComponent(JSON.stringify(document));
}

function createdAt({ world }: Question): string {
  return new Date(recordedAt(world)).toISOString().replace('.000Z', 'Z');
}
