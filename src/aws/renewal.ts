import type { Refused } from './base-identity.ts';
import type { Identity } from './identity.ts';
import type { RoleSession } from './role-session.ts';

/** Gives credentials that are still good for a while, or why there are none. */
export type IdentitySource = () => Promise<Identity | Refused>;

const minute = 60_000;
/** Sessions are asked for without a duration, so AWS gives an hour, whatever our clock makes of their end. */
const longestMs = 60 * minute;
/** As the SDK does; calls that wait for their turn may need that long. */
const beforeEndMs = 5 * minute;

/**
 * A source that opens a session when it has none and again shortly before its end. Whoever asks meanwhile
 * waits for the same one. A refusal is not remembered: what was in haste is asked again.
 */
export function renewed(
  open: () => Promise<RoleSession | Refused>,
  now: () => number,
  first?: RoleSession,
): IdentitySource {
  let held = first === undefined ? undefined : hold(first, now());
  let opening: Promise<Identity | Refused> | undefined;
  const renew = async (): Promise<Identity | Refused> => {
    try {
      const opened = await open();
      if ('classified' in opened) return opened;
      held = hold(opened, now());
      return held.identity;
    } finally {
      opening = undefined;
    }
  };
  return async () => {
    if (held !== undefined && now() < held.renewAt) return held.identity;
    opening ??= renew();
    return opening;
  };
}

interface Held {
  readonly identity: Identity;
  readonly renewAt: number;
}

/** A session that seems to have ended already tells of a wrong clock; it is used for a minute, not asked for anew each time. */
function hold({ identity }: RoleSession, openedAt: number): Held {
  const lifetime = Math.min(longestMs, identity.expiration.getTime() - openedAt);
  const used = lifetime - Math.min(beforeEndMs, lifetime / 2);
  return { identity, renewAt: openedAt + Math.max(minute, used) };
}
