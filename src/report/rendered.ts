/** A report with what its reader must be told beside it, on standard error for instance. */
export interface Rendered {
  /** Text in pieces, made while it is written: a million findings never lie in memory. Read it once. */
  readonly chunks: Iterable<string>;
  readonly warnings: readonly string[];
}
