import { inspect } from 'node:util';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import type { Identity } from '../../src/aws/identity.ts';
import type { ServiceClient } from '../../src/aws/operation.ts';
import { send } from '../../src/aws/send.ts';
import { serverClock } from '../../src/aws/server-clock.ts';
import { openClient } from '../../src/aws/service-clients.ts';
import { type SigningScheme, signingScheme } from '../../src/aws/signing-scheme.ts';
import type { CallRequest, ServiceId } from '../../src/model/call.ts';
import { UsageError } from '../../src/model/problem.ts';
import { type LocalServer, localServer, request } from './local-server.ts';
import { credentialsOf, roleServer } from './role-server.ts';
import { inputFor } from './sample-inputs.ts';

const mine = credentialsOf('222233334444');
const other = credentialsOf('333344445555');

/** How identities could be mixed: what signs is not what the call chose. */
type Planted = (scheme: SigningScheme) => SigningScheme;

const someoneElses: Planted = (scheme) => ({
  ...scheme,
  identityProvider: () => async (): Promise<object> => other,
});

/** The SDK's own provider does this: whoever calls first signs for everybody. */
const remembersTheFirst: Planted = (scheme) => {
  let first: Promise<object> | undefined;
  return {
    ...scheme,
    identityProvider: (config) => {
      const ask = scheme.identityProvider(config);
      return async () => (first ??= ask?.() ?? Promise.resolve({}));
    },
  };
};

const unsigned: Planted = (scheme) => ({
  ...scheme,
  signer: { ...scheme.signer, sign: (toSign) => Promise.resolve(toSign) },
});

async function clientWith(server: LocalServer, service: ServiceId, plant: Planted): Promise<ServiceClient> {
  const requestHandler = new NodeHttpHandler();
  onTestFinished(() => requestHandler.destroy());
  return openClient(service, {
    region: 'us-east-1',
    endpoint: server.url,
    forcePathStyle: true,
    maxAttempts: 1,
    requestHandler,
    httpAuthSchemes: [plant(await signingScheme(serverClock()))],
    credentials: () => Promise.reject(new Error('not to be asked for')),
  });
}

const as = (identity: Identity) => ({ identity, deadlineMs: 5000 });

describe('a request that is signed as somebody else', () => {
  it.each(allowedCalls)('$service:$operation is not sent and no fault', async ({ service, operation }) => {
    const server = await localServer(roleServer());
    const asked: CallRequest = { ...request(`${service}:${operation}`), input: inputFor(operation) };
    const client = await clientWith(server, service, someoneElses);
    await expect(send(client, asked, as(mine))).rejects.toMatchObject({ name: 'MixedIdentities' });
    expect(server.seen).toEqual([]);
  });

  it('is found also when only later calls are mixed up', async () => {
    const server = await localServer(roleServer());
    const client = await clientWith(server, 'cloudtrail', remembersTheFirst);
    const asked = request('cloudtrail:DescribeTrails');
    expect((await send(client, asked, as(mine))).failure).toBeUndefined();
    await expect(send(client, asked, as(other))).rejects.toMatchObject({ name: 'MixedIdentities' });
    expect((await send(client, asked, as(mine))).failure).toBeUndefined();
    expect(server.seen).toHaveLength(2);
  });

  it('is found when it is not signed at all', async () => {
    const server = await localServer(roleServer());
    const client = await clientWith(server, 'cloudtrail', unsigned);
    const sent = send(client, request('cloudtrail:DescribeTrails'), as(mine));
    await expect(sent).rejects.toMatchObject({ name: 'MixedIdentities' });
    expect(server.seen).toEqual([]);
  });

  it('is nothing that the user could mend, and is told without anybody’s credentials', async () => {
    const server = await localServer(roleServer());
    const client = await clientWith(server, 'cloudtrail', someoneElses);
    const error: unknown = await send(client, request('cloudtrail:DescribeTrails'), as(mine)).catch((e) => e);
    // What is no `UsageError` ends a run with exit code 70.
    expect(error).not.toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(/^MixedIdentities: DescribeTrails was signed as another account/);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/hush|KEYOF/);
  });
});
