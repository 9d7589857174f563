import type { ListRegionsCommandInput } from '@aws-sdk/client-account';
import type {
  DescribeTrailsCommandInput,
  GetEventSelectorsCommandInput,
  GetTrailStatusCommandInput,
} from '@aws-sdk/client-cloudtrail';
import type { DescribeKeyCommandInput } from '@aws-sdk/client-kms';
import type { GetBucketEncryptionCommandInput, HeadBucketCommandInput } from '@aws-sdk/client-s3';
import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ServiceId } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { keepRawAnswer, type RawAnswer } from './raw-answer.ts';

/** Settings that every client gets; what is absent is left to the SDK's own settings. */
export interface ClientSettings {
  readonly region: string;
  readonly requestHandler: NodeHttpHandler;
  readonly credentials: NonNullable<STSClientConfig['credentials']>;
  readonly maxAttempts: 1;
  readonly endpoint?: string;
  readonly profile?: string;
  /** S3 only: the bucket stays in the path, because emulators have no name per bucket. */
  readonly forcePathStyle?: boolean;
}

/** How one call is sent: cut off by `signal`, every raw answer handed to `keep`. */
export interface Sending {
  readonly signal: AbortSignal;
  readonly keep: (answer: RawAnswer) => void;
}

/** Sends one operation and settles when the SDK is through with it; the parsed output is of no interest. */
export type Operation = (input: JsonObject, sending: Sending) => Promise<unknown>;

export type ServiceClient = Readonly<Record<string, Operation>>;

/** One SDK client. Each service's package is loaded when it is first needed, so that start-up stays quick. */
export function openClient(service: ServiceId, settings: ClientSettings): Promise<ServiceClient> {
  switch (service) {
    case 'account':
      return accountClient(settings);
    case 'cloudtrail':
      return cloudtrailClient(settings);
    case 'kms':
      return kmsClient(settings);
    case 's3':
      return s3Client(settings);
    case 'organizations':
    case 's3-control':
      throw new Error(`no call of ${service} is allowed`);
    case 'sts':
      return stsClient(settings);
  }
}

async function accountClient(settings: ClientSettings): Promise<ServiceClient> {
  const { AccountClient, ListRegionsCommand } = await import('@aws-sdk/client-account');
  const client = new AccountClient(settings);
  return {
    ListRegions: (input, sending) =>
      client.send(watched(new ListRegionsCommand(input as ListRegionsCommandInput), sending), until(sending)),
  };
}

async function cloudtrailClient(settings: ClientSettings): Promise<ServiceClient> {
  const { CloudTrailClient, DescribeTrailsCommand, GetEventSelectorsCommand, GetTrailStatusCommand } =
    await import('@aws-sdk/client-cloudtrail');
  const client = new CloudTrailClient(settings);
  return {
    DescribeTrails: (input, sending) =>
      client.send(
        watched(new DescribeTrailsCommand(input as DescribeTrailsCommandInput), sending),
        until(sending),
      ),
    GetEventSelectors: (input, sending) =>
      client.send(
        watched(new GetEventSelectorsCommand(input as GetEventSelectorsCommandInput & JsonObject), sending),
        until(sending),
      ),
    GetTrailStatus: (input, sending) =>
      client.send(
        watched(new GetTrailStatusCommand(input as GetTrailStatusCommandInput & JsonObject), sending),
        until(sending),
      ),
  };
}

async function kmsClient(settings: ClientSettings): Promise<ServiceClient> {
  const { KMSClient, DescribeKeyCommand } = await import('@aws-sdk/client-kms');
  const client = new KMSClient(settings);
  return {
    DescribeKey: (input, sending) =>
      client.send(
        watched(new DescribeKeyCommand(input as DescribeKeyCommandInput & JsonObject), sending),
        until(sending),
      ),
  };
}

async function s3Client(settings: ClientSettings): Promise<ServiceClient> {
  const { GetBucketEncryptionCommand, HeadBucketCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client(settings);
  return {
    HeadBucket: (input, sending) =>
      client.send(
        watched(new HeadBucketCommand(input as HeadBucketCommandInput & JsonObject), sending),
        until(sending),
      ),
    GetBucketEncryption: (input, sending) =>
      client.send(
        watched(
          new GetBucketEncryptionCommand(input as GetBucketEncryptionCommandInput & JsonObject),
          sending,
        ),
        until(sending),
      ),
  };
}

async function stsClient(settings: ClientSettings): Promise<ServiceClient> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient(settings);
  return {
    GetCallerIdentity: (_input, sending) =>
      client.send(watched(new GetCallerIdentityCommand({}), sending), until(sending)),
  };
}

type Middleware = ReturnType<typeof keepRawAnswer>;

/** Any SDK command: its own stack runs closest to the wire, below the client's. */
interface Watchable {
  readonly middlewareStack: {
    add(
      middleware: Middleware,
      place: { readonly step: 'deserialize'; readonly priority: 'low'; readonly name: string },
    ): void;
  };
}

function watched<C extends Watchable>(command: C, { keep }: Sending): C {
  command.middlewareStack.add(keepRawAnswer(keep), {
    step: 'deserialize',
    priority: 'low',
    name: 'keepRawAnswer',
  });
  return command;
}

function until({ signal }: Sending): { readonly abortSignal: AbortSignal } {
  return { abortSignal: signal };
}
