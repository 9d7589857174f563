import type { Classified } from './classify.ts';
import { profileNames } from './profile-names.ts';
import { safeMessage } from './safe-message.ts';

/**
 * Why no credentials could be had. The SDK's own words are not repeated where they may quote the output of a
 * `credential_process`; what AWS said while a role was assumed or a token refreshed is.
 */
export function credentialFailure(error: unknown, profile: string | undefined): Classified {
  const { name, message, status, file, network } = partsOf(error);
  if (file !== undefined) return unreadable(file);
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
    // Without `$fault` the words are the SDK's about an answer that it could not read.
    const why = isServiceError(error) ? ` (${name}): ${safeMessage(message)}` : ` (HTTP ${status}).`;
    const words = `AWS refused to give them${why}`;
    return { kind: 'denied', code: 'CredentialsRefused', message: words };
  }
  if (name === 'CredentialsProviderError' && /any providers/.test(message)) return nowhere(profile);
  const where = profile === undefined ? '' : ` of the profile ${JSON.stringify(profile)}`;
  return {
    kind: 'denied',
    code: 'CredentialsFailed',
    message: `The credentials${where} could not be loaded (${name}).`,
  };
}

function unreadable(file: string): Classified {
  const words = `A file that the settings name, such as a web identity token, cannot be read (${safeMessage(file)}).`;
  return { kind: 'denied', code: 'CredentialsFailed', message: words };
}

/** The SDK asks one source after the other and reports only the last; a profile that was named is there. */
function nowhere(profile: string | undefined): Classified {
  if (profile !== undefined && profile !== '') {
    const words = `The profile ${JSON.stringify(profile)} leads to no credentials: it has none, or its credential_process, source_profile or role does not work.`;
    return { kind: 'denied', code: 'CredentialsFailed', message: words };
  }
  const words =
    'No AWS credentials were found: not in the environment, the AWS configuration files, a web identity token, a container or an instance role.';
  return { kind: 'denied', code: 'CredentialsMissing', message: words };
}

function unknownProfile(profile: string | undefined): string | undefined {
  if (profile === undefined || profile === '') return undefined;
  const known = profileNames(process.env);
  if (known.includes(profile)) return undefined;
  const list = known.length === 0 ? 'There are none.' : `There are: ${known.slice(0, 20).join(', ')}.`;
  return `No profile ${JSON.stringify(profile)} is in the AWS configuration files. ${list}`;
}

function isServiceError(error: unknown): boolean {
  return error instanceof Error && '$fault' in error;
}

interface Parts {
  readonly name: string;
  readonly message: string;
  /** Set when AWS refused: an answer came. */
  readonly status?: number;
  /** What the system said of a file. */
  readonly file?: string;
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
  // Of files the system names the path; of connections it does not.
  if ('syscall' in error && 'path' in error) return { name, message, file: message };
  const network = 'code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code);
  return network ? { name, message, network: String(error.code) } : { name, message };
}
