import type { Fault } from '../model/fault.ts';

/** Thrown when an expression reads a value that could not be seen; CEL absorbs it where the rest decides. */
export class UnknownRead extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.call}: ${fault.code}`).join(', '));
    this.name = 'UnknownRead';
    this.faults = faults;
  }
}
