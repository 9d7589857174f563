import {
  AttachPolicyCommand,
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  EnableAWSServiceAccessCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import type { World } from '../../../src/simulator/world.ts';
import type { WorldOrganization, WorldOu } from '../../../src/simulator/world-organization.ts';
import { clientFor, type Maker } from '../moto/make-in-moto.ts';
import { renamed } from './renamed.ts';

type Units = Readonly<Record<string, WorldOu>>;

/** CloudTrail and Account Management, as the simulator has it when the world does not say. */
const usualAccess = ['cloudtrail.amazonaws.com', 'account.amazonaws.com'];

/** Makes the organization of a world, if it has one, with its units and accounts; writes their ids into `renames`. */
export async function seedOrganization(
  owner: Maker,
  world: World,
  renames: Map<string, string>,
): Promise<void> {
  const { organization, accounts } = world;
  if (organization === undefined) return;
  const client = new OrganizationsClient(clientFor(owner, 'us-east-1'));
  const { Organization } = await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  renames.set(organization.id, known(Organization?.Id, organization.id));
  const root = known((await client.send(new ListRootsCommand({}))).Roots?.[0]?.Id, 'root');
  for (const [id, { ous = {} }] of Object.entries(organization.roots ?? { 'r-root': {} })) {
    renames.set(id, root);
    await makeUnits(client, { parent: root, units: ous, renames });
  }
  for (const [id, { name = id, ou, state, outside }] of Object.entries(accounts)) {
    if (id === organization.managementAccount || outside === true) continue;
    const made = { AccountName: name, Email: `a${id}@acme.example` };
    const { CreateAccountStatus } = await client.send(new CreateAccountCommand(made));
    const AccountId = known(CreateAccountStatus?.AccountId, id);
    renames.set(id, AccountId);
    const DestinationParentId = ou === undefined ? root : known(renames.get(ou), ou);
    const move = { AccountId, SourceParentId: root, DestinationParentId };
    if (DestinationParentId !== root) await client.send(new MoveAccountCommand(move));
    if (state === 'SUSPENDED') await client.send(new CloseAccountCommand({ AccountId }));
  }
  for (const ServicePrincipal of organization.trustedAccess ?? usualAccess) {
    await client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
  }
  await controlAccounts(client, organization, renames);
}

async function makeUnits(
  client: OrganizationsClient,
  { parent, units, renames }: { parent: string; units: Units; renames: Map<string, string> },
): Promise<void> {
  for (const [id, { name, ous = {} }] of Object.entries(units)) {
    const unit = { Name: name ?? id, ParentId: parent };
    const { OrganizationalUnit } = await client.send(new CreateOrganizationalUnitCommand(unit));
    const made = known(OrganizationalUnit?.Id, id);
    renames.set(id, made);
    await makeUnits(client, { parent: made, units: ous, renames });
  }
}

async function controlAccounts(
  client: OrganizationsClient,
  { policies = {} }: WorldOrganization,
  renames: Map<string, string>,
): Promise<void> {
  for (const [id, { name = id, document, targets = [], awsManaged }] of Object.entries(policies)) {
    if (awsManaged === true) continue;
    const Content = renamed(JSON.stringify(document), renames);
    const policy = { Name: name, Description: name, Type: 'SERVICE_CONTROL_POLICY', Content } as const;
    const { Policy } = await client.send(new CreatePolicyCommand(policy));
    const PolicyId = known(Policy?.PolicySummary?.Id, id);
    renames.set(id, PolicyId);
    for (const target of targets) {
      await client.send(new AttachPolicyCommand({ PolicyId, TargetId: renamed(target, renames) }));
    }
  }
}

function known(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`moto gave no id for ${name}`);
  return value;
}
