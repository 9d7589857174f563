import { createHash } from 'node:crypto';

/** What AssumeRole gave somebody. */
export interface Session {
  readonly account: string;
  /** ARN of the assumed role with its session name. */
  readonly arn: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/**
 * Temporary credentials of a session. The token holds the session and the key id is its hash, so that keys
 * need not be remembered: every server of the same world accepts them, and none without its own token. They
 * are spelled unlike AWS's, and keep no one out.
 */
export function credentialsFor(session: Session): Credentials {
  const { account, arn, expires } = session;
  const sessionToken = Buffer.from(JSON.stringify([account, arn, expires])).toString('base64');
  return {
    accessKeyId: keyIdFor(sessionToken),
    secretAccessKey: `simulated${digestOf(`secret ${sessionToken}`)}`,
    sessionToken,
  };
}

/** The session of a key id and its token; nothing when they do not belong together. */
export function sessionOf(accessKeyId: string, sessionToken: string): Session | undefined {
  if (keyIdFor(sessionToken) !== accessKeyId) return undefined;
  try {
    const written: unknown = JSON.parse(Buffer.from(sessionToken, 'base64').toString('utf8'));
    if (!Array.isArray(written)) return undefined;
    const [account, arn, expires]: readonly unknown[] = written;
    return typeof account === 'string' && typeof arn === 'string' && typeof expires === 'number'
      ? { account, arn, expires }
      : undefined;
  } catch {
    return undefined;
  }
}

function keyIdFor(sessionToken: string): string {
  return `SIMULATEDTEMP${digestOf(sessionToken).slice(0, 16).toUpperCase()}`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(`simulated ${text}`).digest('hex');
}
