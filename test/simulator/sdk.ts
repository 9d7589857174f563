import { AccountClient } from '@aws-sdk/client-account';
import { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { KMSClient } from '@aws-sdk/client-kms';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { S3Client } from '@aws-sdk/client-s3';
import { S3ControlClient } from '@aws-sdk/client-s3-control';
import { STSClient } from '@aws-sdk/client-sts';
import { onTestFinished } from 'vitest';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server.ts';
import type { World } from '../../src/simulator/world.ts';
import { home } from './worlds.ts';

export interface Clients {
  readonly account: AccountClient;
  readonly cloudtrail: CloudTrailClient;
  readonly kms: KMSClient;
  readonly organizations: OrganizationsClient;
  readonly s3: S3Client;
  readonly s3Control: S3ControlClient;
  readonly sts: STSClient;
}

/** A simulator that ends with the test. */
export async function serving(world: World, options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator(world, options);
  onTestFinished(() => simulator.close());
  return simulator;
}

/** The real SDK's clients, pointed at an endpoint, without retries. */
export function clientsFor(
  endpoint: string,
  {
    region = 'us-east-1',
    accessKeyId = accessKeyIdOf(home),
    sessionToken,
  }: { readonly region?: string; readonly accessKeyId?: string; readonly sessionToken?: string } = {},
): Clients {
  const token = sessionToken === undefined ? {} : { sessionToken };
  const credentials = { accessKeyId, secretAccessKey: 'any', ...token };
  const settings = { endpoint, region, maxAttempts: 1, credentials };
  // S3 Control's rules would put the account in front of the host, and no address has names below it.
  const signature = { name: 'sigv4', signingName: 's3', signingRegion: region, properties: {} };
  const properties = { authSchemes: [signature] };
  const asGiven = { ...settings, endpointProvider: () => ({ url: new URL(endpoint), properties }) };
  return {
    account: new AccountClient(settings),
    cloudtrail: new CloudTrailClient(settings),
    kms: new KMSClient(settings),
    organizations: new OrganizationsClient(settings),
    s3: new S3Client(settings),
    s3Control: new S3ControlClient(asGiven),
    sts: new STSClient(settings),
  };
}

/** Name and HTTP status of the error that a call ends with. */
export async function errorOf(
  call: Promise<unknown>,
): Promise<{ readonly name: string; readonly status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    const status =
      typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
        ? metadata.httpStatusCode
        : undefined;
    return { name: error.name, status: typeof status === 'number' ? status : undefined };
  }
  throw new Error('the call was answered');
}
