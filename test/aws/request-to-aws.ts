import { serverClock } from '../../src/aws/server-clock.ts';
import { openClient } from '../../src/aws/service-clients.ts';
import { signingScheme } from '../../src/aws/signing-scheme.ts';
import type { ServiceId } from '../../src/model/call.ts';
import { base, credentialsOf } from './role-server.ts';
import { inputFor } from './sample-inputs.ts';

export interface RequestToAws {
  readonly hostname: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What would go to AWS if nobody had set an endpoint; it does not go. */
export async function requestToAws(
  service: ServiceId,
  operation: string,
  region: string,
): Promise<RequestToAws | undefined> {
  let seen: RequestToAws | undefined;
  const requestHandler = {
    handle: (sent: RequestToAws) => {
      seen = sent;
      return Promise.reject(new Error('not sent'));
    },
  };
  const client = await openClient(service, {
    region,
    requestHandler,
    httpAuthSchemes: [await signingScheme(serverClock())],
    credentials: () => Promise.reject(new Error('not to be asked for')),
    maxAttempts: 1,
  });
  const identity = credentialsOf(base);
  const sending = { identity, signal: new AbortController().signal, keep: () => undefined, parsed: false };
  await client[operation]?.(inputFor(operation), sending).catch(() => undefined);
  return seen;
}
