/** Work that goes on side by side, however much of it there is and whenever it begins. */
export interface UnderWay {
  readonly start: (work: Promise<unknown>) => void;
  readonly count: () => number;
  /** When there are fewer than so many, also of what is started meanwhile. */
  readonly fewerThan: (count: number) => Promise<void>;
}

/** Counts work instead of keeping it: a promise for each of a million calls would be much to keep. */
export function underWay(failed: (error: unknown) => void): UnderWay {
  let count = 0;
  let waiting: { readonly below: number; readonly wake: () => void }[] = [];
  const ended = (): void => {
    count -= 1;
    const told = waiting.filter(({ below }) => count < below);
    if (told.length === 0) return;
    waiting = waiting.filter(({ below }) => count >= below);
    for (const { wake } of told) wake();
  };
  return {
    start: (work) => {
      count += 1;
      void work.catch(failed).finally(ended);
    },
    count: () => count,
    fewerThan: (below) =>
      count < below ? Promise.resolve() : new Promise((wake) => waiting.push({ below, wake })),
  };
}
