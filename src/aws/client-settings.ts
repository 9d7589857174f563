import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { SigningScheme } from './signing-scheme.ts';

/** Settings that every client gets; what is absent is left to the SDK's own settings. */
export interface ClientSettings {
  readonly region: string;
  readonly requestHandler: NonNullable<STSClientConfig['requestHandler']>;
  /** How requests are signed; the identity is that of the call. */
  readonly httpAuthSchemes: SigningScheme[];
  /** Never asked for, because the scheme has the credentials; the SDK would look for some of its own. */
  readonly credentials: () => Promise<never>;
  readonly maxAttempts: 1;
  readonly endpoint?: string;
  readonly profile?: string;
  /** S3 only: the bucket stays in the path, because emulators have no name per bucket. */
  readonly forcePathStyle?: boolean;
}
