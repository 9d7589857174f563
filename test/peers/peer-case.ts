import type { JsonObject, JsonValue } from '../../src/model/json.ts';
import type { Status } from '../../src/model/scan-result.ts';
import type { EventFields } from '../../src/model/selector.ts';
import type { ScopeAsked } from '../../src/model/snapshot.ts';

/** Cases of one kind. Data only, for the tests and for the tables in docs/coverage.md, which are made from it. */
export interface PeerGroup {
  readonly title: string;
  readonly about: string;
  readonly cases: readonly PeerCase[];
}

/** A situation about which tools are known to disagree. */
export interface PeerCase {
  readonly name: string;
  /** What is right, in words; the scenes show it. */
  readonly right: string;
  /** What other tools say, by name, from reading their code and documents. */
  readonly peers: Readonly<Record<string, string>>;
  readonly scenes: readonly Scene[];
}

/** One world, one scan of it, and what Trailproof must answer. */
export interface Scene {
  readonly what: string;
  /** The healthy account, or the healthy organization scanned from its management account. */
  readonly base: 'account' | 'organization';
  readonly patch: JsonObject;
  /** Where it differs from what the base asks for. */
  readonly scope?: Partial<ScopeAsked>;
  /** The caller's account of a second scan of the same world, whose snapshot is judged with the first. */
  readonly joinedWith?: string;
  readonly questions: readonly Question[];
}

export type Question = EventQuestion | CopiesQuestion | PolicyQuestion;

export interface Place {
  readonly region: string;
  /** The caller's if absent. */
  readonly account?: string;
}

export interface EventQuestion {
  readonly kind: 'events';
  readonly at: Place;
  /** As `requirements` of a policy write them. */
  readonly events: JsonValue;
  readonly answer: EventAnswer;
}

export type EventAnswer =
  /** Names of the trails. */
  | { readonly state: 'covered'; readonly by: readonly string[] }
  /** Some fields of the event that nobody records. */
  | { readonly state: 'gap'; readonly witness: EventFields }
  /** The first fault behind it. */
  | { readonly state: 'unknown'; readonly because: Readonly<Record<string, string>> };

export interface CopiesQuestion {
  readonly kind: 'copies';
  readonly at: Place;
  readonly events: JsonValue;
  readonly count: number;
}

export interface PolicyQuestion {
  readonly kind: 'policy';
  readonly policy: string;
  readonly params: Readonly<Record<string, JsonValue>>;
  /** Every subject to which the policy applies, as cases of policies name them. */
  readonly verdicts: Readonly<Record<string, Status>>;
  /** Part of one of the messages. */
  readonly message?: string;
}
