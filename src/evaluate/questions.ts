import { Host, type PolicyVariables } from '../policy/cel/host-objects.ts';
import { UnknownRead } from '../policy/unknown-read.ts';

/*
 * An expression is a function of what it is told: of members of the subject and of what is found there, and of what
 * functions answer. Nouns have no value of their own, only a place in the order in which they came up: the subject
 * is at 0.
 */

/** One thing that an expression wants to know. */
export type Question =
  | { readonly kind: 'read'; readonly of: number; readonly member: string }
  | { readonly kind: 'call'; readonly name: CallName; readonly given: readonly Given[] };

export type CallName = Exclude<keyof PolicyVariables, 'params' | 'now'>;

/** An argument: the noun at a place, or a value. */
export type Given = { readonly place: number } | { readonly value: unknown };

/** What an expression was told. Of two answers that are alike for all that it can do with them, the keys are equal. */
export interface Answer {
  readonly key: unknown;
  readonly value: unknown;
  /** It was thrown. */
  readonly thrown: boolean;
}

/** Could not be seen. The faults behind it differ from one subject to the next. */
export const unseenKey: unique symbol = Symbol('unseen');
/** Threw something else; what it says reaches messages only. */
const brokenKey = Symbol('broken');
const nounKey = Symbol('noun');
const closedKey = Symbol('closed population');
const openKey = Symbol('open population');

/** Asks a question of a subject. Nouns in the answer get the next places. */
export function answerTo(question: Question, places: Host[], calls: PolicyVariables): Answer {
  try {
    const value = told(question, places, calls);
    return { key: keyOf(value, places), value, thrown: false };
  } catch (error) {
    return { key: error instanceof UnknownRead ? unseenKey : brokenKey, value: error, thrown: true };
  }
}

function told(question: Question, places: readonly Host[], calls: PolicyVariables): unknown {
  if (question.kind === 'read') {
    const host = places[question.of];
    return host?.readers[question.member]?.(host.of);
  }
  const call = calls[question.name] as (...given: readonly unknown[]) => unknown;
  return call(...question.given.map((given) => ('place' in given ? places[given.place] : given.value)));
}

function keyOf(value: unknown, places: Host[]): unknown {
  if (value instanceof Host) {
    places.push(value);
    if (!('known' in value.readers)) return nounKey;
    return 'missing' in value.readers ? openKey : closedKey;
  }
  if (!Array.isArray(value)) return value;
  const list: readonly unknown[] = value;
  if (list.length === 0 || !(list[0] instanceof Host)) return JSON.stringify(list);
  for (const noun of list) if (noun instanceof Host) places.push(noun);
  return list.length;
}
