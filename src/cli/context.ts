import type { Output } from '../io/process-output.ts';

/** Everything the command line takes from the process, so that tests can hand in their own. */
export interface Context {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  /** Asks whoever sits at the terminal; absent where nobody does. Undefined: they broke it off. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /**
   * From the first call on, the first SIGINT or SIGTERM aborts the signal and ends nothing: for work that
   * stops in order. Without it, a signal ends the process at once.
   */
  readonly interruption: () => AbortSignal;
}
