import type { Classified } from './classify.ts';
import { profileNames } from './profile-names.ts';
import { safeMessage } from './safe-message.ts';

/**
 * Why no credentials could be had. The SDK's own words are not repeated where they may quote the output of a
 * `credential_process`; what AWS said while a role was assumed or a token refreshed is.
 */
export function credentialFailure(error: unknown, profile: string | undefined): Classified {
  const { name, message, status, network } = partsOf(error);
  if (network !== undefined) {
    return { kind: 'unreachable', code: network, message: `No connection for credentials (${network}).` };
  }
  const missingProfile = unknownProfile(profile);
  if (missingProfile !== undefined) {
    return { kind: 'denied', code: 'ProfileNotFound', message: missingProfile };
  }
  if (
    /UnauthorizedException|SSO session|SSO Token|Token is expired|aws sso login|please re-authenticate/i.test(
      `${name} ${message}`,
    )
  ) {
    return {
      kind: 'denied',
      code: 'SsoSessionExpired',
      message: 'The single sign-on session has expired or is missing.',
    };
  }
  if (/multi-factor/.test(message)) {
    const words = 'The profile needs a code from a multi-factor device, which Trailproof does not ask for.';
    return { kind: 'denied', code: 'MfaNeeded', message: words };
  }
  if (status !== undefined) {
    const words = `AWS refused to give them (${name}): ${safeMessage(message)}`;
    return { kind: 'denied', code: 'CredentialsRefused', message: words };
  }
  if (name === 'CredentialsProviderError' && /any providers/.test(message)) {
    const words =
      'No AWS credentials were found: not in the environment, the AWS configuration files, a web identity token, a container or an instance role.';
    return { kind: 'denied', code: 'CredentialsMissing', message: words };
  }
  const where = profile === undefined ? '' : ` of the profile ${JSON.stringify(profile)}`;
  return {
    kind: 'denied',
    code: 'CredentialsFailed',
    message: `The credentials${where} could not be loaded (${name}).`,
  };
}

function unknownProfile(profile: string | undefined): string | undefined {
  if (profile === undefined || profile === '') return undefined;
  const known = profileNames(process.env);
  if (known.includes(profile)) return undefined;
  const list = known.length === 0 ? 'There are none.' : `There are: ${known.slice(0, 20).join(', ')}.`;
  return `No profile ${JSON.stringify(profile)} is in the AWS configuration files. ${list}`;
}

interface Parts {
  readonly name: string;
  readonly message: string;
  /** Set when AWS refused: an answer came. */
  readonly status?: number;
  /** Node's code, when a source of credentials could not be reached. */
  readonly network?: string;
}

function partsOf(error: unknown): Parts {
  if (!(error instanceof Error)) return { name: 'Error', message: '' };
  const { name, message } = error;
  if ('$metadata' in error && typeof error.$metadata === 'object' && error.$metadata !== null) {
    const metadata: { readonly httpStatusCode?: unknown } = error.$metadata;
    if (typeof metadata.httpStatusCode === 'number')
      return { name, message, status: metadata.httpStatusCode };
  }
  const network = 'code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code);
  return network ? { name, message, network: String(error.code) } : { name, message };
}
