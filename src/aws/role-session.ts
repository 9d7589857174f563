import type { AssumeRoleCommandOutput } from '@aws-sdk/client-sts';
import type { CallRequest } from '../model/call.ts';
import type { Refused } from './base-identity.ts';
import { classify } from './classify.ts';
import type { Identity } from './identity.ts';
import type { Sent } from './send.ts';

/** What a role gave. */
export interface RoleSession {
  readonly identity: Identity & { readonly expiration: Date };
  /** The answer without the credentials: what a record may hold. */
  readonly body: string;
}

export type RoleAnswer =
  | { readonly kind: 'session'; readonly session: RoleSession; readonly sent: Sent }
  | { readonly kind: 'refused'; readonly sent: Sent };

/** Takes the credentials out of an answer of AssumeRole's; what is left of it may be kept. */
export function roleAnswer(request: CallRequest, sent: Sent): RoleAnswer {
  const { answer, failure } = sent;
  if (answer === undefined || failure !== undefined) return { kind: 'refused', sent };
  const session = sessionIn(sent.output, accountOf(roleOf(request)));
  const { body: _, ...head } = answer;
  if (session !== undefined) {
    return { kind: 'session', session, sent: { ...sent, answer: { ...head, body: session.body } } };
  }
  const message =
    'The answer holds no whole session of the role: a part is missing, or it is another account’s.';
  const about = { call: 'sts:AssumeRole', region: request.region, status: head.status, message };
  return { kind: 'refused', sent: { answer: head, failure: about, clockCorrected: false } };
}

function sessionIn(output: unknown, account: string): RoleSession | undefined {
  const { AssumedRoleUser: user, Credentials: given } = (output ?? {}) as Partial<AssumeRoleCommandOutput>;
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) return undefined;
  if (!(Expiration instanceof Date) || Number.isNaN(Expiration.getTime())) return undefined;
  // The key stands in every signature, between marks.
  if (!/^\w{1,128}$/.test(AccessKeyId)) return undefined;
  if (user?.Arn === undefined || accountOf(user.Arn) !== account) return undefined;
  const { Arn, AssumedRoleId } = user;
  return {
    identity: {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    },
    body: JSON.stringify({ AssumedRoleUser: { Arn, AssumedRoleId }, Expiration: Expiration.toISOString() }),
  };
}

/** Why a call cannot be made that needs a role which AWS does not give. */
export function roleRefusal(request: CallRequest, { answer, failure }: Sent): Refused {
  if (failure === undefined) throw new Error('a session was given and nothing was refused');
  const { kind, code, message } = classify(failure);
  // Other codes speak of the credentials that asked, of the network or of haste, and keep their meaning.
  const refused = kind === 'unsupported' || (kind === 'denied' && /^(?:AccessDenied|Http)/.test(code));
  const words = `sts:AssumeRole of ${roleOf(request)} failed (${code}): ${message}`;
  return {
    classified: refused
      ? { kind: 'denied', code: 'RoleRefused', message: words }
      : { kind, code, message: words },
    ...(answer === undefined ? {} : { answer }),
  };
}

export function roleOf({ input }: CallRequest): string {
  const role = input['RoleArn'];
  return typeof role === 'string' ? role : '';
}

/** The account in an ARN; empty when it is none. */
export function accountOf(arn: string): string {
  const account = arn.split(':', 5)[4] ?? '';
  return /^\d{12}$/.test(account) ? account : '';
}
