/** Time and chance, passed in so that the collector can be tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; gives the way to take it back. */
  readonly after: (milliseconds: number, wake: () => void) => () => void;
  /** From 0 up to, and without, 1. */
  readonly random: () => number;
}
