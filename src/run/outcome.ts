/** How a run ends, for those who may not look into `evaluate`: the command line and users of the library. */
export { exitCodeFor } from '../evaluate/exit-code.ts';
export type { FailOn } from '../model/fail-on.ts';
