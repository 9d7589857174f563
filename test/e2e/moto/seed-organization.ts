import {
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  EnableAWSServiceAccessCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { clientFor, createBucket, createKey, createTrail, deleteBucket, type Maker } from './make-in-moto.ts';
import {
  closed,
  keyRegion,
  lostBucket,
  management,
  members,
  type OrganizationIds,
  organizationWorld,
  roleName,
  units,
} from './organization-world.ts';
import { callersOwn } from './seed-moto.ts';

const global = 'us-east-1';

/** Makes the organization in moto, in each account with its own role, and gives the ids that moto made up. */
export async function seedOrganization(url: string): Promise<OrganizationIds> {
  const owner = callersOwn(url);
  const client = new OrganizationsClient(clientFor(owner, global));
  const made = await createOrganization(client);
  const makers = new Map([[management, owner]]);
  for (const account of Object.values(made.accounts)) makers.set(account, await asMember(owner, account));
  const ids = { ...made, key: await createKey(makerOf(makers, made.accounts['log-archive']), key) };
  const { accounts } = organizationWorld(ids);
  const lab = makerOf(makers, ids.accounts.lab);
  await createBucket(lab, lostBucket, { region: global });
  // A trail is made for a bucket that exists, whichever account has it.
  for (const [id, { buckets = {} }] of Object.entries(accounts)) {
    for (const [name, bucket] of Object.entries(buckets))
      await createBucket(makerOf(makers, id), name, bucket);
  }
  for (const [id, { trails = {} }] of Object.entries(accounts)) {
    for (const [name, trail] of Object.entries(trails)) await createTrail(makerOf(makers, id), name, trail);
  }
  await deleteBucket(lab, lostBucket, global);
  await client.send(new CloseAccountCommand({ AccountId: ids.accounts[closed] }));
  return ids;
}

const key = { region: keyRegion };

async function createOrganization(client: OrganizationsClient): Promise<Omit<OrganizationIds, 'key'>> {
  const { Organization } = await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  await client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: 'cloudtrail.amazonaws.com' }));
  const { Roots } = await client.send(new ListRootsCommand({}));
  const root = known(Roots?.[0]?.Id, 'root');
  const ids = new Map<string, string>([['Root', root]]);
  for (const [name, parent] of Object.entries(units)) {
    const unit = { Name: name, ParentId: idOf(ids, parent) };
    const { OrganizationalUnit } = await client.send(new CreateOrganizationalUnitCommand(unit));
    ids.set(name, known(OrganizationalUnit?.Id, name));
  }
  for (const [name, unit] of Object.entries(members)) {
    const account = { AccountName: name, Email: `${name}@acme.example` };
    const { CreateAccountStatus } = await client.send(new CreateAccountCommand(account));
    const AccountId = known(CreateAccountStatus?.AccountId, name);
    const move = { AccountId, SourceParentId: root, DestinationParentId: idOf(ids, unit) };
    await client.send(new MoveAccountCommand(move));
    ids.set(name, AccountId);
  }
  const of = (name: string): string => idOf(ids, name);
  return {
    organization: known(Organization?.Id, 'organization'),
    root,
    units: { Security: of('Security'), Workloads: of('Workloads'), Sandbox: of('Sandbox') },
    accounts: {
      'log-archive': of('log-archive'),
      shop: of('shop'),
      lab: of('lab'),
      former: of('former'),
    },
  };
}

/** Somebody of the management account with the role that moto made in a member. */
async function asMember(owner: Maker, account: string): Promise<Maker> {
  const client = new STSClient(clientFor(owner, global));
  const role = { RoleArn: `arn:aws:iam::${account}:role/${roleName}`, RoleSessionName: 'seed' };
  const { Credentials } = await client.send(new AssumeRoleCommand(role));
  return {
    url: owner.url,
    credentials: {
      accessKeyId: known(Credentials?.AccessKeyId, roleName),
      secretAccessKey: known(Credentials?.SecretAccessKey, roleName),
      sessionToken: known(Credentials?.SessionToken, roleName),
    },
  };
}

function makerOf(makers: ReadonlyMap<string, Maker>, account: string): Maker {
  const maker = makers.get(account);
  if (maker === undefined) throw new Error(`nobody makes things in account ${account}`);
  return maker;
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  return known(ids.get(name), name);
}

function known(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`moto gave no id for ${name}`);
  return value;
}
