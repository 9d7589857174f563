import type { Fact, Finding } from '../model/scan-result.ts';

type Facts = readonly Fact[];

/** The finding with facts that are there, or that are made when somebody reads them. */
export function lazyFinding(told: Omit<Finding, 'facts'>, facts: Facts | (() => Facts)): Finding {
  return new LazyFinding(told, facts);
}

/**
 * A class for the sake of its getter: written in an object, it would be another one in each object, and V8 would
 * keep a hidden class for each of a million findings among what is old.
 */
class LazyFinding {
  declare readonly fingerprint: string;
  declare readonly policy: string;
  declare readonly severity: Finding['severity'];
  declare readonly status: Finding['status'];
  declare readonly subject: Finding['subject'];
  declare readonly message: string;
  declare readonly faults: readonly string[];
  declare readonly facts: Facts;
  #facts: Facts | (() => Facts);

  constructor(told: Omit<Finding, 'facts'>, facts: Facts | (() => Facts)) {
    this.#facts = facts;
    Object.assign(this, told);
    // A member of its own, as those who copy findings expect.
    Object.defineProperty(this, 'facts', LazyFinding.#read);
  }

  static readonly #read: PropertyDescriptor & ThisType<LazyFinding> = {
    enumerable: true,
    get() {
      if (typeof this.#facts === 'function') this.#facts = this.#facts();
      return this.#facts;
    },
  };
}
