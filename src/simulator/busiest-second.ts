/** Counts how many calls that share a rate come within one second. */
export interface BusiestSecond {
  /** `who` shares a rate of the `call` with nobody; `now` is in milliseconds of any clock that only goes forward. */
  readonly count: (call: string, who: string, now: number) => void;
  /** By call: the most that anybody made in any second so far. */
  readonly most: () => Readonly<Record<string, number>>;
}

/** A sliding second for each key, so that also what straddles two seconds of the clock is seen. */
export function busiestSecond(): BusiestSecond {
  const times = new Map<string, number[]>();
  const most = new Map<string, number>();
  return {
    count: (call, who, now) => {
      const key = `${who} ${call}`;
      const within = (times.get(key) ?? []).filter((time) => time > now - 1000);
      within.push(now);
      times.set(key, within);
      if (within.length > (most.get(call) ?? 0)) most.set(call, within.length);
    },
    most: () => Object.fromEntries(most),
  };
}
