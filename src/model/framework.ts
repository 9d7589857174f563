import type { JsonValue } from './json.ts';
import type { Severity } from './scan-result.ts';

/** The controls of a framework that concern logging, those that no policy assesses among them. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Page of whoever publishes it. */
  readonly url: string;
  /** In the framework's order. */
  readonly controls: readonly FrameworkControl[];
}

export interface FrameworkControl {
  readonly id: string;
  /** In our own words. */
  readonly title: string;
  readonly level?: 1 | 2;
  /** How the framework itself says that it is assessed. */
  readonly assessment?: 'automated' | 'manual';
  /** Why no policy assesses it. */
  readonly note?: string;
}

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
