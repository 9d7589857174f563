import {
  complain,
  type Decoder,
  flag,
  integer,
  jsonObject,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  required,
  text,
} from './shape.ts';
import type {
  WorldControlPolicy,
  WorldOrganization,
  WorldOu,
  WorldRole,
  WorldRoot,
} from './world-organization.ts';
import { accountId, callRule, label, rule, servicePrincipal } from './world-text.ts';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_OrganizationalUnit.html */
const ouId = rule(/^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/, 'an id of a unit is like ou-ab12-cd34ef56');
const rootId = rule(/^r-[0-9a-z]{4,32}$/, 'an id of a root is like r-ab12');
const organizationId = rule(/^o-[a-z0-9]{10,32}$/, 'an id of an organization is like o-a1b2c3d4e5');
const roleName = rule(/^[\w+=,.@/-]{1,512}$/, 'is not the name of a role');

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const maxOuDepth = 5;

const tags = mapOf(text(), label);

/** Units within units: the decoder is made when it is needed, because it contains itself. */
function ousShape(depth: number): Decoder<Readonly<Record<string, WorldOu>>> {
  return (value, at) => {
    if (depth > maxOuDepth) return complain(at, `units can be nested ${maxOuDepth} deep at most`);
    const ou = object<WorldOu>({
      name: optional(text(label)),
      ous: optional(ousShape(depth + 1)),
      tags: optional(tags),
    });
    return mapOf(ou, ouId)(value, at);
  };
}

const target = rule(
  /^(?:\d{12}|r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$/,
  'must be the id of a root, unit or account',
);

const root = object<WorldRoot>({
  name: optional(text(label)),
  ous: optional(ousShape(1)),
  tags: optional(tags),
});

const policyId = rule(/^p-[0-9a-zA-Z_]{8,128}$/, 'an id of a policy is like p-ab12cd34');

const controlPolicy = object<WorldControlPolicy>({
  name: optional(text(label)),
  awsManaged: optional(flag),
  document: required((value, at) => (typeof value === 'string' ? value : jsonObject(value, at))),
  targets: optional(listOf(text(target))),
});

export const organizationShape: Decoder<WorldOrganization> = object<WorldOrganization>({
  id: required(text(organizationId)),
  managementAccount: required(text(accountId)),
  featureSet: optional(oneOf('ALL', 'CONSOLIDATED_BILLING')),
  roots: optional(mapOf(root, rootId)),
  delegatedAdministrators: optional(mapOf(listOf(text(servicePrincipal)), accountId)),
  trustedAccess: optional(listOf(text(servicePrincipal))),
  policies: optional(mapOf(controlPolicy, policyId)),
  emptyPages: optional(flag),
});

const policyArn = rule(/^arn:[a-z-]+:iam::(?:aws|\d{12}):policy\/.+$/, 'must be the ARN of a policy');

const role = object<WorldRole>({
  trusts: optional(
    listOf(text(rule(/^(?:\*|\d{12}|arn:.+)$/, 'must be the id of an account, an ARN or `*`'))),
  ),
  externalId: optional(text(label)),
  maxSessionSeconds: optional(integer(3600, 43_200)),
  denied: optional(listOf(text(callRule))),
  trustPolicy: optional(jsonObject),
  boundary: optional(text(policyArn)),
  policies: optional(mapOf(jsonObject, rule(/^[\w+=,.@-]{1,128}$/, 'is not the name of a policy'))),
  attachedPolicies: optional(listOf(text(policyArn))),
});

export const rolesShape: Decoder<Readonly<Record<string, WorldRole>>> = mapOf(role, roleName);
export const ouOrRootId: (value: string) => string | undefined = (value) =>
  rootId(value) === undefined || ouId(value) === undefined ? undefined : 'is no id of a unit or root';
export const tagsShape: Decoder<Readonly<Record<string, string>>> = tags;
