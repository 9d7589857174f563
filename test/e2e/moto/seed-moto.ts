import { createBucket, createKey, createTrail, deleteBucket, type Maker } from './make-in-moto.ts';
import { accessKeyId, account, deletedBucket, type KeyIds, keys, motoWorld } from './moto-world.ts';

/** The account that moto takes for an access key that it did not give out. */
export function callersOwn(url: string): Maker {
  return { url, credentials: { accessKeyId, secretAccessKey: 'moto' } };
}

/** Makes buckets, keys and trails of the world in moto, as AWS would have them made, and gives the ids of the keys. */
export async function seedMoto(url: string): Promise<KeyIds> {
  const maker = callersOwn(url);
  const keyIds: KeyIds = {
    enabled: await createKey(maker, keys.enabled),
    disabled: await createKey(maker, keys.disabled),
    pending: await createKey(maker, keys.pending),
  };
  const { buckets = {}, trails = {} } = motoWorld(keyIds, { stopped: [] }).accounts[account] ?? {};
  for (const [name, bucket] of Object.entries(buckets)) await createBucket(maker, name, bucket);
  await createBucket(maker, deletedBucket, { region: 'us-east-1' });
  for (const [name, trail] of Object.entries(trails)) await createTrail(maker, name, trail);
  await deleteBucket(maker, deletedBucket, 'us-east-1');
  return keyIds;
}
