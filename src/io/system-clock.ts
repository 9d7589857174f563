/** The system's time and chance, in the shape that the pure parts take them in. */
export const systemClock: {
  readonly now: () => number;
  readonly after: (milliseconds: number, wake: () => void) => () => void;
  readonly random: () => number;
} = {
  now: Date.now,
  after: (milliseconds, wake) => {
    const timer = setTimeout(wake, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
