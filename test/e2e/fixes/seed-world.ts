import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { World, WorldAccount } from '../../../src/simulator/world.ts';
import {
  clientFor,
  createBucket,
  createKey,
  createTrail,
  deleteBucket,
  type Maker,
} from '../moto/make-in-moto.ts';
import { createLogGroup, createLogPolicy } from '../moto/make-log-group.ts';
import { createAlarm, createTopic, deleteTopic } from '../moto/make-notices.ts';
import { createRole } from '../moto/make-role.ts';
import { account as motosAccount } from '../moto/moto-world.ts';
import { callersOwn } from '../moto/seed-moto.ts';
import { type Renames, renamedIn } from './renamed.ts';
import { seedOrganization } from './seed-organization.ts';

/** A world as it is in moto. */
export interface SeededWorld {
  readonly world: World;
  readonly renames: Renames;
  /** Who makes things in an account, by moto's id. */
  readonly maker: (account: string) => Maker;
}

/** Makes a world in an empty moto. What moto cannot be given must have been sorted out before. */
export async function seedWorld(url: string, asWritten: World): Promise<SeededWorld> {
  const owner = callersOwn(url);
  const renames = new Map([[asWritten.caller.account, motosAccount]]);
  await seedOrganization(owner, asWritten, renames);
  const makers = new Map([[motosAccount, owner]]);
  for (const id of Object.keys(renamedIn(asWritten.accounts, renames))) {
    if (id !== motosAccount) makers.set(id, await memberOf(owner, id));
  }
  const maker = (account: string): Maker => {
    const found = makers.get(account);
    if (found === undefined) throw new Error(`nobody makes things in account ${account}`);
    return found;
  };
  const accounts = (): [string, WorldAccount][] =>
    Object.entries(renamedIn(asWritten.accounts, renames)).filter(([, { state }]) => state !== 'SUSPENDED');
  for (const [id, { keys = {} }] of accounts()) {
    for (const [name, key] of Object.entries(keys)) renames.set(name, await createKey(maker(id), key));
  }
  const lost = await makeBuckets(accounts(), { maker, owner });
  const lostTopics = lostTopicsOf(accounts());
  for (const { id, name, region } of lostTopics) await createTopic(maker(id), name, { region });
  for (const [id, has] of accounts()) await makeRest(maker(id), has);
  for (const name of lost) await deleteBucket(owner, name, 'us-east-1');
  for (const { id, name, region } of lostTopics) await deleteTopic(maker(id), name, region);
  return { world: renamedIn(asWritten, renames), renames, maker };
}

/** Gives the buckets that trails name and nobody has: a trail is made while its bucket is there. */
async function makeBuckets(
  accounts: readonly [string, WorldAccount][],
  { maker, owner }: { maker: (account: string) => Maker; owner: Maker },
): Promise<readonly string[]> {
  const named = accounts.flatMap(([id, { buckets = {} }]) =>
    Object.entries(buckets).map(([name, bucket]) => ({ id, name, bucket })),
  );
  const there = named.map(({ name }) => name);
  const absent = (names: readonly string[]): readonly string[] =>
    [...new Set(names)].filter((name) => !there.includes(name));
  // Where access logs go is no part of most worlds, and moto wants it to be there and open to the delivery group.
  const logged = new Map<string, () => Promise<void>>();
  for (const { id, bucket } of named) {
    const { region, accessLog } = bucket;
    if (accessLog === undefined || there.includes(accessLog.bucket)) continue;
    const target = accessLog.bucket;
    logged.set(target, () => createBucket(maker(id), target, { region, policy: logDelivery(target) }));
  }
  for (const create of logged.values()) await create();
  for (const { id, name, bucket } of named) {
    // As AWS makes buckets; moto leaves both out.
    const { publicAccessBlock = {}, ownership = 'BucketOwnerEnforced' } = bucket;
    await createBucket(maker(id), name, { ...bucket, publicAccessBlock, ownership });
  }
  const lost = absent(
    accounts.flatMap(([, { trails = {} }]) => Object.values(trails).map((one) => one.bucket)),
  );
  for (const name of lost) await createBucket(owner, name, { region: 'us-east-1' });
  return lost;
}

function logDelivery(bucket: string) {
  const Principal = { Service: 'logging.s3.amazonaws.com' };
  const Resource = `arn:aws:s3:::${bucket}/*`;
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 's3:PutObject', Resource }],
  };
}

/** The topics that trails name and nobody has; as with buckets, a trail is made while they are there. */
function lostTopicsOf(accounts: readonly [string, WorldAccount][]) {
  const named = accounts.flatMap(([, { trails = {} }]) =>
    Object.values(trails).flatMap(({ snsTopicArn }) => snsTopicArn ?? []),
  );
  return accounts.flatMap(([id, { topics = {} }]) =>
    [...new Set(named)].flatMap((arn) => {
      const [, , , region = '', owner, name = ''] = arn.split(':');
      return owner === id && topics[name]?.region !== region ? [{ id, name, region }] : [];
    }),
  );
}

async function makeRest(maker: Maker, account: WorldAccount): Promise<void> {
  const { logGroups = {}, logPolicies = {}, topics = {}, alarms = {}, roles = {}, trails = {} } = account;
  for (const [name, group] of Object.entries(logGroups)) await createLogGroup(maker, name, group);
  for (const [name, policy] of Object.entries(logPolicies)) await createLogPolicy(maker, name, policy);
  for (const [name, topic] of Object.entries(topics)) await createTopic(maker, name, topic);
  for (const [name, alarm] of Object.entries(alarms)) await createAlarm(maker, name, alarm);
  for (const [name, role] of Object.entries(roles)) await createRole(maker, name, role);
  for (const [label, trail] of Object.entries(trails)) await createTrail(maker, trail.name ?? label, trail);
}

/** Somebody with a role in the account; moto lets everybody assume every role. */
async function memberOf(owner: Maker, account: string): Promise<Maker> {
  const client = new STSClient(clientFor(owner, 'us-east-1'));
  const role = { RoleArn: `arn:aws:iam::${account}:role/owner`, RoleSessionName: 'seed' };
  const { Credentials } = await client.send(new AssumeRoleCommand(role));
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken } = Credentials ?? {};
  if (accessKeyId === undefined || secretAccessKey === undefined || SessionToken === undefined) {
    throw new Error(`moto gave no credentials for ${account}`);
  }
  return { url: owner.url, credentials: { accessKeyId, secretAccessKey, sessionToken: SessionToken } };
}
