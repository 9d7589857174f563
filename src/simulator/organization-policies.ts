import type { JsonObject } from '../model/json.ts';
import { invalid, listed } from './organization-list.ts';
import { type OrganizationTree, organizationArn } from './organization-tree.ts';
import { type Outcome, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { partitionOf } from './partition.ts';
import type { World } from './world.ts';
import type { WorldControlPolicy } from './world-organization.ts';

type Answerer = (question: Question, tree: OrganizationTree) => Outcome;

interface ControlPolicy extends WorldControlPolicy {
  readonly id: string;
}

const allowsEverything: JsonObject = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** AWS attaches it everywhere when service control policies are turned on. */
function policiesOf({ organization, branches, members }: OrganizationTree): readonly ControlPolicy[] {
  const { policies } = organization;
  if (policies !== undefined) return Object.entries(policies).map(([id, policy]) => ({ ...policy, id }));
  const targets = [...branches.keys(), ...members.keys()];
  const name = 'FullAWSAccess';
  return [{ id: `p-${name}`, name, awsManaged: true, document: allowsEverything, targets }];
}

/** Reads of service control policies and of what the organization trusts. */
export const policyReads: Readonly<Record<string, Answerer>> = {
  ListPolicies: (question, tree) => {
    if (textInput(question.input, 'Filter') !== 'SERVICE_CONTROL_POLICY') {
      return invalid('You specified an invalid value for Filter.');
    }
    const write = (policy: ControlPolicy): JsonObject => summary(question.world, tree, policy);
    return listed(question, policiesOf(tree), { name: 'Policies', write });
  },
  DescribePolicy: (question, tree) => {
    const policy = policyAsked(question, tree);
    if ('kind' in policy) return policy;
    const { document } = policy;
    const Content = typeof document === 'string' ? document : JSON.stringify(document);
    return {
      kind: 'json',
      body: { Policy: { PolicySummary: summary(question.world, tree, policy), Content } },
    };
  },
  ListTargetsForPolicy: (question, tree) => {
    const policy = policyAsked(question, tree);
    if ('kind' in policy) return policy;
    const write = (id: string): JsonObject => target(question.world, tree, id);
    return listed(question, policy.targets ?? [], { name: 'Targets', write });
  },
  ListAWSServiceAccessForOrganization: (question, { organization }) => {
    const trusted = organization.trustedAccess ?? ['cloudtrail.amazonaws.com', 'account.amazonaws.com'];
    const write = (ServicePrincipal: string): JsonObject => ({
      ServicePrincipal,
      DateEnabled: 1_600_000_000,
    });
    return listed(question, trusted, { name: 'EnabledServicePrincipals', write });
  },
};

function policyAsked({ input }: Question, tree: OrganizationTree): ControlPolicy | Refusal {
  const id = textInput(input, 'PolicyId') ?? '';
  if (!/^p-[0-9a-zA-Z_]{8,128}$/.test(id)) {
    return invalid('You provided an invalid policy id.');
  }
  const policy = policiesOf(tree).find((one) => one.id === id);
  return policy ?? refused('PolicyNotFoundException', "You specified a policy that doesn't exist.");
}

function summary(world: World, tree: OrganizationTree, policy: ControlPolicy): JsonObject {
  const { id, name = id, awsManaged = false } = policy;
  const own = `policy/${tree.organization.id}/service_control_policy/${id}`;
  const Arn = awsManaged
    ? `arn:${partitionOf(world)}:organizations::aws:policy/service_control_policy/${id}`
    : organizationArn(world, tree, own);
  return { Id: id, Arn, Name: name, Description: '', Type: 'SERVICE_CONTROL_POLICY', AwsManaged: awsManaged };
}

function target(world: World, tree: OrganizationTree, id: string): JsonObject {
  const branch = tree.branches.get(id);
  const kind = branch === undefined ? 'account' : branch.kind;
  const Type = { account: 'ACCOUNT', ou: 'ORGANIZATIONAL_UNIT', root: 'ROOT' }[kind];
  const Arn = organizationArn(world, tree, `${kind}/${tree.organization.id}/${id}`);
  return { TargetId: id, Arn, Name: branch?.name ?? id, Type };
}
