import type { World } from './world.ts';

export interface AccessKey {
  readonly account: string;
  readonly expired: boolean;
}

/**
 * The access key id that every account of a world has: `SIMULATEDKEY` and the account id. It is spelled
 * unlike AWS's, so that no scanner for secrets takes it for one.
 */
export function accessKeyIdOf(accountId: string): string {
  return `SIMULATEDKEY${accountId}`;
}

/** All access keys of a world, by id. Secrets are not checked. */
export function accessKeysOf(world: World): ReadonlyMap<string, AccessKey> {
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
