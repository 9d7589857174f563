import type { AccountEntry, Scope } from '../model/scan-result.ts';
import { glob } from '../policy/cel/glob.ts';

/** What a run may say of a subject that it did not meet: that there is none, or only that it did not look. */
export interface Sight {
  /** Whether every subject of the account was met; of a pattern, of all accounts that match. */
  readonly sawAllOf: (account: string | undefined) => boolean;
  /** Whether accounts beside the named ones would have been met. */
  readonly organization: boolean;
}

/** `complete` must speak for everything in scope; what was left out on purpose was not seen either. */
export function sightOf(
  { asked, excluded }: Pick<Scope, 'asked' | 'excluded'>,
  accounts: readonly Pick<AccountEntry, 'id' | 'access'>[],
  complete: boolean,
): Sight {
  const regionsLeftOut = excluded.some(({ region, reason }) => region !== undefined && reason !== 'disabled');
  const closed = [
    ...excluded.filter(({ region }) => region === undefined).map(({ account }) => account),
    ...accounts.filter(({ access }) => access === 'unreadable').map(({ id }) => id),
  ];
  return {
    organization: asked.organization,
    sawAllOf(account = '*') {
      if (!complete || regionsLeftOut) return false;
      if (closed.some((id) => glob(id, account))) return false;
      // An account that the organization does not have is known to hold nothing.
      return asked.organization || accounts.some(({ id }) => glob(id, account));
    },
  };
}
