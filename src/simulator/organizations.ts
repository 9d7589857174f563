import type { JsonObject } from '../model/json.ts';
import { accountEntry, delegateEntry, emailOf } from './member-entry.ts';
import { invalid, type Listing, listed } from './organization-list.ts';
import { policyReads } from './organization-policies.ts';
import {
  type Branch,
  delegationsOf,
  type Member,
  type OrganizationTree,
  organizationArn,
  organizationOf,
} from './organization-tree.ts';
import { type Outcome, present, type Question, type Refusal, refused, textInput } from './outcome.ts';

type Answerer = (question: Question, tree: OrganizationTree) => Outcome;

/**
 * Organizations' reading operations. https://docs.aws.amazon.com/organizations/latest/APIReference
 * All but DescribeOrganization are for the management account and for delegated administrators of any service.
 */
export const organizations: Readonly<Record<string, (question: Question) => Outcome>> = {
  DescribeOrganization: forMembers(describeOrganization),
  ListAccounts: forAdministrators(listAccounts),
  ListAccountsForParent: forAdministrators(listAccountsForParent),
  ListDelegatedAdministrators: forAdministrators(listDelegatedAdministrators),
  ListOrganizationalUnitsForParent: forAdministrators(listOrganizationalUnitsForParent),
  ListRoots: forAdministrators(listRoots),
  ListTagsForResource: forAdministrators(listTagsForResource),
  ...Object.fromEntries(
    Object.entries(policyReads).map(([name, answer]) => [name, forAdministrators(answer)]),
  ),
};

function forMembers(answer: Answerer): (question: Question) => Outcome {
  return (question) => {
    const tree = organizationOf(question.world, question.accountId);
    if (tree !== undefined) return answer(question, tree);
    const message = 'Your account is not a member of an organization.';
    return refused('AWSOrganizationsNotInUseException', message);
  };
}

function forAdministrators(answer: Answerer): (question: Question) => Outcome {
  return forMembers((question, tree) => {
    const { accountId } = question;
    const may =
      accountId === tree.organization.managementAccount || delegationsOf(tree, accountId) !== undefined;
    if (may) return answer(question, tree);
    return refused('AccessDeniedException', "You don't have permissions to access this resource.");
  });
}

function describeOrganization({ world }: Question, tree: OrganizationTree): Outcome {
  const { id, managementAccount, featureSet } = tree.organization;
  const management = tree.members.get(managementAccount);
  const Organization = present({
    Id: id,
    Arn: organizationArn(world, tree, `organization/${id}`),
    FeatureSet: featureSet ?? 'ALL',
    MasterAccountArn: organizationArn(world, tree, `account/${id}/${managementAccount}`),
    MasterAccountId: managementAccount,
    MasterAccountEmail: management === undefined ? undefined : emailOf(management),
    AvailablePolicyTypes: [],
  });
  return { kind: 'json', body: { Organization } };
}

function accounts({ world }: Question, tree: OrganizationTree): Listing<Member> {
  return { name: 'Accounts', write: (member) => accountEntry(world, tree, member) };
}

function listAccounts(question: Question, tree: OrganizationTree): Outcome {
  return listed(question, [...tree.members.values()], accounts(question, tree));
}

function listAccountsForParent(question: Question, tree: OrganizationTree): Outcome {
  const parent = parentOf(question, tree);
  if (parent.kind === 'refused') return parent;
  const inside = [...tree.members.values()].filter((member) => member.parent === parent);
  return listed(question, inside, accounts(question, tree));
}

function listOrganizationalUnitsForParent(question: Question, tree: OrganizationTree): Outcome {
  const parent = parentOf(question, tree);
  if (parent.kind === 'refused') return parent;
  const inside = [...tree.branches.values()].filter((branch) => branch.parent === parent.id);
  const write = ({ id, name, path }: Branch): JsonObject => ({
    Id: id,
    Arn: organizationArn(question.world, tree, `ou/${tree.organization.id}/${id}`),
    Name: name,
    Path: path,
  });
  return listed(question, inside, { name: 'OrganizationalUnits', write });
}

function listRoots(question: Question, tree: OrganizationTree): Outcome {
  const roots = [...tree.branches.values()].filter((branch) => branch.kind === 'root');
  const write = ({ id, name }: Branch): JsonObject => ({
    Id: id,
    Arn: organizationArn(question.world, tree, `root/${tree.organization.id}/${id}`),
    Name: name,
    PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
  });
  return listed(question, roots, { name: 'Roots', write });
}

function listDelegatedAdministrators(question: Question, tree: OrganizationTree): Outcome {
  const principal = textInput(question.input, 'ServicePrincipal');
  const found = [...tree.members.values()].filter((member) => {
    const services = delegationsOf(tree, member.id);
    return services !== undefined && (principal === undefined || services.includes(principal));
  });
  const write = (member: Member): JsonObject => delegateEntry(question.world, tree, member);
  return listed(question, found, { name: 'DelegatedAdministrators', write });
}

function listTagsForResource(question: Question, tree: OrganizationTree): Outcome {
  const id = textInput(question.input, 'ResourceId') ?? '';
  if (!/^(?:\d{12}|r-.+|ou-.+|p-.+)$/.test(id)) return invalid('You provided an invalid resource id.');
  const target = tree.branches.get(id) ?? tree.members.get(id)?.account;
  if (target === undefined) {
    return refused('TargetNotFoundException', "You specified a target that doesn't exist.");
  }
  const write = ([Key, Value]: readonly [string, string]): JsonObject => ({ Key, Value });
  return listed(question, Object.entries(target.tags ?? {}), { name: 'Tags', write });
}

function parentOf({ input }: Question, tree: OrganizationTree): Branch | Refusal {
  const id = textInput(input, 'ParentId') ?? '';
  if (!/^(?:r|ou)-[0-9a-z-]+$/.test(id)) return invalid('You provided an invalid parent id.');
  const missing = "You specified a parent that doesn't exist.";
  return tree.branches.get(id) ?? refused('ParentNotFoundException', missing);
}
