import { Host, hostThrough, type PolicyVariables } from '../policy/cel/host-objects.ts';
import { type Answer, answerTo, type CallName, type Given, type Question, unseenKey } from './questions.ts';

/** What was asked while somebody listened, in order, and what was told. */
export interface Heard {
  readonly steps: readonly { readonly question: Question; readonly key: unknown }[];
  /** Steps behind expressions that could not see what they needed. */
  readonly unseen: readonly number[];
  /** Whether the same answers always give the same: nothing was asked that cannot be asked again. */
  readonly usable: boolean;
}

export interface Listening {
  /** Stands for the subject. */
  readonly subject: Host;
  readonly calls: Readonly<Record<CallName, unknown>>;
  /** Between expressions. */
  readonly ended: (kind: 'known' | 'unknown' | 'broken') => void;
  readonly heard: () => Heard;
}

/** Puts somebody who listens between an expression and its subject. */
export function listen(subject: Host, variables: PolicyVariables): Listening {
  const places: Host[] = [subject];
  const steps: { question: Question; key: unknown }[] = [];
  const placeOf = new Map<Host, number>();
  const unseen: number[] = [];
  let unseenNow: number[] = [];
  let usable = true;

  const ask = (question: Question): unknown => {
    const first = places.length;
    const answer = answerTo(question, places, variables);
    if (answer.key === unseenKey) unseenNow.push(steps.length);
    steps.push({ question, key: answer.key });
    if (answer.thrown) throw answer.value;
    return shown(answer, first);
  };
  const stand = (place: number): Host | undefined => {
    const host = places[place];
    if (host === undefined) return undefined;
    const standing = hostThrough(host, (member) => ask({ kind: 'read', of: place, member }));
    placeOf.set(standing, place);
    return standing;
  };
  const shown = ({ value }: Answer, first: number): unknown => {
    if (value instanceof Host) return stand(first);
    if (!Array.isArray(value) || !(value[0] instanceof Host)) return value;
    return value.map((_, index) => stand(first + index));
  };
  const given = (value: unknown): Given => {
    const place = value instanceof Host ? placeOf.get(value) : undefined;
    if (place !== undefined) return { place };
    // A noun inside a list has no place: such a call cannot be asked again of another subject.
    if (typeof value === 'object' && !isPlainList(value)) usable = false;
    return { value };
  };
  const listeningTo = (name: CallName): ((...all: readonly unknown[]) => unknown) => {
    return (...all) => ask({ kind: 'call', name, given: all.map(given) });
  };
  return {
    subject: stand(0) ?? subject,
    calls: Object.fromEntries(callNames(variables).map((name) => [name, listeningTo(name)])) as Readonly<
      Record<CallName, unknown>
    >,
    ended: (kind) => {
      if (kind === 'unknown') unseen.push(...unseenNow);
      unseenNow = [];
    },
    heard: () => ({ steps, unseen, usable }),
  };
}

function callNames(variables: PolicyVariables): readonly CallName[] {
  return Object.entries(variables).flatMap(([name, value]) =>
    typeof value === 'function' ? [name as CallName] : [],
  );
}

function isPlainList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}
