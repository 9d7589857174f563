/**
 * The floor: sends the calls of a file with plain SDK clients, all known beforehand, as many at once as our
 * command line would, and does nothing else. Started by compare.ts, bundled as our command line is.
 */
import { readFileSync } from 'node:fs';
import { AccountClient, ListRegionsCommand } from '@aws-sdk/client-account';
import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventDataStoreCommand,
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetResourcePolicyCommand,
  GetTrailStatusCommand,
  ListEventDataStoresCommand,
} from '@aws-sdk/client-cloudtrail';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLoggingCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import * as control from '@aws-sdk/client-s3-control';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { CallRequest, ServiceId } from '../../src/model/call.ts';

type Send = (operation: string, input: CallRequest['input']) => Promise<unknown>;

const atOnce = 50;
const requestHandler = new NodeHttpHandler({ httpAgent: { keepAlive: true, maxSockets: 64 } });
const clients = new Map<string, Send>();
const calls = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly CallRequest[];
replay().then(
  (milliseconds) => process.stdout.write(`${milliseconds}\n`, () => process.exit(0)),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

async function replay(): Promise<number> {
  const started = performance.now();
  const waiting = calls.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      // One iterator for all, so that each call is taken once.
      for (const { service, region, operation, input } of waiting) {
        // What moto refuses took its time as well.
        await client(service, region)(operation, input).catch(refused);
      }
    }),
  );
  return performance.now() - started;
}

function refused(error: unknown): void {
  if (!(error instanceof Error && '$metadata' in error)) throw error;
}

function client(service: ServiceId, region: string): Send {
  const key = `${service}/${region}`;
  const known = clients.get(key) ?? open(service, region);
  clients.set(key, known);
  return known;
}

function open(service: ServiceId, region: string): Send {
  const settings = { region, requestHandler, maxAttempts: 1 };
  switch (service) {
    case 'account':
      return sends(new AccountClient(settings), { ListRegions: ListRegionsCommand });
    case 'cloudtrail':
      return sends(new CloudTrailClient(settings), {
        DescribeTrails: DescribeTrailsCommand,
        GetEventDataStore: GetEventDataStoreCommand,
        GetResourcePolicy: GetResourcePolicyCommand,
        GetEventSelectors: GetEventSelectorsCommand,
        GetInsightSelectors: GetInsightSelectorsCommand,
        GetTrailStatus: GetTrailStatusCommand,
        ListEventDataStores: ListEventDataStoresCommand,
      });
    case 'kms':
      return sends(new KMSClient(settings), { DescribeKey: DescribeKeyCommand });
    case 's3':
      return sends(new S3Client({ ...settings, forcePathStyle: true }), {
        GetBucketAcl: GetBucketAclCommand,
        GetBucketEncryption: GetBucketEncryptionCommand,
        GetBucketLifecycleConfiguration: GetBucketLifecycleConfigurationCommand,
        GetBucketLogging: GetBucketLoggingCommand,
        GetBucketOwnershipControls: GetBucketOwnershipControlsCommand,
        GetBucketPolicy: GetBucketPolicyCommand,
        GetBucketPolicyStatus: GetBucketPolicyStatusCommand,
        GetBucketTagging: GetBucketTaggingCommand,
        GetBucketVersioning: GetBucketVersioningCommand,
        GetObjectLockConfiguration: GetObjectLockConfigurationCommand,
        GetPublicAccessBlock: GetPublicAccessBlockCommand,
        HeadBucket: HeadBucketCommand,
        ListBuckets: ListBucketsCommand,
      });
    case 's3-control':
      return sends(controlClient(settings), {
        GetPublicAccessBlock: control.GetPublicAccessBlockCommand,
      });
    case 'sts':
      return sends(new STSClient(settings), { GetCallerIdentity: GetCallerIdentityCommand });
    default:
      throw new Error(`${service} is not asked for one account`);
  }
}

/** AWS's rules would put the account id in front of the server's name, where nobody answers. */
function controlClient(settings: control.S3ControlClientConfig): control.S3ControlClient {
  const made = new control.S3ControlClient(settings);
  const url = new URL(process.env['AWS_ENDPOINT_URL'] ?? '');
  made.config.endpointProvider = () => ({ url });
  return made;
}

/** Bundlers rename classes, so the names of operations are written out. */
function sends<Classes extends Readonly<Record<string, new (input: never) => object>>>(
  target: { send(command: InstanceType<Classes[keyof Classes]>): Promise<unknown> },
  classes: Classes,
): Send {
  return (operation, input) => {
    const Command = classes[operation];
    if (Command === undefined) throw new Error(`no command for ${operation}`);
    return target.send(new Command(input as never) as never);
  };
}
