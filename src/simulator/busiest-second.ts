/** Counts how many calls that share a rate come within one second. */
export interface BusiestSecond {
  /** `key` is what shares the rate of a `call`; `now` is in milliseconds of any clock that only goes forward. */
  readonly count: (call: string, key: string, now: number) => void;
  /** By call: the most that any key of it had in any second so far. */
  readonly most: () => Readonly<Record<string, number>>;
}

/** A sliding second for each key, so that also what straddles two seconds of the clock is seen. */
export function busiestSecond(): BusiestSecond {
  const times = new Map<string, number[]>();
  const most = new Map<string, number>();
  return {
    count: (call, key, now) => {
      const within = (times.get(key) ?? []).filter((time) => time > now - 1000);
      within.push(now);
      times.set(key, within);
      if (within.length > (most.get(call) ?? 0)) most.set(call, within.length);
    },
    most: () => Object.fromEntries(most),
  };
}
