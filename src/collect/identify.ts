import { type CallerIdentity, decodeCallerIdentity } from '../answers/caller-identity.ts';
import type { CallPort } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import { UsageError } from '../model/problem.ts';

export type Identified =
  | { readonly kind: 'known'; readonly identity: CallerIdentity }
  | { readonly kind: 'unknown'; readonly fault: Fault };

/**
 * Whose credentials these are. Needs no permission, so what AWS refuses here are the credentials themselves:
 * a `UsageError` with what to do. What cannot be asked at all (no connection, throttled) is a fault.
 */
export async function identify(call: CallPort, region: string): Promise<Identified> {
  const record = await call({
    service: 'sts',
    operation: 'GetCallerIdentity',
    input: {},
    account: '',
    region,
  });
  const answer = decodeCallerIdentity(record);
  switch (answer.kind) {
    case 'value':
      return { kind: 'known', identity: answer.value };
    case 'absent':
      throw new Error('AWS documents no absence for sts:GetCallerIdentity');
    case 'fault': {
      const refusal = refusals.find(({ codes }) => codes.includes(answer.fault.code));
      if (refusal === undefined) return { kind: 'unknown', fault: answer.fault };
      throw new UsageError(`${refusal.what}: ${answer.fault.message}`, { next: refusal.next });
    }
  }
}

interface CredentialRefusal {
  readonly codes: readonly string[];
  readonly what: string;
  readonly next: string;
}

const signOn =
  'Run `aws sso login` or `aws configure`, set AWS_PROFILE or --profile, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';

/** The codes of a credentials' failure: AWS's, and those that `aws/` has for what never reached AWS. */
const refusals: readonly CredentialRefusal[] = [
  { codes: ['CredentialsMissing'], what: 'There are no AWS credentials to use', next: signOn },
  {
    codes: ['ProfileNotFound'],
    what: 'The AWS profile does not exist',
    next: 'Check --profile and AWS_PROFILE, or add the profile with `aws configure --profile NAME`.',
  },
  {
    codes: ['SsoSessionExpired'],
    what: 'The AWS session has ended',
    next: 'Run `aws sso login` (or `aws login`) for the profile, then try again.',
  },
  {
    codes: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'],
    what: 'The AWS credentials have expired',
    next: 'Get new ones (`aws sso login`, or assume the role again) and try again.',
  },
  {
    codes: ['InvalidAccessKeyId', 'InvalidClientTokenId', 'InvalidToken', 'UnrecognizedClientException'],
    what: 'AWS does not know these credentials',
    next: 'Check for a deleted key, a missing AWS_SESSION_TOKEN, or AWS_REGION in a disabled region or in another partition.',
  },
  {
    codes: [
      'IncompleteSignature',
      'InvalidSignatureException',
      'MissingAuthenticationToken',
      'SignatureDoesNotMatch',
    ],
    what: 'AWS does not accept the signature of these credentials',
    next: 'Check AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN (both belong to one access key), and the clock of this machine.',
  },
  {
    codes: ['RequestTimeTooSkewed'],
    what: 'The clock of this machine is wrong',
    next: 'Set the clock and try again.',
  },
  {
    codes: ['MfaNeeded'],
    what: 'The AWS profile cannot be used without a person',
    next: 'Get a session first (`aws sts get-session-token`, `aws sso login`) and use its credentials.',
  },
  {
    codes: ['RoleRefused'],
    what: 'The role to ask as could not be assumed',
    next: 'Check the role’s ARN (--role-arn), whom its trust policy names, and its external id (--external-id).',
  },
  {
    codes: ['CredentialsFailed', 'CredentialsRefused'],
    what: 'The AWS credentials could not be loaded',
    next: 'See what `aws sts get-caller-identity` says with the same profile and environment.',
  },
];
