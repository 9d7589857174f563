import type { Policy } from '../model/policy.ts';
import type { Status } from '../model/scan-result.ts';

/** What there is to know of a policy beside what its file says to machines; for pages and the terminal alike. */
export interface PolicyFacts {
  readonly policy: Policy;
  /** Why it applies only where its `when` holds. */
  readonly whenBecause?: string;
  readonly params: readonly ParamFact[];
  /** What its conditions read when its parameters ask for everything. */
  readonly reads: readonly ReadFact[];
  /** What must be asked of AWS for that, beside what every scan asks. */
  readonly calls: readonly CallFact[];
  readonly cases: readonly CaseFact[];
}

export interface ParamFact {
  readonly name: string;
  readonly type: string;
  /** The default, as JSON. */
  readonly value: string;
  readonly means?: string;
}

export interface ReadFact {
  /** `Trail.logFileValidation`, or a function that reads of its own, `logsIn()`. */
  readonly name: string;
  readonly means: string;
}

export interface CallFact {
  readonly call: string;
  readonly why: string;
}

export interface CaseFact {
  readonly name: string;
  /** By subject, as the case writes it. */
  readonly expect: readonly (readonly [subject: string, verdict: Status])[];
}
