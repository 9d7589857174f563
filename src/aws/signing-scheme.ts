import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { SignatureV4Init } from '@smithy/signature-v4';
import { chosenIdentity, type Identity, MixedIdentities } from './identity.ts';
import { rememberedKeys } from './remembered-keys.ts';
import { markClockCorrected, type ServerClock } from './server-clock.ts';

export type SigningScheme = NonNullable<STSClientConfig['httpAuthSchemes']>[number];

/** What the SDK hands to a signer: its client's settings, and what the endpoint's rules say. */
interface Properties {
  readonly config?: Pick<SignatureV4Init, 'sha256'> & { readonly signingEscapePath?: boolean };
  /** The service as the client knows it, and as the endpoint does. */
  readonly name?: string;
  readonly signingName?: string;
  readonly region?: string;
  readonly signingRegion?: string;
  /** How far our clock was corrected when the request was signed. */
  offsetMs?: number;
}

/**
 * The one way to sign. The SDK's own signer takes the credentials of its client, which it remembers from the
 * first call on; this one takes those of the call, so that one client serves all accounts. Because it is the
 * only scheme that a client gets, S3's others (sigv4a, s3express) cannot be chosen.
 */
export async function signingScheme(clock: ServerClock): Promise<SigningScheme> {
  const { SignatureV4 } = await import('@smithy/signature-v4');
  const remembered = rememberedKeys();
  return {
    schemeId: 'aws.auth#sigv4',
    identityProvider: () => () => {
      const identity = chosenIdentity();
      return identity === undefined
        ? Promise.reject(new MixedIdentities('a call was to be signed as nobody in particular, and not sent'))
        : Promise.resolve(identity);
    },
    signer: {
      sign: (request, identity, given) => {
        const properties: Properties = given;
        const { config, name, region, signingName = name, signingRegion = region } = properties;
        if (config?.sha256 === undefined || signingName === undefined || signingRegion === undefined) {
          throw new Error('the SDK does not say for which service and region a request is signed');
        }
        const offsetMs = clock.offsetMs();
        properties.offsetMs = offsetMs;
        const signer = new SignatureV4({
          credentials: identity as Identity,
          region: signingRegion,
          service: signingName,
          sha256: remembered(identity as Identity, config.sha256),
          uriEscapePath: config.signingEscapePath ?? true,
        });
        return signer.sign(request, { signingDate: new Date(Date.now() + offsetMs) });
      },
      errorHandler: (given) => (error) => {
        const { offsetMs }: Properties = given;
        clock.learn(error);
        if (offsetMs !== clock.offsetMs()) markClockCorrected(error);
        throw error;
      },
    },
  };
}
