import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ServiceId } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';
import type { ClientSettings } from './client-settings.ts';
import type { Identity } from './identity.ts';
import type { ServiceClient } from './operation.ts';
import { type Proxies, proxiesOf } from './proxies.ts';
import { looksLikeRegion } from './region-name.ts';
import { serverClock } from './server-clock.ts';
import { openClient } from './service-clients.ts';
import { signingScheme } from './signing-scheme.ts';

export type Credentials = NonNullable<STSClientConfig['credentials']>;

export interface PoolOptions {
  /** Profile of the AWS configuration files; absent: `AWS_PROFILE`, or what the SDK finds. */
  readonly profile?: string | undefined;
  /** Where every call goes, for emulators; absent: `AWS_ENDPOINT_URL` and its kin, else AWS. */
  readonly endpoint?: string | undefined;
  readonly credentials?: Credentials | undefined;
  /** Region for calls that belong to none; absent: `AWS_REGION`, the profile's, else us-east-1. */
  readonly region?: string | undefined;
  /** Sockets per host; 256 if absent, more than the collector has calls under way. */
  readonly maxSockets?: number | undefined;
}

export interface ClientPool {
  readonly client: (service: ServiceId, region: string) => Promise<ServiceClient>;
  /** Rejects when there are none. They are loaded once and kept fresh. */
  readonly resolveCredentials: () => Promise<Identity>;
  readonly defaultRegion: () => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Shared {
  readonly credentials: () => Promise<Identity>;
  readonly requestHandler: NodeHttpHandler;
  readonly settings: Omit<ClientSettings, 'region'>;
}

/**
 * One SDK client per service and region, for all accounts; all share their sockets and their clock. Throws a
 * `UsageError` for a proxy that is none.
 */
export function clientPool(options: PoolOptions): ClientPool {
  const proxies = proxiesOf(process.env);
  const clients = new Map<string, Promise<ServiceClient>>();
  let shared: Promise<Shared> | undefined;
  let region: Promise<string> | undefined;
  const defaultRegion = (): Promise<string> => (region ??= findRegion(options));
  const share = (): Promise<Shared> => (shared ??= shareSettings({ ...options, proxies }, defaultRegion));
  const open = async (service: ServiceId, name: string): Promise<ServiceClient> => {
    const { settings } = await share();
    const forcePathStyle = service === 's3' && (await hasEndpoint(options));
    return openClient(service, { ...settings, region: name, ...(forcePathStyle ? { forcePathStyle } : {}) });
  };
  return {
    client: (service, name) => {
      const key = `${service}/${name}`;
      const known = clients.get(key) ?? open(service, name);
      clients.set(key, known);
      return known;
    },
    resolveCredentials: async () => (await share()).credentials(),
    defaultRegion,
    close: async () => (await shared)?.requestHandler.destroy(),
  };
}

/** Every bucket has a host of its own: connections that nobody uses must not pile up until no file can be opened. */
const idleMs = 5000;

/**
 * Keeps connections open; the deadline of a call is the caller's, this one cuts hung handshakes. An agent's
 * `timeout` closes idle connections, and does nothing to those that wait for an answer.
 */
async function openHandler(maxSockets: number, proxies: Proxies): Promise<NodeHttpHandler> {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const agent = { keepAlive: true, maxSockets, timeout: idleMs, proxyEnv: { ...proxies } };
  return new NodeHttpHandler({
    httpAgent: agent,
    httpsAgent: agent,
    connectionTimeout: 8000,
    // The handler's hints about busy sockets would land among the reports.
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore, trace: ignore },
  });
}

function ignore(): void {}

/** The SDK's own chain of sources, resolved by one client that sends nothing: sign-on happens once. */
async function shareSettings(
  options: PoolOptions & { readonly proxies: Proxies },
  defaultRegion: () => Promise<string>,
): Promise<Shared> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const requestHandler = await openHandler(options.maxSockets ?? 256, options.proxies);
  const { credentials, endpoint, profile } = options;
  const first = new STSClient({
    region: defaultRegion,
    // Sources of credentials that ask over the network take the handler of their client, and so its proxy.
    requestHandler,
    ...(credentials === undefined ? {} : { credentials }),
    ...(profile === undefined ? {} : { profile }),
  });
  return {
    credentials: () => first.config.credentials(),
    requestHandler,
    settings: {
      requestHandler,
      httpAuthSchemes: [await signingScheme(serverClock())],
      credentials: () => Promise.reject(new Error('a call was signed without an identity of its own')),
      maxAttempts: 1,
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(profile === undefined ? {} : { profile }),
    },
  };
}

async function findRegion({ profile, region }: PoolOptions): Promise<string> {
  const found = region ?? (await configuredRegion(profile)) ?? 'us-east-1';
  if (looksLikeRegion(found)) return found;
  throw new UsageError(
    `The configured AWS region ${JSON.stringify(found.slice(0, 80))} is not the name of a region`,
    {
      next: 'Set AWS_REGION (or `region` of the profile) to a region such as eu-west-1.',
    },
  );
}

/** What the SDK takes from AWS_REGION and the profile; it throws when there is nothing. */
async function configuredRegion(profile: string | undefined): Promise<string | undefined> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient(profile === undefined ? {} : { profile });
  try {
    return await client.config.region();
  } catch (error) {
    const refused = error instanceof Error && /region="(.*)"/.exec(error.message)?.[1];
    return refused || undefined;
  }
}

/** Whether S3 is asked elsewhere than at AWS: by an option, the environment or the profile (`endpoint_url`). */
async function hasEndpoint({ endpoint }: PoolOptions): Promise<boolean> {
  if (endpoint !== undefined) return true;
  const { S3Client } = await import('@aws-sdk/client-s3');
  // The SDK's own reading of all its settings; only its type does not promise it.
  const config: { readonly serviceConfiguredEndpoint?: () => Promise<string | undefined> } = new S3Client({
    region: 'us-east-1',
  }).config;
  return (await config.serviceConfiguredEndpoint?.()) !== undefined;
}
