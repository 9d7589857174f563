/** Which accounts let themselves be asked, as far as that is known. */
export interface Reach {
  readonly settle: (account: string, within: boolean) => void;
  /** All accounts that are to be asked are settled: no other is within reach. */
  readonly close: () => void;
  /** Calls back as soon as it is known, at once if it is already. */
  readonly whenKnown: (account: string, then: (within: boolean) => void) => void;
  readonly has: (account: string) => boolean;
}

export function openReach(): Reach {
  const known = new Map<string, boolean>();
  const waiting = new Map<string, ((within: boolean) => void)[]>();
  let closed = false;
  const settle = (account: string, within: boolean): void => {
    known.set(account, within);
    const told = waiting.get(account) ?? [];
    waiting.delete(account);
    for (const then of told) then(within);
  };
  return {
    settle,
    close: () => {
      closed = true;
      for (const account of [...waiting.keys()].sort()) settle(account, false);
    },
    whenKnown: (account, then) => {
      const within = known.get(account) ?? (closed ? false : undefined);
      if (within !== undefined) return then(within);
      const others = waiting.get(account);
      if (others === undefined) waiting.set(account, [then]);
      else others.push(then);
    },
    has: (account) => known.get(account) === true,
  };
}
