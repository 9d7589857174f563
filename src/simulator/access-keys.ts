import type { SignedCall } from './decode-request.ts';
import type { Refusal } from './outcome.ts';
import { expiredKey, unknownKey, wrongToken } from './refusals.ts';
import { sessionOf } from './session-token.ts';
import type { World } from './world.ts';

export interface AccessKey {
  readonly account: string;
  readonly expired: boolean;
  /** ARN of who signs with it, when it is not the account's own caller. */
  readonly caller?: string;
}

/**
 * The access key id that every account of a world has: `SIMULATEDKEY` and the account id. It is spelled
 * unlike AWS's, so that no scanner for secrets takes it for one.
 */
export function accessKeyIdOf(accountId: string): string {
  return `SIMULATEDKEY${accountId}`;
}

/** All access keys of a world, by id. Secrets are not checked. */
function accessKeysOf(world: World): ReadonlyMap<string, AccessKey> {
  const keys = new Map<string, AccessKey>();
  for (const [id, account] of Object.entries(world.accounts)) {
    keys.set(accessKeyIdOf(id), { account: id, expired: false });
    for (const [keyId, key] of Object.entries(account.accessKeys ?? {})) {
      keys.set(keyId, { account: id, expired: key.expired ?? false });
    }
  }
  const { account, accessKeyId } = world.caller;
  if (accessKeyId !== undefined && !keys.has(accessKeyId)) keys.set(accessKeyId, { account, expired: false });
  return keys;
}

/** Who signs a call, or why nobody does; `now` is in milliseconds since the epoch. */
export type Identify = (call: SignedCall, now: number) => AccessKey | Refusal;

/** Knows the access keys of a world and those that its AssumeRole gives out. */
export function identifier(world: World): Identify {
  const keys = accessKeysOf(world);
  return ({ service, accessKeyId, sessionToken }, now) => {
    const key =
      sessionToken === undefined ? keys.get(accessKeyId) : temporary(accessKeyId, sessionToken, now);
    if (key === undefined) return sessionToken === undefined ? unknownKey(service) : wrongToken(service);
    return key.expired ? expiredKey(service) : key;
  };
}

function temporary(accessKeyId: string, sessionToken: string, now: number): AccessKey | undefined {
  const session = sessionOf(accessKeyId, sessionToken);
  if (session === undefined) return undefined;
  return { account: session.account, caller: session.arn, expired: session.expires <= now };
}
