import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose credentials sign. They live in memory only: no record, message or error may hold a part of them. */
export interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/**
 * A request is signed with other credentials than those of the account that was asked. An answer would be
 * filed under the wrong account, so the whole run ends; it is never a fault of one call.
 */
export class MixedIdentities extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MixedIdentities';
  }
}

const chosen = new AsyncLocalStorage<Identity>();

/** Runs work whose requests are signed as `identity`, however many others are under way. */
export function signingAs<T>(identity: Identity, work: () => Promise<T>): Promise<T> {
  return chosen.run(identity, work);
}

/** The identity of the work that is running; nothing outside of any. */
export function chosenIdentity(): Identity | undefined {
  return chosen.getStore();
}
