import type { JsonValue } from './json.ts';
import type { Severity } from './scan-result.ts';

/** A choice of policies, with parameters and severities of its own. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Chooses every policy that is mapped to it. */
  readonly framework?: string;
  /** Chooses every policy. */
  readonly every: boolean;
  /** Ids that the two above do not choose. */
  readonly except: readonly string[];
  /** Chosen one by one; a policy that stands here is not chosen by the framework as well. */
  readonly entries: readonly PackEntry[];
}

export interface PackEntry {
  readonly policy: string;
  /** Name of the instance. */
  readonly as?: string;
  readonly params: Readonly<Record<string, JsonValue>>;
  readonly severity?: Severity;
}
