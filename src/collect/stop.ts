import type { Clock } from './clock.ts';

/** The part of an `AbortSignal` that is used here; this folder knows no web or Node types. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
}

/** Tells everything that waits to stop waiting. */
export interface Stop {
  readonly stopped: () => boolean;
  readonly stop: () => void;
  /** Calls back once when it is stopped, at once if it is already; gives the way to take it back. */
  readonly whenStopped: (wake: () => void) => () => void;
  /** Ends early, and without a word, when it is stopped. */
  readonly sleep: (clock: Clock, milliseconds: number) => Promise<void>;
}

/** One listener on the signal for any number of waiting calls: Node warns about signals with more than ten. */
export function stopOn(signal: StopSignal | undefined): Stop {
  const waiting = new Set<() => void>();
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    for (const wake of waiting) wake();
  };
  const whenStopped = (wake: () => void): (() => void) => {
    if (stopped) wake();
    else waiting.add(wake);
    return () => void waiting.delete(wake);
  };
  if (signal?.aborted === true) stop();
  else signal?.addEventListener('abort', stop);
  return {
    stopped: () => stopped,
    stop,
    whenStopped,
    sleep: (clock, milliseconds) =>
      new Promise((resolve) => {
        let forget = (): void => undefined;
        let cancel = (): void => undefined;
        const wake = (): void => {
          cancel();
          forget();
          resolve();
        };
        // Either may call back at once; by then the other has nothing to be taken back yet.
        cancel = clock.after(milliseconds, wake);
        forget = whenStopped(wake);
      }),
  };
}
