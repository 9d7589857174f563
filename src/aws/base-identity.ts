import type { Classified } from './classify.ts';
import type { ClientPool } from './client-pool.ts';
import { credentialFailure } from './credential-failure.ts';
import { late, withDeadline } from './deadline.ts';
import type { Identity } from './identity.ts';
import type { RawAnswer } from './raw-answer.ts';

/** Why nobody can sign a call. */
export interface Refused {
  readonly classified: Classified;
  /** What AWS answered to the attempt to become somebody; absent when it was not AWS that refused. */
  readonly answer?: RawAnswer;
}

/** Signing on may ask a web service or start a program. */
const deadlineMs = 60_000;

/** The user's own credentials, loaded before the call, so that their troubles are never taken for the service's. */
export async function baseIdentity(
  pool: ClientPool,
  profile: string | undefined,
): Promise<Identity | Refused> {
  // Outside of the attempt below: a wrong region setting is the user's to mend, and thrown.
  await pool.defaultRegion();
  try {
    const identity = await withDeadline(deadlineMs, () => pool.resolveCredentials());
    if (identity !== late) return identity;
    const message = `No credentials came within ${deadlineMs / 1000} s.`;
    return { classified: { kind: 'timed-out', code: 'CredentialsTimedOut', message } };
  } catch (error) {
    return { classified: credentialFailure(error, profile) };
  }
}
