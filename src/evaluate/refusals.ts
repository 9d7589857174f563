import type { AccessAnswer } from '../access/allows.ts';
import { faultUnion } from '../model/fault.ts';
import { known, type Observed, type Ref, unknown, unreadFaults } from '../model/observed.ts';
import { type DocumentSource, undecided } from './policy-documents.ts';
import { sortedUnique } from './stable-order.ts';

/** What is refused, and what was answered about it. */
export type Part = readonly [string, AccessAnswer];

/** Why something is refused, empty where nothing is. One refusal decides, whatever else is open. */
export function refusal(
  parts: readonly Part[],
  source: DocumentSource,
  { question, evidence }: { readonly question: string; readonly evidence: readonly string[] },
): Observed<string> {
  const refused = parts.filter(([, { answer }]) => answer === 'no');
  const open = parts.find(([, { answer }]) => answer === 'unknown');
  if (refused.length === 0 && open !== undefined) {
    return undecided(source, question, `${open[0]}: ${open[1].because}`);
  }
  const why = refused.map(([what, { because }]) => `${what}: ${because}`).join('; ');
  return known(why, sortedUnique(evidence));
}

/** What is refused about what a trail names: nothing where it names none, everything where that does not exist. */
export function ofTarget<T>(
  target: Ref<T>,
  what: string,
  ask: (it: T, evidence: readonly string[]) => Observed<string>,
): Observed<string> {
  switch (target.state) {
    case 'unset':
      return known('', target.evidence);
    case 'dangling':
      return known(`${what} does not exist`, target.evidence);
    case 'foreign':
      return unknown(...target.faults);
    case 'present':
      return ask(target.it, target.evidence);
  }
}

/** Stands for an answer that rests on parts of which some were not seen. */
export function unseen(...parts: readonly Observed<unknown>[]): Observed<string> {
  return unknown(...faultUnion(...parts.map(unreadFaults)));
}
