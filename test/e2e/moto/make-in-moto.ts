import {
  type AdvancedEventSelector,
  CloudTrailClient,
  CreateTrailCommand,
  type EventSelector,
  type InsightSelector,
  PutEventSelectorsCommand,
  PutInsightSelectorsCommand,
  StartLoggingCommand,
  StopLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import {
  CreateAliasCommand,
  CreateKeyCommand,
  DisableKeyCommand,
  EnableKeyRotationCommand,
  type KeySpec,
  type KeyUsageType,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  DeleteBucketCommand,
  PutBucketAclCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { WorldKey, WorldTrail } from '../../../src/simulator/world.ts';
import type { WorldBucket } from '../../../src/simulator/world-bucket.ts';
import { configureBucket } from './configure-bucket.ts';

/** Whose things are made, and where moto listens. */
export interface Maker {
  readonly url: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

interface ClientSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Maker['credentials'];
}

/** Writes are sent with clients of this test alone: the product's own can only read. */
export function clientFor({ url, credentials }: Maker, region: string): ClientSettings {
  return { endpoint: url, region, credentials };
}

function s3(maker: Maker, region: string): S3Client {
  return new S3Client({ ...clientFor(maker, region), forcePathStyle: true });
}

export async function createKey(maker: Maker, key: WorldKey): Promise<string> {
  const { region, state, policy, rotation, rotationDays: RotationPeriodInDays } = key;
  const client = new KMSClient(clientFor(maker, region));
  const { KeyMetadata } = await client.send(
    new CreateKeyCommand({
      KeySpec: key.spec as KeySpec | undefined,
      KeyUsage: key.usage as KeyUsageType | undefined,
      MultiRegion: key.multiRegion,
      Policy: policy === undefined ? undefined : JSON.stringify(policy),
    }),
  );
  const KeyId = KeyMetadata?.KeyId;
  if (KeyId === undefined) throw new Error('moto made a key without an id');
  const { alias: AliasName } = key;
  if (AliasName !== undefined) await client.send(new CreateAliasCommand({ AliasName, TargetKeyId: KeyId }));
  if (rotation === true) await client.send(new EnableKeyRotationCommand({ KeyId, RotationPeriodInDays }));
  if (state === 'Disabled') await client.send(new DisableKeyCommand({ KeyId }));
  if (state === 'PendingDeletion') {
    await client.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  }
  return KeyId;
}

/** Makes a bucket and sets what the world says about it; the rest is left to moto. */
export async function createBucket(maker: Maker, Bucket: string, bucket: WorldBucket): Promise<void> {
  const { region, publicAccessBlock, ownership, policy, grants = [] } = bucket;
  const client = s3(maker, region);
  const elsewhere =
    region === 'us-east-1'
      ? {}
      : { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } };
  const ObjectLockEnabledForBucket = bucket.objectLock === undefined ? undefined : true;
  await client.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket, ...elsewhere }));
  if (publicAccessBlock !== undefined && publicAccessBlock !== 'none') {
    const PublicAccessBlockConfiguration = {
      BlockPublicAcls: publicAccessBlock.blockPublicAcls ?? true,
      IgnorePublicAcls: publicAccessBlock.ignorePublicAcls ?? true,
      BlockPublicPolicy: publicAccessBlock.blockPublicPolicy ?? true,
      RestrictPublicBuckets: publicAccessBlock.restrictPublicBuckets ?? true,
    };
    await client.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
  }
  if (ownership !== undefined && ownership !== 'none') {
    const OwnershipControls = { Rules: [{ ObjectOwnership: ownership }] };
    await client.send(new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls }));
  }
  if (policy !== undefined) {
    await client.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(policy) }));
  }
  if (grants.some(({ grantee, permission }) => grantee === 'AllUsers' && permission === 'READ')) {
    await client.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }));
  }
  await configureBucket(client, Bucket, bucket);
}

export async function deleteBucket(maker: Maker, Bucket: string, region: string): Promise<void> {
  await s3(maker, region).send(new DeleteBucketCommand({ Bucket }));
}

export async function createTrail(maker: Maker, Name: string, trail: WorldTrail): Promise<void> {
  const client = new CloudTrailClient(clientFor(maker, trail.home));
  await client.send(
    new CreateTrailCommand({
      Name,
      S3BucketName: trail.bucket,
      IsMultiRegionTrail: trail.multiRegion,
      IsOrganizationTrail: trail.organization,
      IncludeGlobalServiceEvents: trail.globalServiceEvents,
      EnableLogFileValidation: trail.logFileValidation,
      KmsKeyId: trail.kmsKey,
      S3KeyPrefix: trail.keyPrefix,
      CloudWatchLogsLogGroupArn: trail.logGroupArn,
      CloudWatchLogsRoleArn: trail.logGroupRoleArn,
      SnsTopicName: trail.snsTopicArn?.split(':').at(-1),
      TagsList: Object.entries(trail.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  const { selectors, advancedSelectors, insightSelectors } = trail;
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
  if (insightSelectors !== undefined) {
    const InsightSelectors = insightSelectors.map((selector) => selector as InsightSelector);
    await client.send(new PutInsightSelectorsCommand({ TrailName: Name, InsightSelectors }));
  }
  await client.send(new StartLoggingCommand({ Name }));
  if (trail.logging === false) await stopTrail(maker, { name: Name, home: trail.home });
}

/** Stops a trail at its home, as a person would in the console. */
export async function stopTrail(
  maker: Maker,
  trail: { readonly name: string; readonly home: string },
): Promise<void> {
  const client = new CloudTrailClient(clientFor(maker, trail.home));
  await client.send(new StopLoggingCommand({ Name: trail.name }));
}
