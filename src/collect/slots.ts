/** So many places; who comes later waits in line. */
export interface Slots {
  readonly acquire: () => Promise<void>;
  readonly release: () => void;
}

export function slots(count: number): Slots {
  const line: (() => void)[] = [];
  let free = count;
  return {
    acquire: () => {
      if (free > 0) {
        free -= 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => line.push(resolve));
    },
    release: () => {
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
