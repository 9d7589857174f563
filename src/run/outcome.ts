/** How a run ends, for those who may not look into `evaluate`: the command line and users of the library. */
export { exitCodeFor, type FailOn } from '../evaluate/exit-code.ts';
