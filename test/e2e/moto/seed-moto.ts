import {
  type AdvancedEventSelector,
  CloudTrailClient,
  CreateTrailCommand,
  type EventSelector,
  PutEventSelectorsCommand,
  StartLoggingCommand,
  StopLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import {
  CreateKeyCommand,
  DisableKeyCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  DeleteBucketCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { WorldTrail } from '../../../src/simulator/world.ts';
import { accessKeyId, account, deletedBucket, type KeyIds, keys, motoWorld } from './moto-world.ts';

/** Writes are sent with clients of this test alone: the product's own can only read. */
function configuration(endpoint: string, region: string) {
  return { endpoint, region, credentials: { accessKeyId, secretAccessKey: 'moto' } };
}

/** Makes buckets, keys and trails of the world in moto, as AWS would have them made, and gives the ids of the keys. */
export async function seedMoto(url: string): Promise<KeyIds> {
  const keyIds: KeyIds = {
    enabled: await createKey(url, 'enabled'),
    disabled: await createKey(url, 'disabled'),
    pending: await createKey(url, 'pending'),
  };
  const { buckets = {}, trails = {} } = motoWorld(keyIds, { stopped: [] }).accounts[account] ?? {};
  for (const [name, { region }] of Object.entries(buckets)) await createBucket(url, name, region);
  await createBucket(url, deletedBucket, 'us-east-1');
  for (const [name, trail] of Object.entries(trails)) await createTrail(url, name, trail);
  await s3(url, 'us-east-1').send(new DeleteBucketCommand({ Bucket: deletedBucket }));
  return keyIds;
}

/** Stops a trail at its home, as a person would in the console. */
export async function stopTrail(
  url: string,
  trail: { readonly name: string; readonly home: string },
): Promise<void> {
  await cloudTrail(url, trail.home).send(new StopLoggingCommand({ Name: trail.name }));
}

function cloudTrail(url: string, region: string): CloudTrailClient {
  return new CloudTrailClient(configuration(url, region));
}

function s3(url: string, region: string): S3Client {
  return new S3Client({ ...configuration(url, region), forcePathStyle: true });
}

async function createKey(url: string, name: keyof KeyIds): Promise<string> {
  const { region, state } = keys[name];
  const client = new KMSClient(configuration(url, region));
  const { KeyMetadata } = await client.send(new CreateKeyCommand({}));
  const KeyId = KeyMetadata?.KeyId;
  if (KeyId === undefined) throw new Error('moto made a key without an id');
  if (state === 'Disabled') await client.send(new DisableKeyCommand({ KeyId }));
  if (state === 'PendingDeletion') {
    await client.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  }
  return KeyId;
}

async function createBucket(url: string, Bucket: string, region: string): Promise<void> {
  const elsewhere =
    region === 'us-east-1'
      ? {}
      : { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } };
  await s3(url, region).send(new CreateBucketCommand({ Bucket, ...elsewhere }));
}

async function createTrail(url: string, Name: string, trail: WorldTrail): Promise<void> {
  const client = cloudTrail(url, trail.home);
  await client.send(
    new CreateTrailCommand({
      Name,
      S3BucketName: trail.bucket,
      IsMultiRegionTrail: trail.multiRegion,
      IncludeGlobalServiceEvents: trail.globalServiceEvents,
      EnableLogFileValidation: trail.logFileValidation,
      KmsKeyId: trail.kmsKey,
    }),
  );
  const { selectors, advancedSelectors } = trail;
  if (selectors !== undefined || advancedSelectors !== undefined) {
    await client.send(
      new PutEventSelectorsCommand({
        TrailName: Name,
        EventSelectors: selectors?.map((selector) => selector as EventSelector),
        AdvancedEventSelectors: advancedSelectors?.map(
          (selector): AdvancedEventSelector => ({ FieldSelectors: [], ...selector }),
        ),
      }),
    );
  }
  await client.send(new StartLoggingCommand({ Name }));
  if (trail.logging === false) await stopTrail(url, { name: Name, home: trail.home });
}
