import type { Condition } from './policy-document.ts';
import { isVariable, type Pattern, type Token } from './wildcard.ts';

/**
 * What is known of a request: the value of a key, its values if it has several, or `null` for a key that
 * is known not to be in the request. Every other key is unknown. Names of keys know no case.
 */
export type RequestContext = Readonly<Record<string, string | readonly string[] | null>>;

/** What is known of one key. */
export type KeyState =
  | { readonly is: 'values'; readonly values: readonly string[] }
  /** One value, and it is one of these. */
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'absent' }
  /** Absent (unless `present`), or a value that is none of the trusted ones: who is asked about is an outsider. */
  | { readonly is: 'outside'; readonly present: boolean; readonly trusted: TrustedValue }
  | { readonly is: 'unknown' };

/** Whether a value in a condition stands for trusted values only. */
export type TrustedValue = (condition: Condition, value: Pattern) => boolean;

/** By key in lower case. */
export type RequestFacts = ReadonlyMap<string, KeyState>;

const unknownState: KeyState = { is: 'unknown' };

/** Later contexts win over earlier ones. */
export function factsOf(...contexts: readonly (RequestContext | RequestFacts)[]): RequestFacts {
  const facts = new Map<string, KeyState>();
  for (const context of contexts) {
    const entries = context instanceof Map ? context : Object.entries(context).map(stateOf);
    for (const [key, state] of entries) facts.set(key, state);
  }
  return facts;
}

export function stateIn(facts: RequestFacts, key: string): KeyState {
  return facts.get(key) ?? unknownState;
}

function stateOf([key, value]: [string, string | readonly string[] | null]): readonly [string, KeyState] {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  // Whether an empty text counts as a value differs between AWS's operators.
  const state: KeyState = values.includes('') ? unknownState : { is: 'values', values };
  return [key.toLowerCase(), values.length === 0 ? { is: 'absent' } : state];
}

/** Puts in the values of variables that are known. What stays could be any text. */
export function resolveVariables(pattern: Pattern, facts: RequestFacts): Pattern {
  if (!pattern.tokens.some(isVariable)) return pattern;
  const tokens = pattern.tokens.flatMap((token): readonly Token[] => {
    if (!isVariable(token)) return [token];
    const state = stateIn(facts, token.variable);
    if (state.is === 'values' && state.values.length === 1) return (state.values[0] ?? '').split('');
    return state.is === 'absent' && token.fallback !== undefined ? token.fallback.split('') : [token];
  });
  return { text: pattern.text, tokens };
}
